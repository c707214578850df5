import type { BesvartFunn } from '@saksgang/kontroll';
import { filtrerFunn, lesFunnfilter, punktI, skrivFunnfilter } from './funn';

const funn = (id: string, mer: Partial<BesvartFunn>): BesvartFunn => ({
  id,
  slag: 'kobling',
  utvalg: null,
  tekst: id,
  linjer: [],
  kolonne: null,
  trykt: null,
  ventet: null,
  differanse: null,
  tilstand: 'ubesvart',
  svar: null,
  tidligere: [],
  ...mer,
});
const ALLE = [
  funn('a', { slag: 'tekst mot tabell', tekst: 'Punkt 3.3 nevner 270, linjene gir 405', linjer: [96] }),
  funn('b', { tilstand: 'godtatt', utvalg: 'OKI' as BesvartFunn['utvalg'] }),
];
const valgt = (adresse: string) =>
  filtrerFunn({ funn: ALLE }, lesFunnfilter(new URLSearchParams(adresse))).map((f) => f.id);

describe('Filteret over kontrollfunn', () => {
  it.each([
    ['', ['a', 'b']],
    ['slag=tekst mot tabell', ['a']],
    ['tilstand=godtatt', ['b']],
    ['utvalg=OKI', ['b']],
    ['tekst=405 nevner', ['a']],
    ['tekst=96', ['a']],
    ['slag=ukjent', []],
  ])('%j gir %j', (adresse, ventet) => expect(valgt(adresse)).toEqual(ventet));

  it('skrives som det ble lest, uten det som ikke er valgt', () => {
    const adresse = 'slag=kobling&tekst=a+b';
    expect(skrivFunnfilter(lesFunnfilter(new URLSearchParams(adresse))).toString()).toBe(adresse);
    expect(skrivFunnfilter(lesFunnfilter(new URLSearchParams('x=1'))).toString()).toBe('');
  });
});

it.each([
  ['Punkt 3.3 nevner 270', '3.3'],
  ['Verbalvedtak 3.14 «Bruk av vikarer»', '3.14'],
  ['Linjen viser til verbalpunkt 1.7.3, som', '1.7.3'],
  ['Rammelinjene skiller seg med 29 776', null],
])('«%s» taler om punkt %s', (tekst, punkt) => expect(punktI({ tekst })).toBe(punkt));
