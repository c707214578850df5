import type { Instant } from '@saksgang/kernel';
import { oenskedeAlarmer, type OensketAlarm, type Varslingsplan } from '@saksgang/oppfoelging';

type Tilstand = Parameters<typeof oenskedeAlarmer>[0];

/** What an oppdrag wants under a plan, and the time in which that holds: until the next of its alarms falls due. */
interface Husket {
  readonly alarmer: readonly OensketAlarm[];
  readonly plan: Varslingsplan;
  readonly fra: Instant;
  readonly til: Instant | null;
}

// A state is never changed, only replaced, and so is a plan: as long as both are the same, nothing has happened.
const husket = new WeakMap<Tilstand, Husket>();

/** The alarms that an oppdrag wants, reckoned once for each state of it, each plan and each alarm that falls due. */
export const huskedeAlarmer = (
  tilstand: Tilstand,
  plan: Varslingsplan,
  naa: Instant,
): readonly OensketAlarm[] => {
  const kjent = husket.get(tilstand);
  if (kjent?.plan === plan && kjent.fra <= naa && (kjent.til === null || naa < kjent.til))
    return kjent.alarmer;
  const alarmer = oenskedeAlarmer(tilstand, plan, naa);
  let til: Instant | null = null;
  for (const { naar } of alarmer) if (naar > naa && (til === null || naar < til)) til = naar;
  husket.set(tilstand, { alarmer, plan, fra: naa, til });
  return alarmer;
};
