import type { Event } from './event';
import { ok, refused, type Result } from './result';

/** The current version of an event type, and how data of version n becomes data of version n + 1. */
export interface EventVersions {
  readonly version: number;
  readonly upcast?: Readonly<Record<number, (data: unknown) => unknown>>;
}

export type EventCatalog = Readonly<Record<string, EventVersions>>;

/** `ForslagFremmet` at version 2 is stored as `ForslagFremmet.v2`. */
export const storedType = (catalog: EventCatalog, type: string): string =>
  `${type}.v${catalog[type]?.version ?? 1}`;

/** `ForslagFremmet.v2` is a `ForslagFremmet`. */
export const typeOf = (stored: string): string => stored.slice(0, stored.lastIndexOf('.v'));

export interface UnreadableEvent {
  readonly reason: string;
}

/** Reads a stored fact of any earlier version as the current one. */
export const upcast = (
  catalog: EventCatalog,
  stored: string,
  data: unknown,
): Result<Event, UnreadableEvent> => {
  const type = typeOf(stored);
  const known = Object.hasOwn(catalog, type) ? catalog[type] : undefined;
  if (!known) return refused({ reason: `ukjent hendelsestype ${stored}` });
  let version = Number(stored.slice(type.length + 2));
  if (!(version >= 1 && version <= known.version))
    return refused({ reason: `ukjent versjon av hendelsen ${stored}` });
  let current = data;
  for (; version < known.version; version++) {
    const step = known.upcast?.[version];
    if (!step)
      return refused({
        reason: `hendelsen ${stored} mangler en overgang fra versjon ${version}`,
      });
    current = step(current);
  }
  return ok({ type, data: current });
};
