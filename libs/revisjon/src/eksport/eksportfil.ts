import type { Json } from '@saksgang/kernel';
import type { Hode } from '../blad/blad';

export const FORMAT = 'saksgang-bevis/1';

/** What a file claims to be the whole of: a case, as the streams it is in, or a stretch of the log (`til` exclusive). */
export type Omfang =
  | {
      readonly slag: 'sak';
      readonly kommune: string;
      readonly sak: string;
      readonly stroemmer: readonly string[];
    }
  | {
      readonly slag: 'periode';
      readonly fraDag: string;
      readonly tilDag: string;
      readonly fra: number;
      readonly til: number;
    };

/** A field with what opens its commitment. */
export interface AapnetFelt {
  readonly salt: string;
  readonly verdi: Json;
}

export interface Bevishendelse {
  /** Its ordinal among our own facts, from 0. */
  readonly nr: number;
  /** The leaf hash, base64. */
  readonly blad: string;
  readonly hode: Hode;
  /** The fields that are told; those that `hode.metadata.forpliktelser` has besides are screened. */
  readonly felter: Readonly<Record<string, AapnetFelt>>;
}

/** A file of proof as infra/verifiser/FORMAT.md describes it. */
export interface Bevisfil {
  readonly format: typeof FORMAT;
  readonly omfang: Omfang;
  /** A signed checkpoint (C2SP tlog-checkpoint); all that is in the file is held against it. */
  readonly sjekkpunkt: string;
  /** Older ones, the smallest first. */
  readonly tidligere: readonly string[];
  /** The public key as a verifier key (C2SP signed-note). */
  readonly noekkel: string;
  /** The statements that one key gave way to another, the oldest first; the last gave way to `noekkel`. */
  readonly noekkelbytter: readonly string[];
  /** What each stored type is called. */
  readonly typer: Readonly<Record<string, string>>;
  readonly hendelser: readonly Bevishendelse[];
  /** A sentence for each fact. */
  readonly fortelling: readonly string[];
  /** The facts that are left out, in order: which stream, as a hash, and the hash of the header. */
  readonly andre: {
    readonly stroemmer: readonly string[];
    readonly blad: readonly (readonly [number, string])[];
  };
  /** Ed25519 over the canonical JSON of all the rest, base64. */
  readonly segl: string;
}
