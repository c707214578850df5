import { refusal } from '@saksgang/kernel';

export const ForespoerselenErIkkeFraSiden = refusal(
  'ForespoerselenErIkkeFraSiden',
  'ikke-tillatt',
  'Forespørselen kommer ikke fra Saksgangs egne sider. Gjør det på siden i Saksgang; et program sender x-saksgang-csrf: 1.',
);

export const EksempelpersonerFinnesIkkeHer = refusal(
  'EksempelpersonerFinnesIkkeHer',
  'finnes-ikke',
  'Her kan ingen velge en eksempelperson: det kan bare gjøres på maskinen Saksgang prøves på. Logg inn i stedet.',
);

export const EksempelpersonenFinnesIkke = refusal(
  'EksempelpersonenFinnesIkke',
  'ugyldig',
  'Det er ingen eksempelperson med denne id-en. Se dem på /api/innlogging/eksempelpersoner.',
);
