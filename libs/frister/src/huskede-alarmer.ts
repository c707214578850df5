import type { Instant } from '@saksgang/kernel';
import { oenskedeAlarmer, type OensketAlarm } from '@saksgang/oppfoelging';

type Tilstand = Parameters<typeof oenskedeAlarmer>[0];

/** What an oppdrag wants, and the time in which that holds: until the next of its alarms falls due. */
interface Husket {
  readonly alarmer: readonly OensketAlarm[];
  readonly fra: Instant;
  readonly til: Instant | null;
}

// A state is never changed, only replaced: as long as an oppdrag has the same one, nothing has happened to it.
const husket = new WeakMap<Tilstand, Husket>();

/** The alarms that an oppdrag wants, reckoned once for each state of it and each alarm that falls due. */
export const huskedeAlarmer = (tilstand: Tilstand, naa: Instant): readonly OensketAlarm[] => {
  const kjent = husket.get(tilstand);
  if (kjent && kjent.fra <= naa && (kjent.til === null || naa < kjent.til)) return kjent.alarmer;
  const alarmer = oenskedeAlarmer(tilstand, naa);
  let til: Instant | null = null;
  for (const { naar } of alarmer) if (naar > naa && (til === null || naar < til)) til = naar;
  husket.set(tilstand, { alarmer, fra: naa, til });
  return alarmer;
};
