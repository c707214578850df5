import type { Oppdragssvar } from '@saksgang/register';
import { filtrer, gruppert, lesFilter, skrivFilter, valgene } from './filter';

const oppdrag = (punkt: string, mer: Partial<Oppdragssvar> = {}): Oppdragssvar =>
  ({
    punkt,
    delpunkt: 'a',
    tittel: 'Gebyrsak for renovasjon',
    mottaker: 'kommunedirektøren',
    maate: 'oppdrag',
    status: 'Pågår',
    iRute: 'i rute',
    utvalg: null,
    ansvarlig: null,
    sisteKommentar: null,
    ...mer,
  }) as Oppdragssvar;
const filter = (adresse: string) => lesFilter(new URLSearchParams(adresse));

describe('the filter in the address', () => {
  it('is the same address when it is read and written', () => {
    for (const adresse of ['', 'tekst=skole&utvalg=OKI&rute=forsinket&grupper=status&side=3', 'maate=alle'])
      expect(skrivFilter(filter(adresse)).toString()).toBe(adresse);
  });

  it('shows oppdrag on the first page when the address says nothing, or nonsense', () => {
    expect(filter('side=-1&ukjent=1')).toMatchObject({ maate: 'oppdrag', side: 1, tekst: '' });
    expect(filter('side=1e9').side).toBe(1);
  });
});

describe('the list', () => {
  const alle = [
    oppdrag('3.9', { utvalg: 'HOV, OKI', tittel: 'Årsmelding fra skolene' }),
    oppdrag('3.10', { utvalg: 'OKI', ansvarlig: 'rektor', status: 'Avsluttet' }),
    oppdrag('1.1', { maate: 'ramme' }),
  ];

  it('has those that all of the choices and words are true of', () => {
    const punktene = (adresse: string) => filtrer(alle, filter(adresse)).map((o) => o.punkt);
    expect(punktene('')).toEqual(['3.9', '3.10']);
    expect(punktene('maate=alle')).toEqual(['3.9', '3.10', '1.1']);
    expect(punktene('utvalg=OKI')).toEqual(['3.9', '3.10']);
    expect(punktene('utvalg=HOV')).toEqual(['3.9']);
    expect(punktene('ansvarlig=Ikke+fordelt')).toEqual(['3.9']);
    expect(punktene('tekst=ÅRSMELDING+skolene')).toEqual(['3.9']);
    expect(punktene('tekst=3.10a')).toEqual(['3.10']);
    expect(punktene('tekst=finnes+ikke')).toEqual([]);
  });

  it('says how many there are of each value', () => {
    expect(valgene(alle, 'utvalg')).toEqual([
      ['HOV', 1],
      ['OKI', 2],
    ]);
  });

  it('has what belongs to two utvalg under both', () => {
    expect(gruppert(alle, 'utvalg').map((r) => `${r.gruppe} ${r.oppdrag.punkt}`)).toEqual([
      'HOV 3.9',
      'OKI 3.9',
      'OKI 3.10',
      'Uten utvalg 1.1',
    ]);
    expect(gruppert(alle, '').every((r) => r.gruppe === '')).toBe(true);
  });
});
