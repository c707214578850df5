import { randomUUID } from 'node:crypto';
import { BullMqAlarms } from '@saksgang/alarms';
import { alarmIdAv } from '@saksgang/frister';
import type { Instant, KommuneId, OppdragId } from '@saksgang/kernel';
import { ReadStore } from '@saksgang/read-store';
import { oppdragsregister } from '@saksgang/register';
import { SqliteEventStore } from '@saksgang/event-store';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { Api } from './api';
import { readConfig } from './config';
import { eventReader } from './event-catalog';
import { Koeoppslag, type Koestatus } from './koe.module';

/** The private server that `npm test` has started. */
const REDIS_URL = process.env['TEST_REDIS_URL'] ?? '';
const NAA = '2025-12-09T09:00:00.000Z' as Instant;
const clock = { now: () => NAA };
const UKJENT = '00000000-0000-4000-8000-000000000081' as OppdragId;

describe('How the queue of alarms stands', () => {
  const folder = temporaryFolder();
  const som = (rolle: string) => ({ 'x-saksgang-person': 'test', 'x-saksgang-rolle': rolle });
  const sporre = async (api: Api, rolle = 'administrator') => {
    const svar = await api.app.inject({ url: '/api/drift/koe', headers: som(rolle) });
    return { status: svar.statusCode, svar: svar.json<Koestatus & { code?: string }>() };
  };

  it('is told to the administrator alone', async () => {
    const api = await Api.create(readConfig({ SAKSGANG_DATA: folder() }), { varsling: true, clock });
    api.startVarsling();
    while ((await sporre(api)).svar.koe?.byggetSist !== NAA) await new Promise((r) => setTimeout(r, 10));
    const { status, svar } = await sporre(api);
    expect([status, svar.koe, svar.merknader]).toEqual([
      200,
      { klokke: 'in-process', venter: 0, neste: [], ringer: [], feilet: [], byggetSist: NAA },
      [],
    ]);
    expect(svar.visninger.length).toBeGreaterThan(5);
    expect(svar.visninger.every(({ bak }) => bak === 0)).toBe(true);
    expect(await sporre(api, 'budsjettsjef')).toMatchObject({
      status: 403,
      svar: { code: 'RollenHarIkkeTilgang' },
    });
    await api.close();
  });

  it('is not known where nobody rings', async () => {
    const api = await Api.create(readConfig({ SAKSGANG_DATA: folder() }));
    expect((await sporre(api)).svar).toMatchObject({
      koe: null,
      merknader: [expect.stringContaining('varsler ikke')],
    });
    await api.close();
  });

  describe('in a server, where another process rings', () => {
    const medRedis = async (env: NodeJS.ProcessEnv): Promise<Koestatus> => {
      const store = SqliteEventStore.inMemory();
      const readStore = new ReadStore({
        file: ':memory:',
        store,
        projections: [oppdragsregister],
        reader: eventReader,
        onError: () => undefined,
      });
      await readStore.start();
      const config = readConfig({ EVENTSTORE_URL: 'esdb://db:2113', ...env });
      const svar = await new Koeoppslag(readStore, config, store, clock).naa();
      await readStore.close();
      await store.close();
      return svar;
    };

    it('is read from the Redis that they share, and rings nothing', async () => {
      const prefix = randomUUID();
      const id = alarmIdAv({ kommune: 'lier' as KommuneId, oppdrag: UKJENT, alarm: '1-foer-14' });
      const alarms = new BullMqAlarms({ url: REDIS_URL, prefix, clock, onError: () => undefined });
      await alarms.wind([
        { id, naar: NAA },
        { id: 'noe-annet', naar: '2025-12-12T09:00:00.000Z' as Instant },
      ]);
      await alarms.setMark(`${NAA} merke`);
      const { koe } = await medRedis({ REDIS_URL, REDIS_PREFIX: prefix });
      expect(koe).toMatchObject({ klokke: 'bullmq', venter: 2, ringer: [], feilet: [], byggetSist: NAA });
      expect(koe?.neste.map((a) => [a.id, a.kommune, a.oppdrag, a.tittel])).toEqual([
        [id, 'lier', UKJENT, null],
        ['noe-annet', null, null, null],
      ]);
      await alarms.close();
    });

    it('is said to be out of reach when it is', async () => {
      expect((await medRedis({ REDIS_URL: 'redis://127.0.0.1:1' })).merknader).toEqual([
        expect.stringContaining('Redis svarer ikke'),
      ]);
      expect((await medRedis({})).merknader).toEqual([
        expect.stringContaining('i minnet til prosessen varsler'),
      ]);
    });
  });
});
