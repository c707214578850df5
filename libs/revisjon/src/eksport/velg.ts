import type { EventStore, StoredEvent } from '@saksgang/event-store';
import {
  osloDato,
  streamName,
  typeOf,
  type Dato,
  type Instant,
  type KommuneId,
  type Position,
  type SakId,
} from '@saksgang/kernel';
import type { Omfang } from './eksportfil';

const PAGE = 1000;

export type Kilde = Pick<EventStore, 'readAll'>;

/** The first facts of the log with their numbers, as many as are asked for. */
export async function* numbered(store: Kilde, til: number): AsyncGenerator<readonly [number, StoredEvent]> {
  let nr = 0;
  for (let at: Position | null = null; nr < til;) {
    const page: readonly StoredEvent[] = await store.readAll(at, PAGE);
    for (const event of page) if (nr < til) yield [nr++, event];
    const last = page.at(-1);
    if (!last) return;
    at = last.position;
    // The embedded store answers at once: without this, a long log would keep everybody else waiting.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A case: its own stream, and that of each oppdrag that came of it. Null when there is no such case. */
export const sakensOmfang = async (
  store: Kilde,
  stoerrelse: number,
  kommune: KommuneId,
  sak: SakId,
): Promise<Omfang | null> => {
  const egen = streamName('sak', kommune, sak);
  const oppdrag = streamName('oppdrag', kommune, '');
  const stroemmer = new Set<string>();
  for await (const [, event] of numbered(store, stoerrelse)) {
    if (event.stream === egen) stroemmer.add(egen);
    else if (event.stream.startsWith(oppdrag) && typeOf(event.type) === 'OppdragRegistrert') {
      const { sak: fra } = (event.data ?? {}) as { sak?: unknown };
      if (fra === sak) stroemmer.add(event.stream);
    }
  }
  return stroemmer.has(egen) ? { slag: 'sak', kommune, sak, stroemmer: [...stroemmer].sort() } : null;
};

/** Everything from the first fact to the last that was registered on the days of a period (Europe/Oslo). Null when there is none. */
export const periodensOmfang = async (
  store: Kilde,
  stoerrelse: number,
  fraDag: Dato,
  tilDag: Dato,
): Promise<Omfang | null> => {
  let [fra, til] = [Infinity, -1];
  for await (const [nr, { metadata }] of numbered(store, stoerrelse)) {
    const { registrert } = (metadata ?? {}) as { registrert?: unknown };
    const dag = typeof registrert === 'string' ? osloDato(registrert as Instant) : null;
    if (dag === null || dag < fraDag || dag > tilDag) continue;
    [fra, til] = [Math.min(fra, nr), nr + 1];
  }
  return til < 0 ? null : { slag: 'periode', fraDag, tilDag, fra, til };
};
