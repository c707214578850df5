import type { Refusal } from '@saksgang/kernel';
import type { RettsligMerknad } from './vedtak';

/** What would have stopped a live step, as a remark on what a body has in fact done. */
export const merknadAv = ({ regel = '', hjemmel = '', melding }: Refusal): RettsligMerknad => ({
  regel,
  hjemmel,
  merknad: melding,
});
