import type { StoredEvent } from '@saksgang/event-store';
import {
  kommuneOf,
  typeOf,
  type EventCatalog,
  type KommuneId,
  type Position,
  type Projection,
  type Recorded,
  type Result,
  type UnreadableEvent,
} from '@saksgang/kernel';
import type { Parked } from './checkpoints';
import type { KeptRow } from './projection-table';

/** How this program understands what is stored. */
export interface EventReader {
  readonly catalog: EventCatalog;
  readonly decode: (stored: StoredEvent) => Result<Recorded, UnreadableEvent>;
}

export interface Projected {
  readonly rows: readonly KeptRow[];
  readonly parked: readonly Parked[];
  readonly last: Position;
}

/** What a batch of facts adds to a projection. A fact that cannot be taken in parks its kommune, and only that. */
export const projectBatch = (
  projection: Projection<unknown>,
  reader: EventReader,
  alreadyParked: ReadonlySet<KommuneId>,
  batch: readonly StoredEvent[],
): Projected => {
  const rows: KeptRow[] = [];
  const parked = new Map<KommuneId, Parked>();
  for (const stored of batch) {
    const kommune = kommuneOf(stored.stream);
    if (kommune === null || alreadyParked.has(kommune) || parked.has(kommune)) continue;
    const outcome = projectOne(projection, reader, stored);
    if (typeof outcome === 'string')
      parked.set(kommune, { kommune, posisjon: stored.position, grunn: outcome });
    else rows.push(...outcome);
  }
  return { rows, parked: [...parked.values()], last: batch.at(-1)?.position ?? '' };
};

const projectOne = (
  projection: Projection<unknown>,
  { catalog, decode }: EventReader,
  stored: StoredEvent,
): KeptRow[] | string => {
  const type = typeOf(stored.type);
  // A type that the program does not know may be one that the view of a newer program is made of.
  if (!Object.hasOwn(projection.reads, type) && Object.hasOwn(catalog, type)) return [];
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
