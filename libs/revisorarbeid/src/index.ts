export { budsjettendringsprojeksjon, type Budsjettendring } from './budsjettendringer';
export { HentRevisjon, type Revisjonssvar } from './hent-revisjon.query';
export { HentStikkproeve, type Stikkproeve, type Stikkproeveledd } from './hent-stikkproeve.query';
export type { Gangledd } from './oppdragets-gang';
export { StikkproeveQuery } from './revisjon.controller';
export { SPOERSMAALENE, type Funnliste, type Revisjonsspoersmaal } from './revisjonsspoersmaal';
export { RevisorarbeidModule } from './revisorarbeid.module';
