import { refusal, type Enhet } from '@saksgang/kernel';

export const FilenErIkkeUtf8 = refusal(
  'FilenErIkkeUtf8',
  'ugyldig',
  'Filen er ikke i UTF-8. Lagre den som «CSV UTF-8» og prøv igjen.',
);

export const FilenErTom = refusal(
  'FilenErTom',
  'ugyldig',
  'Filen har ingen linjer. Den må ha en overskriftsrad og minst én linje.',
);

export const FilenKanIkkeLeses = refusal(
  'FilenKanIkkeLeses',
  'ugyldig',
  (linje: number) => `Linje ${linje} i filen kan ikke leses som CSV. Kontroller anførselstegnene på linjen.`,
);

export const OverskrifteneErFeil = refusal(
  'OverskrifteneErFeil',
  'ugyldig',
  (grunn: string) =>
    `Overskriftsraden er feil: ${grunn}. Den må være nr;kategori;tittel; og deretter ett til ti årstall.`,
);

export const RadenHarFeilAntallFelter = refusal(
  'RadenHarFeilAntallFelter',
  'ugyldig',
  (linje: number, antall: number, ventet: number) =>
    `Linje ${linje} har ${antall} felter; overskriftsraden har ${ventet}. Gi alle linjer like mange felter.`,
);

export const RadenManglerTekst = refusal(
  'RadenManglerTekst',
  'ugyldig',
  (linje: number, felt: string) => `Linje ${linje} mangler ${felt}. Fyll ut feltet.`,
);

export const TekstenErUgyldig = refusal(
  'TekstenErUgyldig',
  'ugyldig',
  (linje: number, felt: string) => `Linje ${linje} har ${felt} som er for lang eller inneholder styretegn.`,
);

export const NummeretErUgyldig = refusal(
  'NummeretErUgyldig',
  'ugyldig',
  (linje: number) =>
    `Linje ${linje} har et nr som ikke er et helt tall. La feltet stå tomt når linjen ikke er nummerert.`,
);

export const TalletErUgyldig = refusal(
  'TalletErUgyldig',
  'ugyldig',
  (linje: number, aar: string, tekst: string, enhet: Enhet) =>
    `Linje ${linje}, ${aar}: «${tekst.slice(0, 40)}» er ikke et beløp i hele kroner (enhet ${enhet}). Skriv for eksempel 1 240, −285 eller (285).`,
);

export const FilenHarForMangeRader = refusal(
  'FilenHarForMangeRader',
  'for-stort',
  (antall: number, grense: number) => `Filen har ${antall} rader; grensen er ${grense}. Del den i flere.`,
);

export const rammetabellRefusals = [
  FilenErIkkeUtf8,
  FilenErTom,
  FilenKanIkkeLeses,
  OverskrifteneErFeil,
  RadenHarFeilAntallFelter,
  RadenManglerTekst,
  TekstenErUgyldig,
  NummeretErUgyldig,
  TalletErUgyldig,
  FilenHarForMangeRader,
] as const;
