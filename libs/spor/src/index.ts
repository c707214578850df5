export { oppdragskilde } from './kilder';
export {
  LEDDSLAG,
  type Aarskontroll,
  type Beloepskontroll,
  type Kant,
  type Ledd,
  type Leddslag,
} from './graf';
export { HentSpor, type Sporsvar } from './hent-spor.query';
export type { Sporlinje } from './sporet';
export { SporModule } from './spor.module';
