export { UtfoertFraLoggen } from './application/utfoert-fra-loggen';
export {
  avgjoerOppdragWorkflow,
  type OppdragMedNyFrist,
  type OppdragTilAvslutning,
  type OppdragTilbake,
} from './application/avgjoer-oppdrag.workflow';
export {
  AvsluttOppdragCommand,
  FlyttFristCommand,
  SendOppdragTilbakeCommand,
} from './application/avslutning.handlers';
export { foerAnsvarWorkflow } from './application/foer-ansvar.workflow';
export { fordelTilRollenWorkflow, type OppdragTilFordeling } from './application/fordel-til-rollen.workflow';
export {
  FordelOppdragCommand,
  ForeslaaNyFristCommand,
  MeldFristUtloeptCommand,
  MeldRapportUteblittCommand,
  MeldUendretStatusCommand,
  RapporterStatusCommand,
  RapporterUtfoertCommand,
  RegistrerPaaminnelseCommand,
  SettOppdragPaaVentCommand,
  TaOppdragAvVentCommand,
} from './application/oppdrag.commands';
export {
  PaabegynnPaaminnelseCommand,
  varselgrunnlaget,
  varslingsplaneneI,
} from './application/paabegynn-paaminnelse.handler';
export { RegistrerOppdragCommand } from './application/registrer-oppdrag.handler';
export { registrerOppdragWorkflow } from './application/registrer-oppdrag.workflow';
export {
  lovfristgrunnlaget,
  PaabegynnLovfristvarselCommand,
  RegistrerLovfristvarselCommand,
} from './application/lovfrist.commands';
export { FoerAnsvarCommand } from './application/rolle.commands';
export { brevtiden, PaabegynnUkebrevCommand, RegistrerUkebrevCommand } from './application/ukebrev.commands';
export { utsettOppdragWorkflow } from './application/utsett-oppdrag.workflow';
export { lovfristCommands, oppdragCommands, rolleCommands, ukebrevCommands } from './domene/command-catalog';
export { oppfoelgingEvents } from './domene/event-catalog';
export { lesFrister } from './domene/fristlesning/les-frister';
export type * from './domene/fristlesning/lesning';
export { somFrist, type Delpunktfrist } from './domene/fristlesning/som-frist';
export { tolkFrist } from './domene/fristlesning/tolk-frist';
export type * from './domene/lovfrist/lovfrist.events';
export { lovfristmelding } from './domene/lovfrist/lovfristmelding';
export {
  erNytt,
  lovfristStream,
  lovfristvarsel,
  lovfristvarselTid,
  lovfristvarslene,
  type Lovfristvarslene,
} from './domene/lovfrist/lovfristvarsler';
export type { PaabegynnLovfristvarsel } from './domene/lovfrist/paabegynn-lovfristvarsel';
export type { RegistrerLovfristvarsel } from './domene/lovfrist/registrer-lovfristvarsel';
export {
  erAvsluttet,
  oppdrag,
  oppdragStream,
  type AktivtOppdrag,
  type Oppdrag,
  type Oppdragsstatus,
} from './domene/oppdrag/oppdrag';
export { forekomster, gjeldendeFrist, ikkeLevert, type Forekomst } from './domene/oppdrag/forekomster';
export type * from './domene/oppdrag/oppdrag.events';
export type { ForeslaaNyFrist } from './domene/oppdrag/foreslaa-ny-frist';
export type { RapporterStatus } from './domene/oppdrag/rapporter-status';
export type { RapporterUtfoert } from './domene/oppdrag/rapporter-utfoert';
export type { RegistrerOppdrag } from './domene/oppdrag/registrer-oppdrag';
export type { SettOppdragPaaVent } from './domene/oppdrag/sett-oppdrag-paa-vent';
export type { TaOppdragAvVent } from './domene/oppdrag/ta-oppdrag-av-vent';
export type * from './domene/opphav/opphav.events';
export type { FoerAnsvar } from './domene/rolle/foer-ansvar';
export type * from './domene/rolle/rolle.events';
export {
  besetningAv,
  dekker,
  oppdragPaa,
  rollenoekkel,
  rolleregister,
  vikarenePaa,
  type Rollebesetning,
  type Rolleregister,
} from './domene/rolle/rolleregister';
export { brevtidI, brevtidspunkt, oenskedeUkebrev, type Brevtid } from './domene/ukebrev/brevtid';
export type { PaabegynnUkebrev } from './domene/ukebrev/paabegynn-ukebrev';
export type { RegistrerUkebrev } from './domene/ukebrev/registrer-ukebrev';
export {
  mottakernoekkel,
  ukebrevene,
  ukebrevStream,
  type Ukebrevene,
  type Ukebrevet,
} from './domene/ukebrev/ukebrev';
export type * from './domene/ukebrev/ukebrev.events';
export {
  SNART_DAGER,
  ukebrevtekst,
  UTEN_MELDING_DAGER,
  type Oppdragsnavn,
} from './domene/ukebrev/ukebrevtekst';
export {
  oenskedeAlarmer,
  oensketTil,
  uteblittRapport,
  utloeptVersjon,
  type OensketAlarm,
} from './domene/varsel/alarmer';
export type { MeldFristUtloept } from './domene/varsel/meld-frist-utloept';
export { nesteArbeidstid } from './domene/varsel/arbeidstid';
export type { MeldRapportUteblitt } from './domene/varsel/meld-rapport-uteblitt';
export { uendretStatus, type MeldUendretStatus } from './domene/varsel/meld-uendret-status';
export { meldingOm, svarlinjer, type Meldingstekst } from './domene/varsel/melding';
export type { PaabegynnPaaminnelse } from './domene/varsel/paabegynn-paaminnelse';
export type { RegistrerPaaminnelse } from './domene/varsel/registrer-paaminnelse';
export type * from './domene/varsel/varsel.events';
export {
  fellesKlokkeslett,
  planFor,
  STANDARDPLAN,
  ventesPaa,
  type Varslingsplan,
  type Varslingsplaner,
} from './domene/varsel/varslene';
export { UTFOERENDE } from './http/oppdrag.controller';
export { StatusRequest } from './http/oppdrag.requests';
export { OppfoelgingHandlersModule, OppfoelgingModule } from './oppfoelging.module';
