import type { Arbeidsstatus, Dokumentasjon } from '@saksgang/oppfoelging';

/** What the hidden sheet says that it is, so that a workbook of another making is never read as ours. */
export const FORMAT = 'saksgang-statusskjema-1';

export const ARK = { skjema: 'Statusskjema', om: 'Saksgang' } as const;

/** The columns that are read back, found by their heads wherever they have been moved. */
export const KOLONNE = {
  status: 'Ny status',
  kommentar: 'Kommentar',
  slag: 'Dokumentasjon',
  referanse: 'Referanse',
  frist: 'Ny frist',
  grunn: 'Grunn til ny frist',
  oppdrag: 'Oppdrags-id',
} as const;

export type Felt = keyof typeof KOLONNE;

export const FELTENE = [
  'status',
  'kommentar',
  'slag',
  'referanse',
  'frist',
  'grunn',
] as const satisfies Felt[];

/** What may be said of the work: where it is, that it is done, or that it is where it was. */
export type Nystatus = Arbeidsstatus | 'utfoert' | 'uendret';

export const STATUSORD: Readonly<Record<string, Nystatus | undefined>> = {
  'ikke påbegynt': 'ikke-paabegynt',
  pågår: 'paagaar',
  'på vent': 'paa-vent',
  utført: 'utfoert',
  uendret: 'uendret',
};

export const SLAGORD: Readonly<Record<string, Dokumentasjon['slag'] | undefined>> = {
  dokument: 'dokument',
  sak: 'sak',
  regnskap: 'regnskap',
};

/** Each is a command, and the commands of a file are carried out while one waits. */
export const FLESTE_RADER = 10_000;
