export {
  OPPDRAGSFELT,
  ingenForskjell,
  type Aarsforskjell,
  type Forskjell,
  type Linjeforskjell,
  type Oppdragsfelt,
  type Oppdragsforskjell,
  type Punktforskjell,
} from './forskjell/forskjell';
export { HentForskjell, type Forskjellsvar } from './forskjell/hent-forskjell.query';
export type { Orddel } from './forskjell/orddiff';
export type { Aarsaksledd } from './fortelling/aarsakskjede';
export type { Tilstandsendring } from './fortelling/endringer';
export {
  HentFortelling,
  type Fortalt,
  type Fortelling,
  type Steg,
  type ValgtSteg,
} from './fortelling/hent-fortelling.query';
export { TidsreiseModule } from './tidsreise.module';
