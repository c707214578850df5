import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveUuid } from '@saksgang/commands';
import { StoreUnavailable } from '@saksgang/event-store';
import type { EventMetadata } from '@saksgang/kernel';
import { DisturbedStore } from '../../../test/doubles/disturbed-store';
import { EchoProcess, ekkoet, ekkoStream } from '../../../test/doubles/echo-workflow';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { ASKER, fact, LIER, logIn, streamOf, write } from '../../../test/doubles/written-log';

describe('the wishes of a workflow', () => {
  const folder = temporaryFolder();
  let store: DisturbedStore;
  beforeEach(() => void (store = new DisturbedStore(logIn(folder()).open())));
  afterEach(() => store.close());

  it('are sent once for each fact, those of history and those that come', async () => {
    await write(store, LIER, fact(1), fact(2));
    const process = EchoProcess.start(folder(), store);
    await process.answered();
    await write(store, ASKER, fact(4));
    await process.answered();
    await write(store, LIER, fact(3));
    await process.stop();
    expect(await ekkoet(store, LIER)).toEqual([1, 2, 2, 3]);
    expect(await ekkoet(store, ASKER)).toEqual([4, 4]);
    expect(process.executed).toHaveLength(6);
    expect(process.errors).toEqual([]);
  });

  it('bear the fact as their cause, its correlation, its day and source, and the workflow as who asks', async () => {
    await write(store, LIER, fact(2, { skjedde: '2024-11-30' }));
    const [cause] = await store.readStream(streamOf(LIER));
    await EchoProcess.start(folder(), store).stop();
    const asked = (await store.readStream(ekkoStream(LIER))).map((e) => e.metadata as EventMetadata);
    expect(asked).toHaveLength(2);
    const { korrelasjon, kilde } = cause?.metadata as EventMetadata;
    for (const [i, metadata] of asked.entries())
      expect(metadata).toMatchObject({
        aktoer: 'ekko',
        rolle: 'system',
        aarsak: cause?.id,
        korrelasjon,
        kilde,
        skjedde: '2024-11-30',
        registrert: '2025-06-01T12:00:00.000Z',
        kommando: { id: deriveUuid(cause?.id as never, `ekko:${'ab'[i]}`), type: 'Gjenta' },
      });
  });

  it('begin again when an older copy of the log was put back, since what follows it is not known to be sent', async () => {
    await write(store, LIER, fact(1), fact(2));
    await EchoProcess.start(folder(), store).stop();
    const restored = logIn(join(folder(), 'eldre')).open();
    await write(restored, LIER, fact(3));
    await EchoProcess.start(folder(), restored).stop();
    expect(await ekkoet(restored, LIER)).toEqual([3]);
    await restored.close();
  });

  it('go on where they were after a restart', async () => {
    await write(store, LIER, fact(1), fact(2));
    await EchoProcess.start(folder(), store).stop();
    await write(store, LIER, fact(3));
    const after = EchoProcess.start(folder(), store);
    await after.stop();
    expect(after.executed.map((c) => c.data)).toEqual([{ til: 3 }]);
    expect(await ekkoet(store, LIER)).toEqual([1, 2, 2, 3]);
  });

  it.each([
    ['lost', () => EchoProcess.loseCheckpoint(folder())],
    ['half written', () => writeFileSync(join(folder(), 'arbeidsflyt.json'), '{"posisjon":"0000')],
    ['somebody else’s', () => writeFileSync(join(folder(), 'arbeidsflyt.json'), '{"posisjon":7}')],
  ])('are fulfilled once also when the checkpoint is %s', async (_, harm) => {
    await write(store, LIER, fact(1), fact(2));
    await write(store, ASKER, fact(3));
    await EchoProcess.start(folder(), store).stop();
    const head = await store.head();
    harm();
    const after = EchoProcess.start(folder(), store);
    await after.stop();
    expect(after.executed).toHaveLength(4);
    expect(after.workflows.refused).toEqual([]);
    expect(await store.head()).toBe(head);
  });

  it('that are refused are listed with what was refused and why, and hold nobody up', async () => {
    await write(store, LIER, fact(1001), fact(1));
    const [cause] = await store.readStream(streamOf(LIER));
    const process = EchoProcess.start(folder(), store);
    await process.stop();
    expect(process.workflows.refused).toMatchObject([
      { workflow: 'ekko', kommando: 'Gjenta', hendelse: cause?.id, avslag: { code: 'TalletErForStort' } },
    ]);
    expect(await ekkoet(store, LIER)).toEqual([1]);
  });

  it('that are refused are remembered up to the last hundred', async () => {
    await write(store, LIER, ...Array.from({ length: 130 }, (_, i) => fact(1001 + 2 * i)));
    const process = EchoProcess.start(folder(), store);
    await process.stop();
    expect(process.workflows.refused).toHaveLength(100);
    const last = (await store.readStream(streamOf(LIER))).at(-1);
    expect(process.workflows.refused.at(-1)?.hendelse).toBe(last?.id);
  });

  it('are asked again until the store answers, and lost to nobody', async () => {
    let stumbles = 2;
    const process = new EchoProcess(folder(), store);
    store.following = (batches) => {
      if (stumbles-- > 0) throw new StoreUnavailable('lageret kan ikke nås');
      return batches;
    };
    await write(store, LIER, fact(2), fact(3));
    store.befalls('unavailable', 'lost-after');
    process.workflows.start();
    await process.stop();
    expect(await ekkoet(store, LIER)).toEqual([2, 2, 3]);
    expect(process.errors).toHaveLength(3);
  });

  it('do not keep the process from ending while the store is away', async () => {
    store.following = () => {
      throw new StoreUnavailable('lageret kan ikke nås');
    };
    const process = EchoProcess.start(folder(), store);
    const started = Date.now();
    await process.workflows.close();
    expect(Date.now() - started).toBeLessThan(500);
  });
});
