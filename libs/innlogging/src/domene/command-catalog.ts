import type { Decide, Refusal, RefusalType } from '@saksgang/kernel';
import { giTilgang, giTilgangRefusals } from './gi-tilgang';
import type { TilgangEvent } from './tilgang.events';
import type { Tilgangsregister } from './tilgangsregister';
import { trekkTilgang, trekkTilgangRefusals } from './trekk-tilgang';

interface Entry {
  readonly decide: Decide<never, Tilgangsregister, TilgangEvent, Refusal>;
  readonly refusals: readonly RefusalType[];
}

/** Every command about who may act in which role: how it is decided, and how it may be refused. */
export const tilgangCommands = {
  GiTilgang: { decide: giTilgang, refusals: giTilgangRefusals },
  TrekkTilgang: { decide: trekkTilgang, refusals: trekkTilgangRefusals },
} as const satisfies Readonly<Record<string, Entry>>;
