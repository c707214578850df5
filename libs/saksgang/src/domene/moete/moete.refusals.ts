import { refusal, skrivDato, type Dato } from '@saksgang/kernel';

export const MoetetFinnesIkke = refusal(
  'MoetetFinnesIkke',
  'finnes-ikke',
  'Møtet finnes ikke. Kontroller møte-id-en, eller kall inn møtet først.',
);

const HVORFOR = {
  innkalt: 'Møtet er kalt inn, men ikke satt. Sett møtet først.',
  hevet: 'Møtet er hevet. Kall inn et nytt møte for det som skal behandles siden.',
  avlyst: 'Møtet er avlyst. Kall inn et nytt møte.',
} as const;

export const MoetetPaagaarIkke = refusal(
  'MoetetPaagaarIkke',
  'i-konflikt',
  (tilstand: keyof typeof HVORFOR) => ({ melding: HVORFOR[tilstand], detaljer: { tilstand } }),
);

export const DagenErFoerMoetet = refusal(
  'DagenErFoerMoetet',
  'ugyldig',
  (dato: Dato) =>
    `Møtet ble holdt ${skrivDato(dato)}, og ingenting i det kan ha skjedd før. Rett dagen i «skjedde».`,
);

export const PlassenErIkkeTilStede = refusal(
  'PlassenErIkkeTilStede',
  'i-konflikt',
  (plass: number) => `Ingen er til stede på plass ${plass}. Oppgi en plass der noen møter.`,
);

export const UkjentPlass = refusal(
  'UkjentPlass',
  'finnes-ikke',
  (plass: number) =>
    `Organet har ingen plass ${plass} denne dagen. Bruk plassnumrene fra organets sammensetning.`,
);

export const PlassenErOpptatt = refusal(
  'PlassenErOpptatt',
  'i-konflikt',
  (plass: number) =>
    `Det sitter alt noen på plass ${plass}. Oppgi hver plass én gang, og hvem som eventuelt går.`,
);

export const UkjentVara = refusal(
  'UkjentVara',
  'finnes-ikke',
  (parti: string, nr: number) =>
    `Partiet «${parti}» har ingen vara nr. ${nr} denne dagen. Bruk en vara fra listen til partiet som har plassen.`,
);

export const VaraenSitterAlt = refusal(
  'VaraenSitterAlt',
  'i-konflikt',
  (parti: string, nr: number) =>
    `Vara nr. ${nr} for «${parti}» sitter alt på en annen plass. En person kan ikke ha to plasser.`,
);
