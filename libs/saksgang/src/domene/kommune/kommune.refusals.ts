import { refusal, type KommuneId } from '@saksgang/kernel';

export const KommunenFinnesAlt = refusal(
  'KommunenFinnesAlt',
  'i-konflikt',
  (kommune: KommuneId) => `Kommunen «${kommune}» er alt opprettet. Bruk den, eller velg en annen id.`,
);

export const UkjentKommune = refusal(
  'UkjentKommune',
  'finnes-ikke',
  (kommune: string) =>
    `Kommunen «${kommune}» finnes ikke her. Bruk kommunens id eller kommunenummer, eller opprett den først.`,
);
