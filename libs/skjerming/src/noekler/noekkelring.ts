import type { KommuneId } from '@saksgang/kernel';

/** The keys of the screenings. They are outside the log, because a key must be able to disappear, and the log cannot forget. */
export abstract class Noekkelring {
  /** The key of a screening; null when it was never made, or is destroyed. */
  abstract finn(kommune: KommuneId, ref: string): Buffer | null;
  /** Makes the key when there is none. Safe to ask again. */
  abstract lag(kommune: KommuneId, ref: string): void;
  /** Destroys the key. Safe to ask again. */
  abstract makuler(kommune: KommuneId, ref: string): void;
  /** Every key there is. */
  abstract alle(): readonly { readonly kommune: KommuneId; readonly ref: string }[];
}
