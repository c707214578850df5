import type { AllStreamResolvedEvent, Position as LogPosition, ResolvedEvent } from '@eventstore/db-client';
import type { EventId, Position, StreamName } from '@saksgang/kernel';
import { StoreUnavailable, type StoredEvent } from '../event-store';
import { toText } from './position';

/** Where the stored bytes are no JSON, the client hands over the raw text or bytes; our facts are always objects. */
const jsonOrUndefined = (value: unknown): unknown =>
  typeof value === 'object' && !(value instanceof Uint8Array) ? value : undefined;

/** The server writes its own events between ours: statistics, metadata, links, tombstones. */
const isOurs = ({ streamId, type }: { streamId: string; type: string }): boolean =>
  !streamId.startsWith('$') && !type.startsWith('$');

/** Servers before 22.6 do not say where in the log the events of a stream are. */
const placeOf = (position: LogPosition | undefined): Position => {
  if (position !== undefined) return toText(position);
  throw new StoreUnavailable('hendelseslageret er for gammelt; det må være EventStoreDB 23.10 eller nyere');
};

/** The facts among what was read, in order. */
export const toStoredEvents = (
  read: readonly (ResolvedEvent | AllStreamResolvedEvent)[],
): readonly StoredEvent[] =>
  read.flatMap(({ event }) =>
    event !== undefined && isOurs(event)
      ? [
          {
            id: event.id as EventId,
            stream: event.streamId as StreamName,
            revision: Number(event.revision),
            position: placeOf(event.position),
            type: event.type,
            data: jsonOrUndefined(event.data),
            metadata: jsonOrUndefined(event.metadata),
          },
        ]
      : [],
  );
