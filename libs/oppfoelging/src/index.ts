export { AvsluttOppdragCommand } from './application/avslutning.handlers';
export { avsluttOppdragWorkflow, type OppdragTilAvslutning } from './application/avslutt-oppdrag.workflow';
export {
  MeldFristUtloeptCommand,
  PaabegynnPaaminnelseCommand,
  RapporterStatusCommand,
  RegistrerPaaminnelseCommand,
  SettOppdragPaaVentCommand,
  TaOppdragAvVentCommand,
} from './application/oppdrag.commands';
export { RegistrerOppdragCommand } from './application/registrer-oppdrag.handler';
export { registrerOppdragWorkflow } from './application/registrer-oppdrag.workflow';
export { utsettOppdragWorkflow } from './application/utsett-oppdrag.workflow';
export { oppdragCommands } from './domene/command-catalog';
export { oppfoelgingEvents } from './domene/event-catalog';
export { lesFrister } from './domene/fristlesning/les-frister';
export type * from './domene/fristlesning/lesning';
export { somFrist, type Delpunktfrist } from './domene/fristlesning/som-frist';
export { tolkFrist } from './domene/fristlesning/tolk-frist';
export { oppdrag, oppdragStream, type Oppdrag, type Oppdragsstatus } from './domene/oppdrag/oppdrag';
export type * from './domene/oppdrag/oppdrag.events';
export type { RegistrerOppdrag } from './domene/oppdrag/registrer-oppdrag';
export type { SettOppdragPaaVent } from './domene/oppdrag/sett-oppdrag-paa-vent';
export type { TaOppdragAvVent } from './domene/oppdrag/ta-oppdrag-av-vent';
export type * from './domene/opphav/opphav.events';
export { oenskedeAlarmer, utloeptVersjon, type OensketAlarm } from './domene/varsel/alarmer';
export type { MeldFristUtloept } from './domene/varsel/meld-frist-utloept';
export { meldingOm, type Meldingstekst } from './domene/varsel/melding';
export type { PaabegynnPaaminnelse } from './domene/varsel/paabegynn-paaminnelse';
export type { RegistrerPaaminnelse } from './domene/varsel/registrer-paaminnelse';
export type * from './domene/varsel/varsel.events';
export { StatusRequest } from './http/oppdrag.requests';
export { OppfoelgingHandlersModule, OppfoelgingModule } from './oppfoelging.module';
