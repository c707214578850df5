import { refusal } from '@saksgang/kernel';

export const ForslagetFinnesIkke = refusal(
  'ForslagetFinnesIkke',
  'finnes-ikke',
  'Forslaget finnes ikke i denne saken. Kontroller forslags-id-en.',
);

export const ForslagetErIkkeFremmetLenger = refusal(
  'ForslagetErIkkeFremmetLenger',
  'i-konflikt',
  (status: string) =>
    `Forslaget er alt ${status}, og kan ikke behandles på nytt. Legg fram et nytt forslag i stedet.`,
);

export const SakenErTattTilBehandling = refusal(
  'SakenErTattTilBehandling',
  'i-konflikt',
  'Saken er tatt til behandling, og forslagene ligger fast. Nye forslag og trekking må skje før behandlingen.',
);

export const ForslagetManglerForslagsstiller = refusal(
  'ForslagetManglerForslagsstiller',
  'ugyldig',
  'Forslaget har ingen forslagsstiller. Oppgi minst ett parti som står bak.',
  { regel: 'R9' },
);

export const ForslagetErTomt = refusal(
  'ForslagetErTomt',
  'ugyldig',
  'Forslaget har verken rammeendringer eller verbalforslag. Oppgi minst ett av dem.',
);
