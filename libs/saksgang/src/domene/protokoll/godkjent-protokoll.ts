import type { Handlingsprogram } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';

/**
 * Whether the protokoll of the body's treatment is approved. Then no vote, habilitet, innstilling or protokolltilførsel is
 * recorded for it any more; the text of a vedtak is corrected by quoting both texts (R20).
 */
export const protokollenErGodkjent = ({ behandling }: Handlingsprogram, organ: Organ): boolean =>
  behandling.godkjenteProtokoller.has(organ);
