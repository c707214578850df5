import { StoreUnavailable } from '@saksgang/event-store';
import { leser } from '../../../test/doubles/counted-views';
import { DisturbedStore } from '../../../test/doubles/disturbed-store';
import {
  EchoProcess,
  ekkoet,
  ekkokatalog,
  ekkoStream,
  ekkoWorkflow,
} from '../../../test/doubles/echo-workflow';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { ASKER, fact, LIER, logIn, write } from '../../../test/doubles/written-log';

const NEWER = leser({ ...ekkokatalog, Nytt: { version: 1 } });

describe('a workflow that meets what it cannot read', () => {
  const folder = temporaryFolder();
  let store: DisturbedStore;
  beforeEach(async () => {
    store = new DisturbedStore(logIn(folder()).open());
    await write(store, LIER, fact(1));
    await write(store, ASKER, fact(11));
    await write(store, LIER, fact(2, { type: 'Nytt.v1' }));
    await write(store, LIER, fact(3));
    await write(store, ASKER, fact(13));
  });
  afterEach(() => store.close());

  it('stops for that kommune, says so, and goes on for the others', async () => {
    const process = EchoProcess.start(folder(), store);
    await process.stop();
    expect([await ekkoet(store, LIER), await ekkoet(store, ASKER)]).toEqual([[1], [11, 13]]);
    expect(Object.keys(process.workflows.stopped)).toEqual([LIER]);
    expect(process.workflows.stopped[LIER]?.grunn).toContain('Nytt.v1');
    expect(process.errors.map(String)).toEqual([expect.stringContaining('Nytt.v1')]);
  });

  it('stays stopped at the same place over restarts that change nothing', async () => {
    const first = EchoProcess.start(folder(), store);
    await first.stop();
    for (let restart = 0; restart < 3; restart++) {
      await write(store, LIER, fact(5 + 2 * restart));
      const again = EchoProcess.start(folder(), store);
      await again.stop();
      expect(again.workflows.stopped).toEqual(first.workflows.stopped);
    }
    expect(await ekkoet(store, LIER)).toEqual([1]);
  });

  it.each([0, 1, 2])(
    'answers all it has waited with, in order, when a newer program reads it (after %d restarts in vain)',
    async (restarts) => {
      for (let i = 0; i <= restarts; i++) await EchoProcess.start(folder(), store).stop();
      await write(store, LIER, fact(5));
      const newer = EchoProcess.start(folder(), store, { decode: NEWER.decode });
      await newer.stop();
      expect(newer.workflows.stopped).toEqual({});
      // The number that was unreadable is of another type, and the workflow has nothing to say to it.
      expect(await ekkoet(store, LIER)).toEqual([1, 3, 5]);
      const after = EchoProcess.start(folder(), store, { decode: NEWER.decode });
      await after.stop();
      expect(after.executed).toEqual([]);
    },
  );

  it('stops again further on, when there is more that it cannot read', async () => {
    await write(store, LIER, fact(4, { type: 'Nyere.v1' }), fact(5));
    await EchoProcess.start(folder(), store).stop();
    const newer = EchoProcess.start(folder(), store, { decode: NEWER.decode });
    await newer.stop();
    expect(await ekkoet(store, LIER)).toEqual([1, 3]);
    expect(newer.workflows.stopped[LIER]?.grunn).toContain('Nyere.v1');
    const newest = leser({ ...ekkokatalog, Nytt: { version: 1 }, Nyere: { version: 1 } });
    await EchoProcess.start(folder(), store, { decode: newest.decode }).stop();
    expect(await ekkoet(store, LIER)).toEqual([1, 3, 5]);
  });

  it('loses nothing when the store is away while it answers what it has waited with', async () => {
    await EchoProcess.start(folder(), store).stop();
    const newer = new EchoProcess(folder(), store, { decode: NEWER.decode });
    store.befalls('unavailable');
    store.reading = async () => {
      store.reading = async (page) => page;
      throw new StoreUnavailable('lageret kan ikke nås');
    };
    newer.workflows.start();
    await newer.until(() => newer.errors.length === 1);
    expect(Object.keys(newer.workflows.stopped)).toEqual([LIER]);
    await newer.until(() => Object.keys(newer.workflows.stopped).length === 0);
    await newer.stop();
    expect(newer.errors).toHaveLength(2);
    expect(await ekkoet(store, LIER)).toEqual([1, 3]);
  });

  it.each([
    [
      'a fact that the workflow stumbles in',
      {
        workflows: [
          {
            ...ekkoWorkflow,
            react: (recorded: Parameters<typeof ekkoWorkflow.react>[0]) => {
              if (recorded.event.data.til === 3) throw new Error('snubler i 3');
              return ekkoWorkflow.react(recorded);
            },
          },
        ],
      },
      'snubler i 3',
    ],
    ['a wish that nobody can carry out', { commands: {} }, 'nobody makes'],
  ])('stops for that kommune alone at %s', async (_, mer, why) => {
    const process = EchoProcess.start(folder(), store, { decode: NEWER.decode, ...mer });
    await process.stop();
    expect(process.workflows.stopped[LIER]?.grunn).toContain(why);
    await EchoProcess.start(folder(), store, { decode: NEWER.decode }).stop();
    expect([await ekkoet(store, LIER), await ekkoet(store, ASKER)]).toEqual([
      [1, 3],
      [11, 13],
    ]);
  });

  it('stops for a kommune whose answer lies in a stream that cannot be read', async () => {
    await store.append(ekkoStream(ASKER), -1, [fact(0, { type: 'Ukjent.v1' })]);
    const process = EchoProcess.start(folder(), store, { decode: NEWER.decode });
    await process.stop();
    expect(process.workflows.stopped[ASKER]?.grunn).toContain('Ukjent.v1');
    expect(await ekkoet(store, LIER)).toEqual([1, 3]);
  });
});
