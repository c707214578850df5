import { refusal } from '@saksgang/kernel';

export const InnloggingErIkkeSattOpp = refusal(
  'InnloggingErIkkeSattOpp',
  'finnes-ikke',
  'Denne installasjonen har ingen innlogging. Den som drifter Saksgang, setter opp OIDC_ISSUER.',
);

export const InnloggingenErIkkeBegynt = refusal(
  'InnloggingenErIkkeBegynt',
  'ugyldig',
  'Innloggingen er ikke begynt i denne nettleseren, er brukt, eller tok for lang tid. Begynn på nytt fra siden du skulle til.',
);

export const InnloggingenBleAvbrutt = refusal(
  'InnloggingenBleAvbrutt',
  'ikke-tillatt',
  'Innloggingen ble avbrutt hos den som går god for deg. Prøv igjen, eller bruk Saksgang uten å logge inn.',
);

export const InnloggingenKanIkkeGodtas = refusal(
  'InnloggingenKanIkkeGodtas',
  'ikke-tillatt',
  'Svaret fra innloggingen kan ikke godtas, og ingen er logget inn. Prøv igjen; skjer det på nytt, meld fra til den som drifter Saksgang.',
);

export const SikkerhetsnivaaetErForLavt = refusal(
  'SikkerhetsnivaaetErForLavt',
  'ikke-tillatt',
  'Du er logget inn på et lavere sikkerhetsnivå enn Saksgang krever. Logg inn på nytt med BankID eller annen eID på nivå betydelig eller høyt.',
);

export const TilbyderenSvarerIkke = refusal(
  'TilbyderenSvarerIkke',
  'i-konflikt',
  'Den som går god for innloggingen, svarer ikke nå. Prøv igjen om litt.',
);

export const UtloggingenKanIkkeGodtas = refusal(
  'UtloggingenKanIkkeGodtas',
  'ugyldig',
  'Meldingen om utlogging kan ikke godtas. Kontroller utsteder, mottaker, nøkkel og tidspunkt i logout_token.',
);

export const ForMangeForsoek = refusal(
  'ForMangeForsoek',
  'for-ofte',
  'Det kommer for mange forsøk herfra. Vent et minutt, og prøv igjen.',
);
