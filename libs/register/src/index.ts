export type { Rolleansvar, TilFordeling } from './ansvar';
export { type Aarseffekt, type Tertialeffekt } from './effekt';
export type { BestiltRapport } from './bestilte-rapporter';
export { endringsprojeksjon, type EndringUtenVedtak } from './endringer-uten-vedtak';
export { fullstendighetsprojeksjon } from './fullstendighet';
export type { Punktfullstendighet } from './fullstendighetssvar';
export { HentAarshjul, type Aarshjul } from './hent-aarshjul.query';
export { HentAnsvar, type Ansvarssvar } from './hent-ansvar.query';
export { HentEndringerUtenVedtak, type Endringsliste } from './hent-endringer-uten-vedtak.query';
export { HentFullstendighet, type Fullstendighet } from './hent-fullstendighet.query';
export { HentHp, type Hpsvar } from './hent-hp.query';
export { HentEttOppdrag, HentOppdrag, type Oppdragsliste } from './hent-oppdrag.query';
export { HentBestiltFoer, type BestiltFoer, type BestiltFoerSvar } from './hent-bestilt-foer.query';
export { HentKommunensOppdrag } from './hent-kommunens-oppdrag.query';
export { HentMeldinger, type Meldingsliste } from './hent-meldinger.query';
export { HentSkjerminger, type Skjermingsliste, type Skjermingssvar } from './hent-skjerminger.query';
export { HentTilganger, type Tilgangsliste } from './hent-tilganger.query';
export { HentUkebrev, type Ukebrevliste } from './hent-ukebrev.query';
export { HentVarslingsplaner, type Varslingsplanliste } from './hent-varslingsplaner.query';
export { HentSakskjede, type Sakskjedesvar } from './hent-sakskjede.query';
export { KommuneOppslag } from './kommune-oppslag';
export { ALLE, kommunene, kommuneregister, type RegistrertKommune } from './kommuneregister';
export type { Fristtilstand, Lovfrist } from './lovfrist';
export { hpeneI, lesLovfrister } from './les-lovfrister';
export { lovfristboken, lovfristprojeksjon, type Lovfristmelding } from './lovfristvarsler';
export { lesMoeteorganer } from './les-moeteorganer';
export { lesUkebrevutkast } from './les-ukebrevutkast';
export type { Melding } from './meldinger';
export type { Kjedeledd } from './opphavskjede';
export { oppdragene, oppdragsregister, type Oppdragsrad, type RegistrertOppdrag } from './oppdragsregister';
export {
  rapporteringen,
  type LevertRapport,
  type ManglendeRapport,
  type Rapportering,
  type TrukketRapport,
} from './rapportering';
export {
  etterPunkt,
  iRute,
  saksgangTil,
  STATUSTEKST,
  statusteksten,
  type IRute,
  type Oppdragssvar,
} from './oppdragssvar';
export type { Saksgang } from './saksgang';
export type { Moeteorgan } from './sakskjede';
export { RegisterModule } from './register.module';
export {
  varslingsplanene,
  varslingsplanprojeksjon,
  type GjeldendePlan,
  type Planopphav,
} from './varslingsplaner';
export { rolleprojeksjon } from './roller';
export { skjermingsprojeksjon } from './skjerminger';
export { TilgangerFraLoggen } from './tilganger-fra-loggen';
export { tilgangsprojeksjon, type GittTilgang } from './tilgangene';
export { ukebrevboken, ukebrevprojeksjon, type Ukebrevsvar } from './ukebrev';
