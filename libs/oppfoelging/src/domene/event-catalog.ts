import type { EventVersions } from '@saksgang/kernel';
import type { LovfristEvent } from './lovfrist/lovfrist.events';
import type { OppdragEvent } from './oppdrag/oppdrag.events';
import type { RolleEvent } from './rolle/rolle.events';
import type { UkebrevEvent } from './ukebrev/ukebrev.events';

/** Every fact of this lib and its current version. */
export const oppfoelgingEvents = {
  OppdragRegistrert: { version: 1 },
  OppdragFordelt: { version: 1 },
  FristSatt: { version: 1 },
  FristBekreftet: { version: 1 },
  NyFristForeslaatt: { version: 1 },
  FristFlyttet: { version: 1 },
  FristforslagAvslaatt: { version: 1 },
  StatusRapportert: { version: 1 },
  OppdragRapportertUtfoert: { version: 1 },
  EffektRapportert: { version: 1 },
  RapportLevert: { version: 1 },
  RapportUteblitt: { version: 1 },
  RapportRettet: { version: 1 },
  RapportTrukket: { version: 1 },
  AvvikMeldt: { version: 1 },
  OppdragKanIkkeGjennomfoeres: { version: 1 },
  OppdragAvsluttet: { version: 1 },
  OppdragGjenaapnet: { version: 1 },
  OppdragSendtTilbake: { version: 1 },
  OppdragSattPaaVent: { version: 1 },
  OppdragTattAvVent: { version: 1 },
  OpphavFoert: { version: 1 },
  OpphavFjernet: { version: 1 },
  VedtakKnyttet: { version: 1 },
  GjentattBestillingBekreftet: { version: 1 },
  GjentattBestillingAvvist: { version: 1 },
  PaaminnelsePaabegynt: { version: 1 },
  PaaminnelseSendt: { version: 1 },
  FristUtloept: { version: 1 },
  RolleBesatt: { version: 1 },
  RolleOverlevert: { version: 1 },
  RolleFratraadt: { version: 1 },
  StedfortrederUtpekt: { version: 1 },
  AnsvarFoert: { version: 1 },
  UkebrevPaabegynt: { version: 1 },
  UkebrevSendt: { version: 1 },
  UkebrevFrafalt: { version: 1 },
  LovfristvarselPaabegynt: { version: 1 },
  LovfristvarselSendt: { version: 1 },
} as const satisfies Record<
  (OppdragEvent | RolleEvent | UkebrevEvent | LovfristEvent)['type'],
  EventVersions
>;
