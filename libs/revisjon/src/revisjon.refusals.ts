import { refusal } from '@saksgang/kernel';
import type { Bruddsted } from './eksport/lag-eksport';

export const IngenHendelserAaBevise = refusal(
  'IngenHendelserAaBevise',
  'finnes-ikke',
  'Det er ikke ført noen hendelser her. Kontroller saken eller perioden.',
);

export const BevisperiodenErSnudd = refusal(
  'BevisperiodenErSnudd',
  'ugyldig',
  'Perioden slutter før den begynner. La til være samme dag som fra, eller senere.',
);

export const IngenSignaturnoekkel = refusal(
  'IngenSignaturnoekkel',
  'i-konflikt',
  'Nøkkelen som sjekkpunktene undertegnes med, er ikke her. Legg bevisnoekkel.json tilbake i datamappen, eller sett SAKSGANG_BEVISNOEKKEL til nøkkelfilen, den samme for alle prosessene, og start på nytt.',
);

export const NoekkelenDelesAvFlere = refusal(
  'NoekkelenDelesAvFlere',
  'i-konflikt',
  'Flere prosesser undertegner med denne nøkkelen, og den kan ikke byttes mens de gjør det. Nøkkelen kan byttes der Saksgang kjører i én prosess.',
);

export const LoggenStemmerIkke = refusal(
  'LoggenStemmerIkke',
  'i-konflikt',
  ({ nr, id, stroem, hva }: Bruddsted) => ({
    melding: `Loggen stemmer ikke med bevisene: ${hva} (nr. ${nr} i loggen, i ${stroem}). Kjør npx saksgang verifiser, og hent loggen fra en sikkerhetskopi.`,
    detaljer: { nr, id, stroem, hva },
  }),
);

export const LoggenErIkkeEnFortsettelse = refusal(
  'LoggenErIkkeEnFortsettelse',
  'i-konflikt',
  (stoerrelse: number) =>
    `Loggen begynner ikke lenger med de ${stoerrelse} hendelsene som sist ble undertegnet, og undertegnes ikke. Kjør npx saksgang verifiser. Er loggen hentet fra en eldre sikkerhetskopi, flytter du de nyere filene ut av mappen sjekkpunkter og forklarer hvorfor.`,
);

export const revisjonRefusals = [
  IngenHendelserAaBevise,
  BevisperiodenErSnudd,
  IngenSignaturnoekkel,
  NoekkelenDelesAvFlere,
  LoggenStemmerIkke,
  LoggenErIkkeEnFortsettelse,
] as const;
