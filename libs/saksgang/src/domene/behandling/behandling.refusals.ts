import { refusal } from '@saksgang/kernel';

export const SakenErIkkeTattTilBehandling = refusal(
  'SakenErIkkeTattTilBehandling',
  'i-konflikt',
  'Organet har ikke tatt saken til behandling. Ta saken til behandling før det stemmes, eller protokollfør det som skjedde.',
);

export const ForslagetErIkkeMedIBehandlingen = refusal(
  'ForslagetErIkkeMedIBehandlingen',
  'i-konflikt',
  'Forslaget var ikke fremmet da saken ble tatt til behandling. Stem over et av forslagene som var det.',
  { regel: 'R26', hjemmel: 'kommunens reglement' },
);

export const MoetetFinnesIkke = refusal(
  'MoetetFinnesIkke',
  'finnes-ikke',
  'Møtet finnes ikke. Kontroller møte-id-en, eller kall inn møtet først.',
);

export const MoetetPaagaarIkke = refusal(
  'MoetetPaagaarIkke',
  'i-konflikt',
  'Møtet er ikke satt, eller det er hevet. Sett møtet først, eller protokollfør det som skjedde.',
);

export const MoetetGjelderEtAnnetOrgan = refusal(
  'MoetetGjelderEtAnnetOrgan',
  'i-konflikt',
  'Møtet er i et annet organ enn det som behandler saken. Oppgi organets eget møte.',
);
