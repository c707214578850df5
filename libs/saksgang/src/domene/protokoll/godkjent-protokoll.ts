import type { Handlingsprogram } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';

/**
 * Whether the protokoll of the body's treatment is approved. Then nothing of that treatment is recorded any more, neither
 * live nor as what has happened; the text of a vedtak is corrected by quoting both texts (R20). A new treatment is open.
 */
export const protokollenErGodkjent = ({ behandling }: Handlingsprogram, organ: Organ): boolean =>
  behandling.godkjenteProtokoller.has(organ);
