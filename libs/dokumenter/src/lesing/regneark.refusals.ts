import { refusal } from '@saksgang/kernel';

export const RegnearketKanIkkeLeses = refusal(
  'RegnearketKanIkkeLeses',
  'ugyldig',
  (grunn: string) =>
    `Filen kan ikke leses som regneark: ${grunn}. Lagre den som Excel-arbeidsbok (.xlsx) uten passord, og prøv igjen.`,
);

export const RegnearketErForStort = refusal(
  'RegnearketErForStort',
  'for-stort',
  'Regnearket er for stort når det pakkes ut. Del det i flere, eller hent et nytt med færre rader.',
);

export const regnearkRefusals = [RegnearketKanIkkeLeses, RegnearketErForStort] as const;
