import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@saksgang/commands';
import type { KommuneId } from '@saksgang/kernel';
import { Signaturnoekkel, undertegn, type Sjekkpunktsvar } from '@saksgang/revisjon';
import { Noekkelmappe } from '@saksgang/skjerming';
import Database from 'better-sqlite3';
import { temporaryFolder } from '../../../../test/doubles/temporary-folder';
import { Api } from '../api';
import { readConfig, type Config } from '../config';
import { gjenopprett } from './gjenopprett';
import { summene } from './kopi';
import { filerI } from './ny-mappe';
import { taSikkerhetskopi } from './ta-kopi';

const SOM = { 'x-saksgang-person': 'test', 'x-saksgang-rolle': 'administrator' };
const LIER = 'lier' as KommuneId;

describe('a copy of an installation', () => {
  const folder = temporaryFolder();
  const sti = (...navn: string[]) => join(folder(), ...navn);
  const config = (navn = 'data'): Config => readConfig({ SAKSGANG_DATA: sti(navn) });
  const medApi = async <T>(navn: string, arbeid: (api: Api) => Promise<T>): Promise<T> => {
    const api = await Api.create(config(navn), { logLevels: ['error'] });
    try {
      return await arbeid(api);
    } finally {
      await api.close();
    }
  };
  const opprett = async (api: Api, id: string, kommunenummer: string): Promise<void> => {
    const svar = await api.app.inject({
      method: 'POST',
      url: '/api/kommuner',
      headers: { ...SOM, 'idempotency-key': `opprett-${id}-0000-0000` },
      payload: { kommune: id, navn: id, kommunenummer },
    });
    expect(svar.statusCode).toBe(201);
  };
  const undertegnI = async (api: Api) => {
    const svar = await api.app.inject({
      method: 'POST',
      url: '/api/revisjon/sjekkpunkt',
      headers: SOM,
      payload: {},
    });
    return { kode: svar.statusCode, svar: svar.json<Sjekkpunktsvar>() };
  };
  const kopier = (navn = 'kopi', medNoekler = false, fra = 'data') =>
    taSikkerhetskopi(config(fra), sti(navn), { medNoekler, clock: systemClock });
  const sqlI = (fil: string, sql: string): void => {
    const db = new Database(fil);
    db.exec(sql);
    db.close();
  };

  beforeEach(async () => {
    await medApi('data', async (api) => {
      await opprett(api, 'lier', '3312');
      await opprett(api, 'asker', '3203');
      expect((await undertegnI(api)).kode).toBe(200);
      await opprett(api, 'drammen', '3301');
    });
    new Noekkelmappe(sti('data', 'noekler')).lag(LIER, 'S-1');
  });

  it('holds the log, the drafts and the checkpoints, and says so', async () => {
    const { innhold, feil } = await kopier();
    expect([feil, innhold]).toMatchObject([
      null,
      {
        hendelser: 3,
        sjekkpunkter: 1,
        sisteSjekkpunkt: 2,
        utkast: true,
        hemmelig: { signatur: false, skjerming: 0 },
      },
    ]);
    expect(JSON.parse(readFileSync(sti('kopi', 'sikkerhetskopi.json'), 'utf8'))).toEqual(innhold);
    expect(filerI(sti('kopi')).filter((navn) => !navn.startsWith('sjekkpunkter'))).toEqual([
      'SHA256SUMS',
      'hendelser.db',
      'sikkerhetskopi.json',
      'utkast.db',
    ]);
  });

  it('has no secret key, unless it is asked for', async () => {
    const hemmelige = [
      readFileSync(sti('data', 'noekler', 'lier', 'S-1.noekkel')),
      readFileSync(sti('data', 'bevisnoekkel.json')).subarray(40, 120),
    ];
    const hos = (navn: string) =>
      hemmelige.map((bytes) => filerI(sti(navn)).some((fil) => readFileSync(sti(navn, fil)).includes(bytes)));
    await kopier('uten');
    expect(hos('uten')).toEqual([false, false]);
    expect((await kopier('med', true)).innhold.hemmelig).toEqual({ signatur: true, skjerming: 1 });
    expect(hos('med')).toEqual([true, true]);
  });

  it('goes on as the same installation when it is restored with its keys', async () => {
    await kopier('kopi', true);
    const svar = await gjenopprett(config('ny'), sti('kopi'), null);
    expect(svar).toMatchObject({
      signaturnoekkel: true,
      skjermingsnoekler: 1,
      kontroll: { resultat: 'holder', hendelser: 3, sjekkpunkter: 1 },
    });
    const foer = new Noekkelmappe(sti('data', 'noekler')).finn(LIER, 'S-1');
    expect(new Noekkelmappe(sti('ny', 'noekler')).finn(LIER, 'S-1')).toEqual(foer);
    await medApi('ny', async (api) => {
      await opprett(api, 'nes', '3228');
      expect(await undertegnI(api)).toMatchObject({
        kode: 200,
        svar: { stoerrelse: 4, noekkel: svar.innhold.noekkel },
      });
    });
  });

  it('proves, and signs nothing, when it is restored without its keys; and goes on when the key is put back', async () => {
    await kopier();
    const svar = await gjenopprett(config('ny'), sti('kopi'), null);
    expect(svar).toMatchObject({ signaturnoekkel: false, kontroll: { resultat: 'holder', sjekkpunkter: 1 } });
    expect(await medApi('ny', undertegnI)).toMatchObject({
      kode: 409,
      svar: { code: 'IngenSignaturnoekkel' },
    });
    writeFileSync(sti('ny', 'bevisnoekkel.json'), readFileSync(sti('data', 'bevisnoekkel.json')));
    expect(await medApi('ny', undertegnI)).toMatchObject({ kode: 200, svar: { stoerrelse: 3 } });
  });

  it('says what it has not of what a newer checkpoint covers', async () => {
    await kopier();
    const nyere = await medApi('data', async (api) => {
      await opprett(api, 'nes', '3228');
      return (await undertegnI(api)).svar.note;
    });
    const { mangler } = await gjenopprett(config('ny'), sti('kopi'), nyere);
    expect(mangler).toEqual({ sjekkpunkt: 4, antall: 1, fra: 3 });
  });

  it.each(['data', 'kopi'])('is not written over what is in the folder %s', async (hvor) => {
    if (hvor === 'kopi') mkdirSync(sti('kopi'));
    writeFileSync(sti(hvor, 'noe'), 'viktig');
    if (hvor === 'kopi') await expect(kopier()).rejects.toThrow(/ikke tom/);
    else {
      await kopier();
      await expect(gjenopprett(config(), sti('kopi'), null)).rejects.toThrow(/ikke tom/);
    }
    expect(readFileSync(sti(hvor, 'noe'), 'utf8')).toBe('viktig');
    expect(readdirSync(folder()).filter((navn) => navn.startsWith('.'))).toEqual([]);
  });

  it.each<[string, (kopi: string) => void | Promise<void>, RegExp]>([
    ['no copy', (kopi) => rmSync(join(kopi, 'sikkerhetskopi.json')), /ingen sikkerhetskopi/],
    ['changed', (kopi) => appendFileSync(join(kopi, 'utkast.db'), 'x'), /utkast\.db er endret/],
    ['not whole', (kopi) => rmSync(join(kopi, 'sjekkpunkter', 'noekkel.txt')), /noekkel\.txt mangler/],
    ['more than it was', (kopi) => writeFileSync(join(kopi, 'mer'), ''), /mer er kommet til/],
    [
      'changed, and its sums with it',
      async (kopi) => {
        sqlI(join(kopi, 'hendelser.db'), `update hendelser set data = replace(data, 'asker', 'annen')`);
        writeFileSync(join(kopi, 'SHA256SUMS'), await summene(kopi));
      },
      /er endret/,
    ],
    [
      'shorter, and its sums with it',
      async (kopi) => {
        sqlI(join(kopi, 'hendelser.db'), 'delete from hendelser where posisjon = 3');
        writeFileSync(join(kopi, 'SHA256SUMS'), await summene(kopi));
      },
      /ikke den som/,
    ],
  ])('is not restored when it is %s', async (_, gjoer, hva) => {
    await kopier();
    await gjoer(sti('kopi'));
    await expect(gjenopprett(config('ny'), sti('kopi'), null)).rejects.toThrow(hva);
    expect(existsSync(sti('ny'))).toBe(false);
  });

  it('is not restored against a checkpoint of another log, or another installation', async () => {
    await kopier();
    const ekte = Signaturnoekkel.iFil(sti('data', 'bevisnoekkel.json'));
    for (const [noekkel, hva] of [
      [ekte, /annen logg/],
      [Signaturnoekkel.ny(), /kopien kjenner/],
    ] as const)
      await expect(
        gjenopprett(config('ny'), sti('kopi'), undertegn(3, Buffer.alloc(32, 7), noekkel)),
      ).rejects.toThrow(hva);
  });

  it('tells that the log it is of is broken, is kept all the same, and is not restored', async () => {
    sqlI(sti('data', 'hendelser.db'), `update hendelser set data = replace(data, 'asker', 'annen')`);
    expect((await kopier()).feil).toMatchObject({ nr: 1, hva: expect.stringContaining('er endret') });
    await expect(gjenopprett(config('ny'), sti('kopi'), null)).rejects.toThrow(/Bruk en annen kopi/);
  });

  it('is not taken of a folder without a log, or of a log in EventStoreDB', async () => {
    await expect(kopier('kopi', false, 'tom')).rejects.toThrow(/ingen logg/);
    const server = readConfig({ SAKSGANG_DATA: sti('data'), EVENTSTORE_URL: 'esdb://127.0.0.1:1?tls=false' });
    await expect(
      taSikkerhetskopi(server, sti('kopi'), { medNoekler: false, clock: systemClock }),
    ).rejects.toThrow(/EventStoreDB/);
  });
});
