import { hash } from 'node:crypto';
import type { NewEvent, StoredEvent } from '@saksgang/event-store';
import {
  canonicalJson,
  ok,
  refused,
  storedType,
  upcast,
  type AnyCommand,
  type CommandMeta,
  type Event,
  type EventCatalog,
  type EventId,
  type EventMetadata,
  type Json,
  type JsonObject,
  type Recorded,
  type Result,
  type UnreadableEvent,
} from '@saksgang/kernel';
import { seal } from './commitments';
import { deriveUuid } from './uuid';

/** Tells a repeat of a command from another command under the same id. Its day is held against the first one's apart. */
export const bodyHash = ({ type, data, meta: { aktoer, kilde, begrunnelse } }: AnyCommand): string => {
  const body = { type, data: data as Json, aktoer, kilde: kilde as JsonObject | null, begrunnelse };
  return hash('sha256', canonicalJson(body), 'base64url');
};

const metadataOf = (command: AnyCommand, kropp: string, data: JsonObject): EventMetadata => {
  const meta: CommandMeta = command.meta;
  return {
    v: 1,
    aktoer: meta.aktoer,
    rolle: meta.rolle,
    kommando: { id: meta.id, type: command.type, kropp },
    korrelasjon: meta.korrelasjon,
    aarsak: meta.aarsak,
    skjedde: meta.skjedde,
    registrert: meta.naa,
    kilde: meta.kilde,
    begrunnelse: meta.begrunnelse,
    ...seal(data),
  };
};

/** A fact in the form in which it is stored. */
export type EncodedEvent = NewEvent & { readonly metadata: EventMetadata };

/** What a command decided, ready for the log; the ids follow from the command's, so a retry is the same append. */
export const encode = (
  catalog: EventCatalog,
  command: AnyCommand,
  kropp: string,
  events: readonly Event[],
): readonly EncodedEvent[] =>
  events.map((event, i) => {
    const data = event.data as JsonObject;
    return {
      id: deriveUuid(command.meta.id, String(i)) as EventId,
      type: storedType(catalog, event.type),
      data,
      metadata: metadataOf(command, kropp, data),
    };
  });

const isMetadata = (metadata: unknown): metadata is EventMetadata => {
  const { v, registrert, kommando } = (metadata ?? {}) as Partial<EventMetadata>;
  return v === 1 && typeof registrert === 'string' && typeof kommando?.id === 'string';
};

/** A stored fact of any version as a current one, or why it cannot be read. */
export const decode = (catalog: EventCatalog, stored: StoredEvent): Result<Recorded, UnreadableEvent> => {
  const { data, metadata } = stored;
  if (data === undefined || !isMetadata(metadata))
    return refused({ reason: `hendelsen ${stored.id} har uleselig innhold` });
  const event = upcast(catalog, stored.type, data);
  if (!event.ok) return event;
  const { id, stream, revision, position } = stored;
  return ok({ event: event.value, id, stream, revision, position, metadata });
};
