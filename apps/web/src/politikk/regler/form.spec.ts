import type { Utkastinnhold } from '@saksgang/utkast';
import { V } from '../../tekster/verksted';
import { fraInnhold, tilInnhold } from './form';
import { saldoen } from './saldo';
import { utkastforskjeller } from './utkastforskjell';

const AARENE = ['2026', '2027'];
/** Everything that the form has fields for, and things that it has none for. */
const INNHOLD = {
  type: 'alternativt-budsjett',
  tittel: 'Vårt budsjett',
  tekst: 'Fordi.',
  partier: ['Ap', 'SV'],
  medlemmer: [{ navn: 'Kari Nordmann' }],
  grunnlag: { slag: 'forslag', forslag: 'f-1' },
  endringer: [
    {
      linje: 'l-1',
      beloep: { '2026': 4_000_000, '2027': null },
      ukjent: 'prisen er ikke kjent',
      inndekning: [
        { slag: 'post', tabell: 'drift', post: 'netto-avsetninger' },
        { slag: 'linje', linje: 'l-3' },
      ],
    },
  ],
  linjer: [
    {
      kategori: 'Annet',
      id: 'l-2',
      utvalg: 'OKI',
      tittel: 'Leksehjelp',
      beloep: { '2026': 500_000, '2027': 1_500 },
      opphav: { forslag: 'f-2', linje: 'l-9' },
      inndekning: [],
    },
  ],
  sentrale: [{ tabell: 'drift', post: 'netto-avsetninger', endring: { '2026': -500_000, '2027': 0 } }],
  investeringer: [{ prosjekt: 'Tranby Arena' }],
  verbalforslag: [{ punkt: '3.51', tittel: 'Leksehjelp', tekst: 'Det innføres leksehjelp.' }],
} as unknown as Utkastinnhold;

describe('Skjemaet i verkstedet', () => {
  const form = fraInnhold(INNHOLD, AARENE);

  it('sender tilbake det samme som det leste, også det det ikke har felt for', () => {
    expect(tilInnhold(form)).toEqual({ innhold: INNHOLD, feil: {} });
  });

  it('lar det som ikke er skrevet ennå, være ute', () => {
    const tomt = fraInnhold({}, AARENE);
    const { innhold, feil } = tilInnhold({
      ...tomt,
      linjer: [
        { id: 'l-2', utvalg: 'OKI', tittel: '', beloep: { '2026': '500', '2027': '' }, dekkes: '', mer: {} },
      ],
    });
    expect(feil).toEqual({});
    expect(innhold).not.toHaveProperty('tittel');
    expect(innhold.linjer?.[0]).toEqual({
      kategori: 'Politiske vedtak HP',
      id: 'l-2',
      utvalg: 'OKI',
      beloep: { '2026': 500_000 },
      inndekning: [],
    });
  });

  it('sier hvor det er skrevet noe som ikke er et beløp eller et punkt', () => {
    const [linje, verbal] = [form.linjer[0], form.verbal[0]];
    if (!linje || !verbal) throw new Error('the form is empty');
    const galt = {
      ...form,
      linjer: [{ ...linje, beloep: { '2026': 'mye', '2027': '1' } }],
      verbal: [{ ...verbal, punkt: 'tre' }],
    };
    expect(tilInnhold(galt).feil).toEqual({ 'linjer.0.2026': V.beloepFeil, 'verbal.0.punkt': V.punktFeil });
  });

  it('har en saldo som er det som legges til, mindre det som spares', () => {
    const foer = { '2026': 5_000_000, '2027': 5_000_000 };
    const [endring] = form.endringer;
    if (!endring) throw new Error('the form is empty');
    const hel = { ...form, endringer: [{ ...endring, beloep: { '2026': '4000', '2027': '5000' } }] };
    expect(saldoen(hel, () => foer, AARENE)).toEqual({ '2026': -1_000_000, '2027': 1_500 });
    // What a line becomes, or was, in 2027 is not known.
    expect(saldoen(form, () => foer, AARENE)['2027']).toBeNull();
    expect(saldoen(hel, () => null, AARENE)).toEqual({ '2026': null, '2027': null });
  });

  it('sier hva som er ulikt i to utgaver, med navnene på linjene', () => {
    const deres = { ...form, tittel: 'Deres', endringer: [] };
    expect(utkastforskjeller(form, deres, () => 'Vikarer')).toEqual([
      { felt: V.felt.tittel, ditt: 'Vårt budsjett', deres: 'Deres' },
      { felt: 'Vikarer', ditt: `2026: 4000, 2027: ${V.ingen}`, deres: V.ingen },
    ]);
    expect(utkastforskjeller(form, form, (id) => id)).toEqual([]);
  });
});
