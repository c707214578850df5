/** What the steps of the set-up made, by name: `forslag@framlagt`, `oppdrag.a@vedtatt`. */
export type Ider = Readonly<Record<string, string>>;

export const HP = '2026-2029';
/** The day it is, for good: the clock stands. */
export const IDAG = '2026-09-15';

/** One kommune for each phase, so that any step is out of place somewhere. */
export const KOMMUNER = {
  startet: '1001',
  gammel: '1002',
  framlagt: '1003',
  innstilt: '1004',
  utlagt: '1005',
  behandles: '1006',
  vedtatt: '1007',
  etterregistrert: '1008',
  likt: '1009',
} as const;
export type KommuneNavn = keyof typeof KOMMUNER;

export const beloep = (n: number) => ({ '2026': n, '2027': n, '2028': n, '2029': n });

export const linje = (nr: number, tittel: string, n: number) => ({
  utvalg: 'OPP',
  nr,
  kategori: 'Annet',
  tittel,
  beloep: beloep(n),
});

/** The ids of the lines of the forslag `medLinjer`, as the party gave them. */
export const LINJER_I_FORSLAG = [
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3302',
] as const;

export const delpunkt = (bokstav: string, frist: object = { type: 'ingen' }) => ({
  delpunkt: bokstav,
  type: 'sak',
  tittel: `Sak ${bokstav} om skolebøker`,
  mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' },
  frist,
});

export const FRIST = {
  type: 'dato',
  dato: '2026-12-31',
  presisjon: 'dag',
  ord: 'innen utgangen av 2026',
  gjelder: 'frist',
};

export const vedtakspunkt = (punkt: string, mer: object = {}) => ({
  punkt,
  tittel: 'Skolebøker',
  tekst: 'Kommunedirektøren bes legge fram sak om skolebøker.',
  tekstform: 'full',
  delpunkter: [delpunkt('a')],
  ...mer,
});

/** A text that is screened in the log, and must never come out by itself. */
export const SKJERMET = 'langvarig sykdom hos en navngitt ansatt';
