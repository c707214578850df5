export { HentMoete, HentMoeter, type Moeteplan } from './hent-moeter.query';
export { HentOrgan, HentOrganer, type Organliste } from './hent-organer.query';
export { HentReglement, type Reglementsvar } from './hent-reglement.query';
export { moeteprojeksjon } from './moeteprojeksjon';
export { moeteverden, type Moetesteg, type Moeteverden, type Oppmoetetid } from './moeter.view';
export type { Svarhode } from './moeter-leser';
export { MoeterModule } from './moeter.module';
export type { Moeteoversikt, Moetesvar } from './moetesvar';
export type { Organsvar } from './organsvar';
