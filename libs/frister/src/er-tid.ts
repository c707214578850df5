import type { Instant } from '@saksgang/kernel';
import { nesteArbeidstid } from '@saksgang/oppfoelging';

/** Clocks of two machines differ by a little: what rings just before people come to work, rings again when they do. */
const SPILLEROM_MS = 60_000;

/**
 * Whether people may be written to now. What rings while nobody is at work is let go: the keeper winds it again for when
 * they are.
 */
export const erTidFor = (naa: Instant, klokken: string): boolean => {
  const ventetid = Date.parse(nesteArbeidstid(naa, klokken)) - Date.parse(naa);
  if (ventetid > 0 && ventetid <= SPILLEROM_MS) throw new Error('Arbeidsdagen er ikke begynt ennå.');
  return ventetid === 0;
};
