import fc from 'fast-check';
import { bygg } from '../bygg';
import { enAv, erKommando, Feilaktig, type Feilslag, type Rute, type Ventet } from '../feilaktig';

const VERSJON: Ventet = { statuser: [400], koder: ['VersjonenErUgyldig'] };
const FORELDET: Ventet = { statuser: [412], koder: ['VersjonenErForeldet'] };
const NOEKKEL: Ventet = { statuser: [400], koder: ['NoekkelenErUgyldig'] };
const BRUKT: Ventet = { statuser: [422], koder: ['NoekkelenErBruktMedAnnetInnhold'] };

const VERSJONER = [
  'abc',
  '"abc"',
  'W/"1"',
  '1',
  '""',
  '',
  '"-1"',
  '"1","2"',
  '"1.5"',
  '"9999999999"',
  '"1"x',
  "'1'",
  '*,"1"',
];
const NOEKLER = ['', ' ', 'a b', 'æøå', '\u0001', 'x'.repeat(201), 'x'.repeat(10_000), '💩', '\u007f'];

const medHode = (hva: string, { operasjon, lovlig }: Rute, hode: Record<string, string>, ventet: Ventet) => {
  const riktig = bygg(operasjon, lovlig);
  return new Feilaktig(hva, operasjon, { ...riktig, hoder: { ...riktig.hoder, ...hode } }, ventet);
};

export const hoder: Feilslag = {
  navn: 'a version or a key that is none, or is stale',
  antall: 800,
  lag: (ruter) => {
    const rute = enAv(ruter.filter(erKommando));
    return fc.oneof(
      fc
        .tuple(rute, enAv(VERSJONER))
        .map(([r, v]) => medHode(`If-Match ${v}`, r, { 'if-match': v }, VERSJON)),
      fc
        .tuple(rute, fc.integer({ min: 900, max: 999_999_999 }))
        .map(([r, v]) => medHode('foreldet', r, { 'if-match': `"${v}"` }, FORELDET)),
      fc
        .tuple(rute, enAv(NOEKLER))
        .map(([r, n]) => medHode('ugyldig nøkkel', r, { 'idempotency-key': n }, NOEKKEL)),
    );
  },
};

/** Whoever repeats a key must repeat the request. */
export const gjenbruk: Feilslag = {
  navn: 'a key that was used for something else',
  antall: 400,
  lag: (_, verden) =>
    fc
      .tuple(
        enAv(verden.brukte.filter(({ url }) => !url.includes('/utkast'))),
        fc.string({ unit: 'grapheme-ascii', minLength: 1 }),
      )
      .map(([brukt, tekst]) => {
        const innhold = JSON.parse(String(brukt.kropp)) as object;
        const kropp = JSON.stringify({ ...innhold, begrunnelse: `Noe annet: ${tekst}` });
        return new Feilaktig('brukt nøkkel', null, { ...brukt, kropp }, BRUKT);
      }),
};
