export { RapporterStatusCommand, RegistrerOppdragCommand } from './application/oppdrag.commands';
export { registrerOppdragWorkflow } from './application/registrer-oppdrag.workflow';
export { oppdragCommands } from './domene/command-catalog';
export { oppfoelgingEvents } from './domene/event-catalog';
export { oppdrag, oppdragStream, type Oppdrag, type Oppdragsstatus } from './domene/oppdrag/oppdrag';
export type * from './domene/oppdrag/oppdrag.events';
export type { RegistrerOppdrag } from './domene/oppdrag/registrer-oppdrag';
export { StatusRequest } from './http/oppdrag.requests';
export { OppfoelgingHandlersModule, OppfoelgingModule } from './oppfoelging.module';
