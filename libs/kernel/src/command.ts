import type { Dato, Instant } from './dato';
import type { CommandId, KommuneId, Uuid } from './ids';
import type { Rolle } from './rolle';

/** Where a fact was read: the document and the lines of it. */
export interface Kilde {
  readonly dokument: string;
  readonly linje?: number;
  readonly linjeSlutt?: number;
}

/**
 * Who asks, when, and why. `skjedde` is the day it happened in the world, null when the source does not say
 * (then `kilde` names the source). `aarsak` is the event a workflow answers, null when a person asks.
 */
export interface CommandMeta {
  readonly id: CommandId;
  readonly kommune: KommuneId;
  readonly aktoer: string;
  readonly rolle: Rolle;
  readonly naa: Instant;
  readonly idag: Dato;
  readonly skjedde: Dato | null;
  readonly kilde: Kilde | null;
  readonly begrunnelse: string | null;
  readonly korrelasjon: Uuid;
  readonly aarsak: Uuid | null;
  /** The revision the client saw, from `If-Match`; absent when the client did not ask for the check. */
  readonly forventetRevisjon?: number;
}

/**
 * A wish, in the imperative: `FremmeForslag`. Everything a decision needs is in it or in the state: `grunnlag` is what
 * the handler fetched from other streams, and is no part of what was asked.
 */
export interface Command<Type extends string = string, Data = unknown, Grunnlag = null> {
  readonly type: Type;
  readonly data: Data;
  readonly meta: CommandMeta;
  readonly grunnlag: Grunnlag;
}

/** Any command, whatever its handler fetches for it. */
export type AnyCommand = Command<string, unknown, unknown>;

/** A command as it is asked, before its handler has fetched anything. */
export type Asked<C extends AnyCommand> = Command<C['type'], C['data']>;
