import { regnearkRefusals } from '@saksgang/dokumenter';
import { refusal } from '@saksgang/kernel';

export const FilenErIkkeEtStatusskjema = refusal(
  'FilenErIkkeEtStatusskjema',
  'ugyldig',
  'Regnearket er ikke et statusskjema fra Saksgang, eller det skjulte arket «Saksgang» er borte. Hent et nytt skjema, og fyll ut det.',
);

export const KolonnenMangler = refusal(
  'KolonnenMangler',
  'ugyldig',
  (kolonne: string) =>
    `Kolonnen «${kolonne}» må stå én gang i rad 1 i arket Statusskjema. Skriv overskriften slik den var, eller hent et nytt skjema.`,
);

export const SkjemaetHarForMangeRader = refusal(
  'SkjemaetHarForMangeRader',
  'for-stort',
  (antall: number, grense: number) =>
    `Skjemaet har ${antall} rader; grensen er ${grense}. Del det i flere, for eksempel ett for hver ansvarlig.`,
);

export const SkjemaetGjelderNoeAnnet = refusal(
  'SkjemaetGjelderNoeAnnet',
  'ugyldig',
  (kommune: string, hp: string) =>
    `Skjemaet ble sendt ut for handlingsprogrammet ${hp} i ${kommune}. Send det inn der.`,
);

export const statusskjemaRefusals = [
  ...regnearkRefusals,
  FilenErIkkeEtStatusskjema,
  KolonnenMangler,
  SkjemaetHarForMangeRader,
  SkjemaetGjelderNoeAnnet,
] as const;
