import type { Ordgruppe } from './ord';

/** What is kept out of public view, and why. */
export const SKJERMINGSORD = {
  'offl-13': { tekst: 'offentleglova § 13', betyr: 'taushetsplikt i lov eller forskrift' },
  'offl-14': { tekst: 'offentleglova § 14', betyr: 'organinternt dokument' },
  'offl-15': { tekst: 'offentleglova § 15', betyr: 'dokument innhentet utenfra for intern saksforberedelse' },
  'offl-23': { tekst: 'offentleglova § 23', betyr: 'hensynet til det offentliges forhandlingsposisjon' },
  'offl-24': { tekst: 'offentleglova § 24', betyr: 'kontrolltiltak, lovbrudd og det som kan lette dem' },
  'offl-26': { tekst: 'offentleglova § 26', betyr: 'eksamen, personbilder, fødselsnummer og lignende' },
} as const satisfies Ordgruppe;
