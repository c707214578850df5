import { refusal, skrivDato, type CommandMeta, type Dato, type RefusalOf } from '@saksgang/kernel';

export const NoekkelenErBruktMedAnnetInnhold = refusal(
  'NoekkelenErBruktMedAnnetInnhold',
  'strider-mot-regel',
  'Denne nøkkelen (Idempotency-Key) er alt brukt til en kommando med annet innhold. Bruk en ny nøkkel.',
);

export const VersjonenErForeldet = refusal(
  'VersjonenErForeldet',
  'foreldet',
  (sett: number, naa: number) => ({
    melding:
      'Noen andre har endret dette siden du hentet det. Hent det på nytt og se over endringen før du prøver igjen.',
    detaljer: { sett, naa },
  }),
);

export const AndreEndretSamtidig = refusal(
  'AndreEndretSamtidig',
  'i-konflikt',
  'Andre endret det samme samtidig, og kommandoen er ikke utført. Prøv igjen.',
);

export const InnholdetErForStort = refusal(
  'InnholdetErForStort',
  'for-stort',
  (bytes: number, grense: number) =>
    `Innholdet er for stort til å føres i ett (${bytes} byte; grensen er ${grense}). Del det i flere.`,
);

export const DatoenErFramITid = refusal(
  'DatoenErFramITid',
  'ugyldig',
  (skjedde: Dato) =>
    `${skrivDato(skjedde)} er fram i tid. Det som føres, må ha skjedd; bruk dagens dato eller en tidligere.`,
);

export const UkjentDatoUtenKilde = refusal(
  'UkjentDatoUtenKilde',
  'ugyldig',
  'Datoen kan bare stå som ikke oppgitt når kilden det er hentet fra, er oppgitt. Oppgi kilde eller dato.',
);

export const runnerRefusals = [
  NoekkelenErBruktMedAnnetInnhold,
  VersjonenErForeldet,
  AndreEndretSamtidig,
  InnholdetErForStort,
  DatoenErFramITid,
  UkjentDatoUtenKilde,
] as const;

export type RunnerRefusal = RefusalOf<typeof runnerRefusals>;

/** What must hold for any command, whatever it asks. */
export const refusalOfMeta = ({ skjedde, idag, kilde }: CommandMeta): RunnerRefusal | null => {
  if (skjedde === null) return kilde === null ? UkjentDatoUtenKilde() : null;
  return skjedde > idag ? DatoenErFramITid(skjedde) : null;
};
