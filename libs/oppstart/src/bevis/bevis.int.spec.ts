import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bevisstatus, Kontrollsvar, Noekkelbyttesvar, Sjekkpunktsvar } from '@saksgang/revisjon';
import Database from 'better-sqlite3';
import { temporaryFolder } from '../../../../test/doubles/temporary-folder';
import { Api } from '../api';
import { readConfig } from '../config';

const ROLLE = { 'x-saksgang-person': 'test', 'x-saksgang-rolle': 'forvaltningsrevisor' };

describe('proofs in a process', () => {
  const folder = temporaryFolder();
  let aapen: Api | null = null;
  const start = async (bevis: boolean) =>
    (aapen = await Api.create(readConfig({ SAKSGANG_DATA: folder() }), { bevis, logLevels: ['error'] }));
  // Also when the spec fails: the thread would go on.
  afterEach(() => aapen?.close());
  const opprett = (api: Api, id: string, nummer: string) =>
    api.app.inject({
      method: 'POST',
      url: '/api/kommuner',
      headers: {
        ...ROLLE,
        'x-saksgang-rolle': 'administrator',
        'idempotency-key': `opprett-${id}-0000-0000`,
      },
      payload: { kommune: id, navn: id, kommunenummer: nummer },
    });
  const status = async (api: Api): Promise<Bevisstatus> =>
    (await api.app.inject({ url: '/api/revisjon', headers: ROLLE })).json<Bevisstatus>();
  const post = async <T>(api: Api, sti: string, rolle = 'forvaltningsrevisor') => {
    const svar = await api.app.inject({
      method: 'POST',
      url: `/api/revisjon/${sti}`,
      headers: { ...ROLLE, 'x-saksgang-rolle': rolle },
      payload: {},
    });
    return { kode: svar.statusCode, svar: svar.json<T & { code?: string }>() };
  };
  const endre = (sql: string): void => {
    const db = new Database(join(folder(), 'hendelser.db'));
    db.exec(sql);
    db.close();
  };
  const slettTreet = (): void => {
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder(), `bevis.db${end}`), { force: true });
  };

  const medTre = async (): Promise<Sjekkpunktsvar> => {
    const api = await start(true);
    for (const [i, id] of ['lier', 'asker', 'drammen'].entries())
      expect((await opprett(api, id, `330${i + 1}`)).statusCode).toBeLessThan(300);
    const { kode, svar } = await post<Sjekkpunktsvar>(api, 'sjekkpunkt');
    expect([kode, svar.stoerrelse]).toEqual([200, 3]);
    await api.close();
    aapen = null;
    return svar;
  };

  it('are built in a thread behind the append, and are behind by nothing soon after', async () => {
    const api = await start(true);
    await opprett(api, 'lier', '3312');
    const slutt = Date.now() + 20_000;
    while ((await status(api)).stoerrelse < 1 && Date.now() < slutt)
      await new Promise((r) => setTimeout(r, 20));
    expect(await status(api)).toMatchObject({ stoerrelse: 1, bak: 0, sekunderBak: 0 });
    const helse = await api.app.inject('/api/helse');
    expect(helse.json()).toMatchObject({ bevis: { stoerrelse: 1, bak: 0 } });
  });

  it('are built when asked for in a process that answers one question, with the same root', async () => {
    const signert = await medTre();
    slettTreet();
    const api = await start(false);
    expect((await post<Kontrollsvar>(api, 'kontroll')).svar).toMatchObject({
      resultat: 'holder',
      hendelser: 3,
      sjekkpunkter: 1,
      rot: signert.note.split('\n')[2],
    });
    expect((await post<Sjekkpunktsvar>(api, 'sjekkpunkt')).svar).toEqual(signert);
  });

  it('are not opened when nobody asks for them', async () => {
    const api = await start(false);
    await opprett(api, 'lier', '3312');
    expect(existsSync(join(folder(), 'bevis.db'))).toBe(false);
  });

  it('are signed with a key, and kept in a folder, beside the log', async () => {
    await medTre();
    expect(statSync(join(folder(), 'bevisnoekkel.json')).mode & 0o077).toBe(0);
    expect(readdirSync(join(folder(), 'sjekkpunkter'))).toEqual([
      expect.stringMatching(/^0{15}3-.*\.txt$/),
      'noekkel.txt',
    ]);
  });

  it.each([
    [
      'a field',
      `update hendelser set data = replace(data, 'asker', 'annen') where posisjon = 2`,
      'er endret',
    ],
    [
      'who did it',
      `update hendelser set metadata = replace(metadata, '"test"', '"en annen"') where posisjon = 2`,
      'ikke den som ble ført',
    ],
  ])('name the fact in which %s was changed on the disk', async (_, sql, hva) => {
    await medTre();
    endre(sql);
    const api = await start(false);
    expect((await post<Kontrollsvar>(api, 'kontroll')).svar).toMatchObject({
      resultat: 'brutt',
      feil: { nr: 1, stroem: 'kommune-asker.register', hva: expect.stringContaining(hva) },
    });
  });

  it.each([
    [
      'changed',
      `update hendelser set metadata = replace(metadata, '"test"', '"en annen"') where posisjon = 2`,
      'skrevet om',
    ],
    ['shorter', 'delete from hendelser where posisjon = 3', 'kortere'],
  ])(
    'tell that the log is %s, by the checkpoint, when the tree is gone too; and sign no such log',
    async (_, sql, hva) => {
      await medTre();
      slettTreet();
      endre(sql);
      const api = await start(false);
      expect((await post<Kontrollsvar>(api, 'kontroll')).svar).toMatchObject({
        resultat: 'brutt',
        feil: { hva: expect.stringContaining(hva) },
      });
      expect(await post(api, 'sjekkpunkt')).toMatchObject({
        kode: 409,
        svar: { code: 'LoggenErIkkeEnFortsettelse' },
      });
      await api.close();
    },
  );

  it('are signed with a new key after a change, which the old one vouches for, and the old one is gone', async () => {
    const foer = await medTre();
    const gammel = readFileSync(join(folder(), 'bevisnoekkel.json'), 'utf8');
    const api = await start(true);
    const { kode, svar } = await post<Noekkelbyttesvar>(api, 'noekkelbytte', 'administrator');
    expect([kode, svar.gammel, svar.stoerrelse]).toEqual([200, foer.noekkel, 3]);
    await opprett(api, 'nes', '3228');
    expect((await post<Sjekkpunktsvar>(api, 'sjekkpunkt')).svar).toMatchObject({
      stoerrelse: 4,
      noekkel: svar.ny,
    });
    expect((await post<Kontrollsvar>(api, 'kontroll')).svar).toMatchObject({
      resultat: 'holder',
      sjekkpunkter: 2,
    });
    expect(readFileSync(join(folder(), 'bevisnoekkel.json'), 'utf8')).not.toBe(gammel);
    await api.close();
    // The old key, put back, is not what signs here.
    writeFileSync(join(folder(), 'bevisnoekkel.json'), gammel);
    expect(await post(await start(false), 'sjekkpunkt')).toMatchObject({
      kode: 409,
      svar: { code: 'IngenSignaturnoekkel' },
    });
  });

  it('are signed with the new key when the process was killed before it took its place', async () => {
    await medTre();
    const fil = join(folder(), 'bevisnoekkel.json');
    const gammel = readFileSync(fil);
    const api = await start(false);
    const { svar } = await post<Noekkelbyttesvar>(api, 'noekkelbytte', 'administrator');
    await api.close();
    renameSync(fil, `${fil}.ny`);
    writeFileSync(fil, gammel);
    const igjen = await start(false);
    await opprett(igjen, 'nes', '3228');
    expect((await post<Sjekkpunktsvar>(igjen, 'sjekkpunkt')).svar).toMatchObject({
      stoerrelse: 4,
      noekkel: svar.ny,
    });
  });

  it('are for those who audit; the last checkpoint is for anybody', async () => {
    const api = await start(false);
    const som = async (rolle: string, url: string) =>
      (await api.app.inject({ url, headers: { ...ROLLE, 'x-saksgang-rolle': rolle } })).statusCode;
    expect(await som('innbygger', '/api/revisjon/sjekkpunkt')).toBe(200);
    expect(await som('innbygger', '/api/revisjon')).toBe(403);
    expect(await som('folkevalgt', '/api/revisjon/bevis?fra=2024-01-01&til=2024-12-31')).toBe(403);
    expect(await som('regnskapsrevisor', '/api/revisjon/bevis?fra=2024-12-31&til=2024-01-01')).toBe(400);
    expect(await som('regnskapsrevisor', '/api/revisjon/bevis?fra=2024-01-01&til=2024-01-31')).toBe(404);
  });
});
