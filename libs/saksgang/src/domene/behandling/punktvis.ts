import type { ForslagId, Punkt } from '@saksgang/kernel';
import type { Handlingsprogram } from '../sak/sak.state';

/** The points of a forslag that kommunestyret has settled by punktvis votering, and whether they were adopted. */
export const avgjortePunkter = (hp: Handlingsprogram, id: ForslagId): ReadonlyMap<Punkt, boolean> => {
  const avgjort = new Map<Punkt, boolean>();
  for (const { organ, forslag, punkter, utfall } of hp.behandling.voteringer.values())
    if (organ === 'kommunestyret' && forslag[0] === id && utfall.slag === 'avgjort')
      for (const punkt of punkter ?? []) avgjort.set(punkt, utfall.vinner === 'for');
  return avgjort;
};
