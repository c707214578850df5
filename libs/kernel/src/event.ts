import type { Dato, Instant } from './dato';
import type { Kilde } from './command';
import type { CommandId, EventId, Uuid } from './ids';
import type { Rolle } from './rolle';
import type { StreamName } from './stream-name';

/** A fact, a noun and a participle: `ForslagFremmet`. It has happened and cannot be refused. */
export interface Event<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/**
 * What is kept beside every fact, from its first version. `forpliktelser` holds one salted SHA-256 commitment for each
 * field of the data, so that a field can be screened or erased later while the proof of the rest still holds; `salt`
 * opens the commitments of the fields that are still readable.
 */
export interface EventMetadata {
  readonly v: 1;
  readonly aktoer: string;
  readonly rolle: Rolle;
  readonly kommando: {
    readonly id: CommandId;
    readonly type: string;
    readonly kropp: string;
  };
  readonly korrelasjon: Uuid;
  readonly aarsak: Uuid | null;
  /** The day it happened in the world; null when the source does not say. */
  readonly skjedde: Dato | null;
  /** When the system learned of it. Order never comes from it. */
  readonly registrert: Instant;
  readonly kilde: Kilde | null;
  readonly begrunnelse: string | null;
  readonly salt: string;
  readonly forpliktelser: Readonly<Record<string, string>>;
}

/** A place in the log as an opaque text; a later place is a greater text. */
export type Position = string;

/** A fact with its place in the log. */
export interface Recorded<E extends Event = Event> {
  readonly event: E;
  readonly id: EventId;
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position;
  readonly metadata: EventMetadata;
}
