export { ForslagModule } from './forslag.module';
export { forslagsbilde, type Forslagsbilde } from './forslag.view';
export { forslagsprojeksjon } from './forslagsprojeksjon';
export type {
  Forslagskort,
  Forslagslinjesvar,
  Forslagsreferanse,
  Forslagssvar,
  Versjonssvar,
} from './forslagssvar';
export { HentEttForslag, HentForslag, type EttForslag, type Forslagsliste } from './hent-forslag.query';
export type { Beloepsendring, Ordendring, Versjonsendring } from './versjonsendring';
