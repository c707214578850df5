import type { Dato, MoeteId } from '@saksgang/kernel';
import type { Organ } from '../vedtak/vedtak';

/** Who sits on a seat in a meeting: the member, or a vara in the member's place. */
export interface Deltaker {
  readonly plass: number;
  readonly parti: string;
  readonly navn: string | null;
  readonly vara: boolean;
}

/**
 * The meeting as it is at a moment, for a decision in a sak. The handler fetches it from the meeting's own stream;
 * who is inhabil in the sak is the sak's to know.
 */
export interface Moetebilde {
  readonly moete: MoeteId;
  readonly organ: Organ;
  readonly dato: Dato;
  readonly antallMedlemmer: number;
  readonly deltakere: readonly Deltaker[];
  readonly moeteleder: number;
  readonly pagaar: boolean;
}
