import { CommandRunner } from '@saksgang/commands';
import { SqliteEventStore, type EventStore } from '@saksgang/event-store';
import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type Event,
  type EventCatalog,
  type EventMetadata,
  type Evolution,
  type StreamName,
} from '@saksgang/kernel';
import { kommando, type Omstendigheter } from '@saksgang/testing';

/** The smallest domain there is: a counter with an upper limit. */
export type Talt = Event<'Talt', { readonly til: number; readonly merke: string | null }>;
export type Tell = Command<
  'Tell',
  { readonly antall?: number; readonly hoeyst?: number; readonly merke?: string }
>;

export const TELLER = 'sak-lier.teller' as StreamName;
export const tellerkatalog: EventCatalog = { Talt: { version: 1 } };
export const teller: Evolution<number, Talt> = { initialState: 0, evolve: (_, { data }) => data.til };

export const TellerenErFull = refusal('TellerenErFull', 'i-konflikt', 'Telleren er full. Nullstill den.');

/** Counts on, one fact a step; nothing when nothing is asked for, a refusal past the limit. */
export const tell: Decide<Tell, number, Talt, ReturnType<typeof TellerenErFull>> = ({ data }, fra) => {
  const { antall = 1, hoeyst = Infinity, merke = null } = data;
  if (fra + antall > hoeyst) return refused(TellerenErFull());
  return ok(Array.from({ length: antall }, (_, i) => ({ type: 'Talt', data: { til: fra + 1 + i, merke } })));
};

/** Counts up to a number, and does nothing when it has been reached. */
export const tellTil: Decide<Tell, number, Talt, never> = ({ data: { hoeyst = 0 } }, fra) =>
  ok(fra >= hoeyst ? [] : [{ type: 'Talt', data: { til: hoeyst, merke: null } }]);

/** Counts from nothing again. */
export const nullstill: Decide<Tell, number, Talt, never> = () =>
  ok([{ type: 'Talt', data: { til: 0, merke: null } }]);

/** A command id that is easy to tell from the others. */
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const tellKommando = (n: number, data: Tell['data'] = {}, mer: Omstendigheter = {}): Tell =>
  kommando<Tell>('Tell', data, { id: id(n), ...mer });

/** A process with its own runner over a store. */
export const prosess = (store: EventStore, capacity?: number) => {
  const runner = new CommandRunner(store, tellerkatalog, capacity);
  return {
    runner,
    tell: (n: number, data: Tell['data'] = {}, mer: Omstendigheter = {}, stream = TELLER) =>
      runner.run(stream, teller, tell, tellKommando(n, data, mer)),
    tellTil: (n: number, hoeyst: number) => runner.run(TELLER, teller, tellTil, tellKommando(n, { hoeyst })),
    nullstill: (n: number) => runner.run(TELLER, teller, nullstill, tellKommando(n)),
  };
};

export const aapneLager = (folder: string): SqliteEventStore => SqliteEventStore.open(folder);

/** What the counter's stream holds: which command each fact came of, and what it counted to. */
export const talt = async (store: EventStore, stream = TELLER) =>
  (await store.readStream(stream)).map(({ data, metadata }) => ({
    til: (data as Talt['data']).til,
    kommando: (metadata as EventMetadata).kommando.id,
  }));
