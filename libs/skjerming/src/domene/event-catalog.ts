import type { EventVersions } from '@saksgang/kernel';
import type { SkjermingEvent } from './skjerming.events';

/** Every fact of this lib and its current version. */
export const skjermingEvents = {
  SkjermingOpprettet: { version: 1 },
  SkjermingRevurdert: { version: 1 },
  SkjermingOpphevet: { version: 1 },
  SkjermingMakulert: { version: 1 },
  SkjermetInnholdSett: { version: 1 },
} as const satisfies Record<SkjermingEvent['type'], EventVersions>;
