import { refusal, type Json } from '@saksgang/kernel';

/** What the door itself refuses, before any decision is asked. */
export const UgyldigInnhold = refusal('UgyldigInnhold', 'ugyldig', (feil: Json) => ({
  melding: 'Innholdet er ikke slik det må være. Rett feltene som er nevnt, og prøv igjen.',
  detaljer: { feil },
}));

export const InnholdetErIkkeJson = refusal(
  'InnholdetErIkkeJson',
  'ugyldig',
  'Innholdet kan ikke leses som JSON. Kontroller at det er gyldig JSON i UTF-8, uten nøkler som __proto__.',
);

export const InnholdetErForDypt = refusal(
  'InnholdetErForDypt',
  'ugyldig',
  'Innholdet er nøstet for dypt. Send bare feltene som er beskrevet i /api/openapi.json.',
);

export const InnholdstypenStoettesIkke = refusal(
  'InnholdstypenStoettesIkke',
  'ugyldig',
  'Innholdstypen støttes ikke. Send JSON med Content-Type: application/json.',
);

export const ForespoerselenKanIkkeLeses = refusal(
  'ForespoerselenKanIkkeLeses',
  'ugyldig',
  'Forespørselen er ikke slik HTTP krever. Kontroller programmet som sendte den.',
);

export const ForespoerselenErForStor = refusal(
  'ForespoerselenErForStor',
  'for-stort',
  'Forespørselen er for stor. Del den i flere.',
);

export const SidenFinnesIkke = refusal(
  'SidenFinnesIkke',
  'finnes-ikke',
  'Adressen finnes ikke. Kontroller den, eller begynn på forsiden.',
);

export const NoekkelenErUgyldig = refusal(
  'NoekkelenErUgyldig',
  'ugyldig',
  'Idempotency-Key må være 1 til 200 synlige ASCII-tegn.',
);

export const VersjonenErUgyldig = refusal(
  'VersjonenErUgyldig',
  'ugyldig',
  'If-Match må være ETag-en du fikk da du hentet det du vil endre, for eksempel "12".',
);

export const PartietErIkkeOppgitt = refusal(
  'PartietErIkkeOppgitt',
  'ikke-tillatt',
  'Utkast er partigruppens egne. Oppgi partiet ditt i headeren x-saksgang-parti.',
);

export const PosisjonenFinnesIkke = refusal(
  'PosisjonenFinnesIkke',
  'ugyldig',
  'Posisjonen er ikke i loggen. Bruk posisjonen fra kvitteringen du fikk, eller den som står i rapporten.',
);

export const doorRefusals = [
  ForespoerselenKanIkkeLeses,
  UgyldigInnhold,
  InnholdetErIkkeJson,
  InnholdetErForDypt,
  InnholdstypenStoettesIkke,
  ForespoerselenErForStor,
  NoekkelenErUgyldig,
  VersjonenErUgyldig,
] as const;
