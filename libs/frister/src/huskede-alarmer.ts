import type { Instant } from '@saksgang/kernel';
import { oensketTil, oenskedeAlarmer, type OensketAlarm } from '@saksgang/oppfoelging';

type Tilstand = Parameters<typeof oenskedeAlarmer>[0];

/** What an oppdrag wants, and the time in which that holds. */
interface Husket {
  readonly alarmer: readonly OensketAlarm[];
  readonly fra: Instant;
  readonly til: Instant | null;
}

// A state is never changed, only replaced: as long as an oppdrag has the same one, nothing has happened to it.
const husket = new WeakMap<Tilstand, Husket>();

/** The alarms that an oppdrag wants, reckoned once for each state of it and each reminder that falls due. */
export const huskedeAlarmer = (tilstand: Tilstand, naa: Instant): readonly OensketAlarm[] => {
  const kjent = husket.get(tilstand);
  if (kjent && kjent.fra <= naa && (kjent.til === null || naa < kjent.til)) return kjent.alarmer;
  const alarmer = oenskedeAlarmer(tilstand, naa);
  husket.set(tilstand, { alarmer, fra: naa, til: oensketTil(tilstand, naa) });
  return alarmer;
};
