export { FremmeForslagCommand, medGrunnlag } from './application/forslag.commands';
export { Utfoertkilde } from './application/utfoertkilde';
export type { MeldtUtfoertAv } from './domene/vedtak/uten-egne-avslutninger';
export { Protokollkilde, type Protokollsum } from './application/protokollkilde';
export * from './domene/behandling/behandling.events';
export { balansenMed } from './domene/behandling/lovkrav';
export { HABILITETSGRUNNER } from './domene/behandling/habilitet';
export * from './domene/budsjettaar/budsjettaar.events';
export {
  kommuneCommands,
  kontrollCommands,
  moeteCommands,
  organCommands,
  sakCommands,
  spoersmaalCommands,
} from './domene/command-catalog';
export { saksgangEvents } from './domene/event-catalog';
export * from './domene/forslag/forslag.events';
export { ForslagetFinnesIkke } from './domene/forslag/forslag.refusals';
export { fremmeForslagRefusals, type FremmeForslag } from './domene/forslag/fremme-forslag';
export { proevForslag, type Forslagsproeve } from './domene/forslag/proev-forslag';
export { TOMT_INNHOLD } from './domene/forslag/innhold';
export * from './domene/forslag/virkning';
export { punktdekningen, type Dekning, type Punktdekning } from './domene/fullstendighet/dekning';
export type * from './domene/fullstendighet/fullstendighet.events';
export { BESTILLENDE_ORD, BYDENDE_ORD } from './domene/fullstendighet/setninger';
export { kontroll, type Kontroll } from './domene/kontroll/kontroll';
export * from './domene/kontroll/kontroll.events';
export type * from './domene/kommune/kommune';
export { kommune, kommuneStream } from './domene/kommune/kommune';
export { UkjentKommune } from './domene/kommune/kommune.refusals';
export { balansen, SENTRALE_POSTER, type Balanse, type Bevilgningsoversikt } from './domene/ramme/balanse';
export * from './domene/kommune/reglement';
export * from './domene/kommune/ukebrev';
export * from './domene/kommune/varslingsplan';
export {
  erVedtaksfoert,
  etterEndring,
  moete,
  moetebilde,
  moetedag,
  moeteStream,
  type Moete,
} from './domene/moete/moete';
export type * from './domene/moete/moete.events';
export { MoetetFinnesIkke } from './domene/moete/moete.refusals';
export {
  organ,
  moeteplanen,
  organStream,
  sammensetningPaa,
  type OrganState,
  type Sammensetning,
} from './domene/organ/organ';
export type * from './domene/organ/organ.events';
export { OrganetFinnesIkke } from './domene/organ/organ.refusals';
export * from './domene/lovlighetskontroll/lovlighetskontroll.events';
export * from './domene/mindretallsanke/mindretallsanke.events';
export * from './domene/ramme/beloep';
export * from './domene/ramme/kategorier';
export type { Punktreferanse, Rammelinje } from './domene/ramme/rammelinje';
export * from './domene/ramme/rammesummer';
export * from './domene/ramme/sumkontroll';
export type * from './domene/rullering/investering';
export * from './domene/rullering/oversikt';
export type * from './domene/rullering/rullering.events';
export { sak, sakStream } from './domene/sak/sak';
export { HandlingsprogrammetFinnesIkke, SakenFinnesIkke, UkjentUtvalg } from './domene/sak/sak.refusals';
export type { SakEvent, SakRegistrert } from './domene/sak/sak.events';
export { spoersmaalene, type Spoersmaalene } from './domene/spoersmaal/spoersmaal';
export * from './domene/spoersmaal/spoersmaal.events';
export type { Fase, Handlingsprogram, Sak } from './domene/sak/sak.state';
export * from './domene/vedtak/delpunkt';
export { partierUtenNavn } from './domene/protokoll/stemmer-uten-navn';
export * from './domene/votering/votering';
export type { Deltaker, Moetebilde } from './domene/moete/deltaker';
export type * from './domene/moete/moete.events';
export type * from './domene/organ/organ.events';
export * from './domene/vedtak/vedtak';
export type * from './domene/vedtak/vedtak.events';
export { tilNyttForslag } from './http/forslag-innhold';
export { NyttForslagRequest } from './http/forslag.requests';
export { SaksgangHandlersModule, SaksgangModule } from './saksgang.module';
export type { Rammetabellkvittering, Rammetabellproeve } from './http/rammetabell.controller';
