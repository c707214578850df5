import type { Instant } from '@saksgang/kernel';
import { oensketTil, oenskedeAlarmer, type OensketAlarm, type Varslingsplan } from '@saksgang/oppfoelging';

type Tilstand = Parameters<typeof oenskedeAlarmer>[0];

/** What an oppdrag wants under a plan, and the time in which that holds. */
interface Husket {
  readonly alarmer: readonly OensketAlarm[];
  readonly plan: Varslingsplan;
  readonly fra: Instant;
  readonly til: Instant | null;
}

// A state is never changed, only replaced, and so is a plan: as long as both are the same, nothing has happened.
const husket = new WeakMap<Tilstand, Husket>();

/** The alarms that an oppdrag wants, reckoned once for each state of it, each plan and each reminder that falls due. */
export const huskedeAlarmer = (
  tilstand: Tilstand,
  plan: Varslingsplan,
  naa: Instant,
): readonly OensketAlarm[] => {
  const kjent = husket.get(tilstand);
  if (kjent?.plan === plan && kjent.fra <= naa && (kjent.til === null || naa < kjent.til))
    return kjent.alarmer;
  const alarmer = oenskedeAlarmer(tilstand, plan, naa);
  husket.set(tilstand, { alarmer, plan, fra: naa, til: oensketTil(tilstand, plan, naa) });
  return alarmer;
};
