import { refusal, skrivDato, type Dato } from '@saksgang/kernel';

export const VarseletGjelderIkkeLenger = refusal(
  'VarseletGjelderIkkeLenger',
  'i-konflikt',
  'Varselet gjelder ikke lenger: oppdraget er utført, avsluttet eller utsatt, eller har fått en annen frist.',
);

export const VarseletErIkkeForfalt = refusal(
  'VarseletErIkkeForfalt',
  'i-konflikt',
  'Varselet skal ikke sendes ennå.',
);

export const EtSenereVarselErForfalt = refusal(
  'EtSenereVarselErForfalt',
  'i-konflikt',
  'Et senere varsel om den samme fristen er forfalt, og sendes i stedet.',
);

export const PaaminnelsenErPaabegynt = refusal(
  'PaaminnelsenErPaabegynt',
  'i-konflikt',
  'Påminnelsen er alt påbegynt av en annen.',
);

export const PaaminnelsenErIkkePaabegynt = refusal(
  'PaaminnelsenErIkkePaabegynt',
  'i-konflikt',
  'Ingen har begynt å sende påminnelsen, så den kan ikke være sendt.',
);

export const FristenErIkkeUtloept = refusal(
  'FristenErIkkeUtloept',
  'i-konflikt',
  (frist: Dato) => `Fristen ${skrivDato(frist)} er ikke ute ennå.`,
);
