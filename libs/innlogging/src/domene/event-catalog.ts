import type { EventVersions } from '@saksgang/kernel';
import type { TilgangEvent } from './tilgang.events';

/** Every fact of this lib and its current version. */
export const tilgangEvents = {
  TilgangGitt: { version: 1 },
  TilgangTrukket: { version: 1 },
} as const satisfies Record<TilgangEvent['type'], EventVersions>;
