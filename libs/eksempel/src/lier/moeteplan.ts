import type { Lier } from './data';

/**
 * Days on which the bodies meet, made up and marked so: no document at hand prints Lier's own. With them it can be seen
 * when a sak must be where to be decided in time.
 */
export const moeteplanene = ({ moeteplan: { kilde, aar, organer } }: Lier) =>
  organer.map(({ organ, type, navn, moeter }) => ({
    organ: { organ, type, navn },
    plan: { aar, moeter, skjedde: null, kilde: { dokument: kilde } },
  }));
