import type { Clock, Instant } from '@saksgang/kernel';

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };
