import { join } from 'node:path';
import { deriveUuid, encode } from '@saksgang/commands';
import { SqliteEventStore, type EventStore } from '@saksgang/event-store';
import { streamName, type AnyCommand, type Dato, type Instant, type KommuneId } from '@saksgang/kernel';
import { eventCatalog, eventReader } from '@saksgang/oppstart';
import { hpOmraade, rammebilde, rammeprojeksjon, type Rammebilde } from '@saksgang/rammer';
import { ReadStore, type AsOf } from '@saksgang/read-store';
import { kommando, sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { temporaryFolder } from '../doubles/temporary-folder';
import { budsjettsaken, veienTil } from './budsjettsaken';
import { forloep, spill, velformet } from './forloep';
import { ANNEN_SAK, HP_SAK, uuid } from './ord';
import type { Steg, Trekk } from './verden';

const DAGER = ['2024-10-14', '2024-11-12', '2024-12-09', '2024-12-10', '2025-03-11', '2026-01-01'] as Dato[];
/** Each step is registered an hour after the one before it, and now and then at the same moment. */
const registrertVed = (nr: number) =>
  new Date(Date.UTC(2025, 0, 1, Math.floor(nr / 2))).toISOString() as Instant;

const ROT = uuid(0);
const SAKER: readonly string[] = [HP_SAK, ANNEN_SAK];

describe('Rammen slik den var per en dag', () => {
  const folder = temporaryFolder();
  let store: EventStore;
  let readStore: ReadStore;
  const feil: unknown[] = [];
  beforeEach(async () => {
    store = SqliteEventStore.inMemory();
    readStore = new ReadStore({
      file: join(folder(), 'visninger.db'),
      store,
      projections: [rammeprojeksjon],
      reader: eventReader,
      onError: (error) => feil.push(error),
    });
    await readStore.start();
  });
  afterEach(async () => {
    await readStore.close();
    await store.close();
    expect(feil).toEqual([]);
  });

  const svaret = (kommune: KommuneId, asOf?: AsOf): Rammebilde =>
    structuredClone(
      readStore.read(rammeprojeksjon, kommune, hpOmraade(kommune, HP_SAK), rammebilde, asOf).visning,
    );

  /** Puts what a step made into the log, as a command would have. */
  const skriv = async (kommune: KommuneId, { trekk, svar }: Steg, nr: number): Promise<void> => {
    if (!svar.ok || svar.value.length === 0) return;
    const id = deriveUuid(deriveUuid(ROT, kommune), String(nr));
    const omstendigheter = { ...trekk.omstendigheter, id, naa: registrertVed(nr) };
    const spurt = kommando<AnyCommand>(trekk.type, trekk.data, omstendigheter);
    const stream = streamName('sak', kommune, trekk.stream);
    const hendelser = encode(eventCatalog, spurt, id, svar.value);
    const skrevet = await store.append(stream, await store.revisionOf(stream), hendelser);
    expect(skrevet.kind).toBe('appended');
  };

  /** The log itself, read from its beginning and cut: what held by the end of a day, and was known by a moment. */
  const kuttet = async (kommune: KommuneId, { gjelder, kjent }: AsOf): Promise<Rammebilde> => {
    const logg = await store.readStream(streamName('sak', kommune, HP_SAK));
    return logg
      .flatMap((lagret) => {
        const lest = eventReader.decode(lagret);
        if (!lest.ok) throw new Error(lest.refusal.reason);
        const { event, metadata } = lest.value;
        const gjaldt = gjelder === null || metadata.skjedde === null || metadata.skjedde <= gjelder;
        const varKjent = kjent === null || metadata.registrert <= kjent;
        if (!gjaldt || !varKjent || !Object.hasOwn(rammeprojeksjon.reads, event.type)) return [];
        return rammeprojeksjon.project(lest.value as never);
      })
      .reduce((bilde, { rad }) => rammebilde.evolve(bilde, rad), rammebilde.initial());
  };

  const alle: fc.Arbitrary<readonly Trekk[]> = fc.oneof(budsjettsaken.map(veienTil), forloep(velformet));
  const snitt = fc.record({
    gjelder: fc.option(fc.constantFrom(...DAGER)),
    kjent: fc.option(fc.nat(70).map(registrertVed)),
  });
  let kommuner = 0;

  it('er det loggen gir når den kuttes der, og det som ble svart da', async () => {
    await fc.assert(
      fc.asyncProperty(alle, fc.array(snitt, { maxLength: 6 }), async (trekkene, snittene) => {
        const kommune = `kommune-${++kommuner}` as KommuneId;
        const steg = spill(trekkene).steg.filter(({ trekk }) => SAKER.includes(trekk.stream));
        const svartDa = new Map<Instant, Rammebilde>();
        for (const [nr, ett] of steg.entries()) {
          await skriv(kommune, ett, nr);
          if (nr % 8 !== 7) continue;
          await readStore.caughtUp(5_000);
          svartDa.set(registrertVed(nr), svaret(kommune));
        }
        expect(await readStore.caughtUp(5_000)).toBe(true);
        for (const [kjent, bilde] of svartDa)
          expect(svaret(kommune, { gjelder: null, kjent })).toEqual(bilde);
        for (const asOf of snittene) expect(svaret(kommune, asOf)).toEqual(await kuttet(kommune, asOf));
        expect(svaret(kommune)).toEqual(await kuttet(kommune, { gjelder: null, kjent: null }));
      }),
      sekvenser(40),
    );
  });
});
