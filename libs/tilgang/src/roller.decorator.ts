import { SetMetadata } from '@nestjs/common';
import type { Rolle } from '@saksgang/kernel';

export const ROLLER_METADATA = 'saksgang:roller';

/** Who may use a route. Every route says it; the server does not start while one is silent. */
export const Roller = (...roller: readonly (Rolle | 'alle')[]) => SetMetadata(ROLLER_METADATA, roller);
