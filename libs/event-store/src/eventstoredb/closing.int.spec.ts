import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { EventStoreDbDouble } from '../../../../test/doubles/eventstoredb/server';

const ROOT = join(__dirname, '../../../..');

/** A process of its own that uses the store, closes it and has nothing more to do. */
const program = (url: string, use: string): string => `
  const { openEventStoreDb } = require('./libs/event-store/src/index.ts');
  const event = { id: crypto.randomUUID(), type: 'ForslagFremmet.v1', data: {}, metadata: {} };
  (async () => {
    const store = await openEventStoreDb(${JSON.stringify(url)}, { deadlineMs: 500 });
    ${use}
    await store.close();
    console.log('closed');
  })();
`;

const run = async (source: string): Promise<{ code: number | null; output: string; lingeredMs: number }> => {
  const child = spawn(process.execPath, ['-r', './infra/scripts/typescript.cjs', '-e', source], {
    cwd: ROOT,
  });
  let [output, closedAt] = ['', 0];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('closed')) closedAt = performance.now();
    });
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output, lingeredMs: performance.now() - closedAt };
};

describe('a process that has closed the store', () => {
  let double: EventStoreDbDouble;
  beforeEach(async () => (double = await EventStoreDbDouble.start()));
  afterEach(() => double.stop());

  const USES: readonly (readonly [string, string])[] = [
    ['without having used it', ''],
    [
      'after appends and reads',
      `await store.append('sak-lier.1', -1, [event]); await store.readAll(null, 10);`,
    ],
    [
      'with a follower that waits',
      `(async () => { for await (const batch of store.tail(null, new AbortController().signal)); })();
       await store.append('sak-lier.1', -1, [event]);`,
    ],
  ];

  it.each(USES)('ends by itself: %s', async (_how, use) => {
    const { code, output, lingeredMs } = await run(program(double.url, use));
    expect({ code, output }).toEqual({ code: 0, output: 'closed\n' });
    expect(lingeredMs).toBeLessThan(2_000);
  });

  it('ends by itself when the server is silent', async () => {
    double.faults.next('append', { kind: 'silence', moment: 'before' }, 5);
    double.faults.next('subscribe', { kind: 'silence', moment: 'before' }, 5);
    const [, , [, follow]] = USES as [unknown, unknown, readonly [string, string]];
    const { code, lingeredMs } = await run(program(double.url, follow));
    expect(code).toBe(0);
    expect(lingeredMs).toBeLessThan(2_000);
  });
});
