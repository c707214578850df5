import type { Instant } from './dato';
import type { Uuid } from './ids';

export interface Clock {
  now(): Instant;
}

export interface Ids {
  random(): Uuid;
  /** The same id for the same seed and name, always (RFC 9562, version 5). */
  derive(seed: Uuid, name: string): Uuid;
}
