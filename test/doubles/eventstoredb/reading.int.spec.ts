import { BACKWARDS, END, type EventStoreDBClient, type ReadRevision } from '@eventstore/db-client';
import { comparePositions } from './log';
import { appendIds, newIds, newStream, rawClient, readAll } from './raw-client';
import { EventStoreDbDouble } from './server';

let double: EventStoreDbDouble;
let client: EventStoreDBClient;
let stream: string;
beforeEach(async () => {
  double = await EventStoreDbDouble.start();
  client = rawClient(double);
  stream = newStream();
});
afterEach(async () => {
  await client.dispose();
  await double.stop();
});

describe('rule 15: a stream', () => {
  beforeEach(() => appendIds(client, stream, 'no_stream', newIds(5)));

  const CASES: readonly (readonly ['forwards' | 'backwards', ReadRevision, number, bigint[]])[] = [
    ['forwards', 'start', 10, [0n, 1n, 2n, 3n, 4n]],
    ['forwards', 'start', 2, [0n, 1n]],
    ['forwards', 3n, 10, [3n, 4n]],
    ['forwards', 9n, 10, []],
    ['backwards', 'end', 2, [4n, 3n]],
    ['backwards', 2n, 10, [2n, 1n, 0n]],
    ['backwards', 9n, 1, [4n]],
    ['backwards', 'start', 10, [0n]],
  ];

  it.each(CASES)(
    'is read %s from %s, at most %d: %s',
    async (direction, fromRevision, maxCount, expected) => {
      const read = await readAll(client.readStream(stream, { direction, fromRevision, maxCount }));
      expect(read.map(({ event }) => event?.revision)).toEqual(expected);
    },
  );
});

describe('rule 16: the whole log', () => {
  it('is in one order by (commit, prepare), with gaps and with events of the server itself', async () => {
    const appended = await appendIds(client, stream, 'no_stream', newIds(3));
    for (let at = 2n; at < 20n; at++) await appendIds(client, stream, at, newIds(1));
    const read = (await readAll(client.readAll())).flatMap(({ event }) =>
      event === undefined ? [] : [event],
    );
    for (const [i, event] of read.slice(1).entries())
      expect(comparePositions(event.position, read[i]?.position ?? event.position)).toBe(1);
    const ours = read.filter((event) => event.streamId === stream);
    expect(ours.map((event) => event.revision)).toEqual(Array.from({ length: 21 }, (_, i) => BigInt(i)));
    expect(ours[2]?.position).toEqual(appended.position);
    expect(
      read.findIndex((event) => event.streamId.startsWith('$stats'), ours.length),
    ).toBeGreaterThanOrEqual(0);
    const commits = read.map((event) => event.position.commit);
    expect(Number(commits[0]) + 1 === Number(commits[0])).toBe(true);

    const from = ours[5]?.position ?? 'start';
    const forwards = await readAll(client.readAll({ fromPosition: from, maxCount: 1 }));
    expect(forwards[0]?.event?.position).toEqual(from);
    const backwards = await readAll(
      client.readAll({ fromPosition: from, direction: BACKWARDS, maxCount: 1 }),
    );
    expect(backwards[0]?.event?.position).not.toEqual(from);
    const last = await readAll(client.readAll({ fromPosition: END, direction: BACKWARDS, maxCount: 1 }));
    expect(last[0]?.event?.position).toEqual(read.at(-1)?.position);
  });
});

describe('rule 17: links', () => {
  it('come with the event they point at, and alone when it is not there', async () => {
    await appendIds(client, stream, 'no_stream', newIds(2));
    const links = newStream();
    for (const target of [`1@${stream}`, `7@${stream}`, '0@finnes-ikke'])
      double.log.append(links, [
        {
          id: newIds(1)[0] as string,
          type: '$>',
          contentType: 'application/octet-stream',
          data: Buffer.from(target),
          metadata: new Uint8Array(),
        },
      ]);
    const resolved = await readAll(client.readStream(links, { resolveLinkTos: true }));
    expect(resolved.map(({ event, link }) => [event?.revision, link?.revision])).toEqual([
      [1n, 0n],
      [undefined, 1n],
      [undefined, 2n],
    ]);
    const unresolved = await readAll(client.readStream(links));
    expect(unresolved.map(({ event, link }) => [event?.type, link])).toEqual([
      ['$>', undefined],
      ['$>', undefined],
      ['$>', undefined],
    ]);
  });
});
