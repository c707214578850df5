export { BeregningQuery, vilkaarI } from './beregning.sporring';
export { BeregningModule } from './beregning.module';
export { beregningsprojeksjon, type Beregningsrad } from './beregningsprojeksjon';
export type { EndretUnder, NyLinje } from './endret-grunnlag/endringer-under';
export type { Grunnlagsendring } from './endret-grunnlag/grunnlagsendringer';
export type { MaaBestemmes } from './endret-grunnlag/maa-bestemmes';
export { somKjenner } from './grunnlag/bygger-paa';
export { GRUNNLAG, velgGrunnlag, type Grunnlag, type Grunnlagsvalg } from './grunnlag/grunnlag';
export { sakbilde, type Sakbilde } from './grunnlag/sakbilde.view';
export { HentBeregning, type Beregningssvar, type Regnegrunnlag } from './hent-beregning.query';
export { HentGrunnlagsendringer, type Grunnlagsendringssvar } from './hent-grunnlagsendringer.query';
export { HentKonflikter, type Konfliktsvar } from './hent-konflikter.query';
export { HentProeveregning, type Proeveregning } from './hent-proeveregning.query';
export { konflikterI } from './konflikter/konflikter';
export {
  KONFLIKTSLAG,
  sammenfatt,
  type Konflikt,
  type Konfliktslag,
  type Sammenheng,
} from './konflikter/konflikt';
export { delaarseffekt } from './oekonomi/delaarseffekt';
export { LAANESLAG, type Laaneslag } from './oekonomi/laanekostnader';
export type { Forslagsnavn } from './sakleser';
export type { Regelvirkning } from './virkning/handlingsregler';
export type { Postvirkning, Tabellvirkning } from './virkning/tabellvirkning';
export { UTEN_VILKAAR, type Vilkaar } from './virkning/vilkaar';
export { virkningAv, type FoerOgEtter, type Virkning } from './virkning/virkning';
