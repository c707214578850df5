import { refusal, skrivDato, type Dato } from '@saksgang/kernel';

const R11 = { regel: 'R11', hjemmel: 'kommuneloven § 14-5' };

export const BareKommunestyretEndrerBudsjettet = refusal(
  'BareKommunestyretEndrerBudsjettet',
  'strider-mot-regel',
  'Bare kommunestyret endrer vedtatte rammer. Legg endringen fram for kommunestyret, eller bruk en delegasjon som dekker den.',
  R11,
);

export const DelegasjonenFinnesIkke = refusal(
  'DelegasjonenFinnesIkke',
  'strider-mot-regel',
  'Delegasjonen finnes ikke. Oppgi en delegasjon som kommunestyret har gitt.',
  R11,
);

export const DelegasjonenGjelderIkke = refusal(
  'DelegasjonenGjelderIkke',
  'strider-mot-regel',
  (dato: Dato) =>
    `Delegasjonen gjelder ikke ${skrivDato(dato)}. Bruk en som gjelder den dagen, eller legg endringen fram for kommunestyret.`,
  R11,
);

export const DelegasjonenDekkerIkkeBeloepet = refusal(
  'DelegasjonenDekkerIkkeBeloepet',
  'strider-mot-regel',
  (beloep: number, grense: number) =>
    `Endringen flytter ${beloep} kroner; delegasjonen dekker inntil ${grense}. Legg den fram for kommunestyret.`,
  R11,
);

export const BeloepetErUkjent = refusal(
  'BeloepetErUkjent',
  'strider-mot-regel',
  (tittel: string) =>
    `Delegasjonen har en grense i kroner, og beløpet til «${tittel}» er ukjent. Oppgi beløpet i alle år.`,
  R11,
);

export const DelegasjonenDekkerIkkeNivaaet = refusal(
  'DelegasjonenDekkerIkkeNivaaet',
  'strider-mot-regel',
  'Delegasjonen gjelder flytting innenfor ett utvalgs ramme, uten at rammen endres. Legg endringen fram for kommunestyret.',
  R11,
);

export const EndringenErTom = refusal(
  'EndringenErTom',
  'ugyldig',
  'Endringen har ingen linjer. Oppgi minst én linje.',
);
