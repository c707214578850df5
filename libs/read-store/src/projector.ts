import type { StoredEvent } from '@saksgang/event-store';
import {
  kommuneOf,
  type KommuneId,
  type Position,
  type Projection,
  type Recorded,
  type Result,
  type UnreadableEvent,
} from '@saksgang/kernel';
import type { Parked } from './checkpoints';
import type { KeptRow } from './projection-table';

export type Decode = (stored: StoredEvent) => Result<Recorded, UnreadableEvent>;

export interface Projected {
  readonly rows: readonly KeptRow[];
  readonly parked: readonly Parked[];
  readonly last: Position;
}

/** What a batch of facts adds to a projection. A fact that cannot be taken in parks its kommune, and only that. */
export const projectBatch = (
  projection: Projection<unknown>,
  decode: Decode,
  alreadyParked: ReadonlySet<KommuneId>,
  batch: readonly StoredEvent[],
): Projected => {
  const rows: KeptRow[] = [];
  const parked = new Map<KommuneId, Parked>();
  for (const stored of batch) {
    const kommune = kommuneOf(stored.stream);
    if (kommune === null || alreadyParked.has(kommune) || parked.has(kommune)) continue;
    const outcome = projectOne(projection, decode, stored);
    if (typeof outcome === 'string')
      parked.set(kommune, { kommune, posisjon: stored.position, grunn: outcome });
    else rows.push(...outcome);
  }
  return { rows, parked: [...parked.values()], last: batch.at(-1)?.position ?? '' };
};

const projectOne = (
  projection: Projection<unknown>,
  decode: Decode,
  stored: StoredEvent,
): KeptRow[] | string => {
  try {
    const decoded = decode(stored);
    if (!decoded.ok) return decoded.refusal.reason;
    const { position, metadata } = decoded.value;
    return projection.project(decoded.value).map(({ omraade, rad }, nr) => ({
      omraade,
      posisjon: position,
      nr,
      gjelder: metadata.skjedde ?? '',
      kjent: metadata.registrert,
      rad: JSON.stringify(rad),
    }));
  } catch (error) {
    return `hendelsen ${stored.id} kunne ikke tas inn: ${String(error)}`;
  }
};
