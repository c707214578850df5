export { HentSoek, type Soekesvar, type Treff, type Treffgruppe } from './hent-soek.query';
export type { Treffslag } from './kandidater';
export { SoekModule } from './soek.module';
