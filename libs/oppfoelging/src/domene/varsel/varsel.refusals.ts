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

export const DetErUtenomArbeidstid = refusal(
  'DetErUtenomArbeidstid',
  'i-konflikt',
  'Ingen er på jobb nå. Varselet sendes neste arbeidsdag, når kommunen begynner å varsle.',
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

export const FristenErEndretEtterPaaminnelsen = refusal(
  'FristenErEndretEtterPaaminnelsen',
  'i-konflikt',
  'Fristen er endret etter at påminnelsen ble sendt, så svaret ville gjelde en frist som ikke er der. Meld status i Saksgang.',
);

export const StatusenKanIkkeMeldesUendret = refusal(
  'StatusenKanIkkeMeldesUendret',
  'i-konflikt',
  'Statusen kan ikke meldes uendret: oppdraget er ikke fordelt, eller det er alt meldt utført eller at det ikke lar seg gjennomføre. Fordel det, eller meld status i Saksgang.',
);
