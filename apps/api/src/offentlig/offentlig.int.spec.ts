import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastEksempel } from '@saksgang/eksempel';
import type { Vedtaksliste } from '@saksgang/historikk';
import type { Instant } from '@saksgang/kernel';
import { lastOevelse } from '@saksgang/oevelse';
import { Api, injisertKlient, projectRoot, readConfig } from '@saksgang/oppstart';
import type { Oppdragsliste } from '@saksgang/register';
import { somHeader } from '@saksgang/tilgang';
import { SiderModule } from '../sider/sider.module';
import type { Offentligsvar } from './offentlig-innsyn';
import { KOLONNER, TEMAER, type Tema } from './temaer';

const LIER = '/offentlig/lier/hp/2025-2028';
const OEVELSEN = '/offentlig/oevelse/hp/2025-2028';
/** What must never come out, each written by the door that it could come in by. */
const KANARI = {
  skjermet: 'Kanarifugl Skjermet',
  skjermetIVedtak: 'Kanarifugl Vedtakstekst',
  kommentar: 'Kanarifugl Kommentar',
  ansvarlig: 'Kanarifugl Ansvarlig',
  person: 'kanarifugl-person',
  dokumentasjon: 'Kanarifugl Dokumentasjon',
  fristgrunn: 'Kanarifugl Fristgrunn',
  utkast: 'Kanarifugl Utkast',
};

describe('Det offentlige innsynet', () => {
  let mappe: string;
  let api: Api;
  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    api = await Api.create(readConfig({ SAKSGANG_DATA: mappe }), {
      clock: { now: () => '2025-01-10T12:00:00.000Z' as Instant },
      modules: [SiderModule],
    });
    const eksempel = join(projectRoot(), 'infra', 'eksempel');
    await lastEksempel(injisertKlient(api, 'eksempel'), eksempel);
    await lastOevelse(injisertKlient(api, 'eksempel'), eksempel);
    await api.settled(30_000);
    await skrivKanarifuglene();
  }, 120_000);
  afterAll(async () => {
    await api.close();
    rmSync(mappe, { recursive: true });
  });

  const gjoer = async (rolle: string, url: string, payload: object, parti?: string): Promise<void> => {
    const svar = await api.app.inject({
      method: 'POST',
      url: `/api/kommuner${url}`,
      payload,
      headers: {
        'x-saksgang-person': KANARI.person,
        'x-saksgang-rolle': rolle,
        ...(parti !== undefined && { 'x-saksgang-parti': somHeader(parti) }),
      },
    });
    expect([url, svar.statusCode, svar.statusCode === 201 ? '' : svar.body]).toEqual([url, 201, '']);
    await api.settled(10_000);
  };
  const les = async <T>(url: string) => (await api.app.inject(`/api/kommuner${url}`)).json<T>();

  const skrivKanarifuglene = async (): Promise<void> => {
    await gjoer('moetesekretaer', '/lier/skjerminger', {
      ref: 'S-1',
      hjemmel: 'offl-13',
      gjelder: 'En ansatt',
      personopplysninger: true,
      revurderes: '2030-01-10',
    });
    const { oppdrag } = await les<Oppdragsliste>('/lier/hp/2025-2028/oppdrag');
    const ett = oppdrag.find((o) => o.punkt === '3.41' && o.delpunkt === 'a');
    const uten = oppdrag.find((o) => o.maate === 'oppdrag' && o.frist === null && o.rapportering === null);
    const paa = (id: string | undefined): string => `/lier/oppdrag/${id ?? ''}`;
    await gjoer('kommunedirektoer', `${paa(ett?.id)}/fordeling`, {
      ansvarlig: KANARI.ansvarlig,
      person: KANARI.person,
    });
    await gjoer('kommunalsjef', `${paa(ett?.id)}/status`, {
      status: 'paagaar',
      kommentar: `${KANARI.kommentar} [[S-1|${KANARI.skjermet}]]`,
    });
    await gjoer('kommunalsjef', `${paa(uten?.id)}/frist`, { dato: '2026-03-01', tekst: KANARI.fristgrunn });
    await gjoer('kommunalsjef', `${paa(uten?.id)}/utfoert`, {
      kommentar: KANARI.kommentar,
      dokumentasjon: [{ slag: 'dokument', referanse: KANARI.dokumentasjon }],
    });
    const { vedtak } = await les<Vedtaksliste>('/lier/hp/2025-2028/vedtak');
    const punkt = vedtak[0]?.punkter.find((p) => p.punkt === '3.41');
    const fra = punkt?.tekst ?? '';
    await gjoer(
      'moetesekretaer',
      `/lier/saker/hp-2025-2028/vedtak/${vedtak[0]?.id ?? ''}/punkter/3.41/rettelser`,
      { fra, til: `${fra} [[S-1|${KANARI.skjermetIVedtak}]]` },
    );
    await gjoer(
      'gruppeleder',
      '/oevelse/hp/2025-2028/utkast',
      { innhold: { tittel: KANARI.utkast } },
      'Rødt',
    );
  };

  const hent = async (url: string) => {
    const svar = await api.app.inject(url);
    expect([url, svar.statusCode]).toEqual([url, 200]);
    return svar;
  };
  const svaret = async <T extends Tema>(hp: string, tema: T) =>
    (await hent(`${hp}/${tema}.json`)).json<Offentligsvar<T>>();
  const ALT = ['/offentlig', ...[LIER, OEVELSEN].flatMap((hp) => [hp, ...TEMAER.map((t) => `${hp}/${t}`)])];
  const DATA = [LIER, OEVELSEN].flatMap((hp) => TEMAER.flatMap((t) => [`${hp}/${t}.json`, `${hp}/${t}.csv`]));

  it('har det som er skjermet som lukket, og forteller at det er der', async () => {
    expect((await hent(`${LIER}/vedtak`)).body).toContain('[skjermet S-1]');
    expect((await hent(`${LIER}/vedtak.csv`)).body).toContain('[skjermet S-1]');
  });

  it.each([...ALT, ...DATA])('slipper ingen kanarifugl ut på %s', async (url) => {
    const { body } = await hent(url);
    for (const [hva, tekst] of Object.entries(KANARI))
      expect([hva, body.toLowerCase().includes(tekst.toLowerCase())]).toEqual([hva, false]);
    expect(body).not.toContain('[[S-1');
  });

  it('prøver kanarifugler som er der: den som arbeider med det, ser dem', async () => {
    const headers = { 'x-saksgang-person': 'x', 'x-saksgang-rolle': 'kommunalsjef' };
    const { body } = await api.app.inject({ url: '/api/kommuner/lier/hp/2025-2028/oppdrag', headers });
    for (const hva of ['kommentar', 'ansvarlig', 'person', 'dokumentasjon', 'fristgrunn'] as const)
      expect([hva, body.includes(KANARI[hva])]).toEqual([hva, true]);
    const iGruppen = { ...headers, 'x-saksgang-rolle': 'gruppeleder', 'x-saksgang-parti': somHeader('Rødt') };
    const utkast = await api.app.inject({
      url: '/api/kommuner/oevelse/hp/2025-2028/utkast',
      headers: iGruppen,
    });
    expect(utkast.body).toContain(KANARI.utkast);
  });

  it.each(TEMAER)('har de erklærte kolonnene for %s og ingen andre, like i JSON og CSV', async (tema) => {
    const kolonner = Object.keys(KOLONNER[tema]);
    for (const hp of [LIER, OEVELSEN]) {
      const { rader } = await svaret(hp, tema);
      const csv = (await hent(`${hp}/${tema}.csv`)).body;
      expect(csv.split('\r\n')[0]).toBe(`\uFEFF${kolonner.join(';')}`);
      for (const rad of rader) expect(Object.keys(rad)).toEqual(kolonner);
      // No text of these has a line break, so each row is a line.
      expect(csv.trimEnd().split('\r\n').length - 1).toBe(rader.length);
    }
  });

  it('har rammene i hele kroner, som er de siden viser i tusen', async () => {
    const { rader } = await svaret(LIER, 'rammer');
    const sum = rader.find(
      (r) => r.utvalg === 'OKI' && r.navn === 'Opprinnelig budsjett' && r.aar === '2025',
    );
    expect(sum?.kroner).toBe(1_017_386_000);
    expect((await hent(`${LIER}/rammer`)).body).toMatch(/1.017.386</u);
    // HOV prints another sum after its frame; each utvalg has one frame, and it is that of the document.
    const rammene = rader.filter((r) => r.slag === 'ramme' && r.aar === '2025');
    expect(rammene.map((r) => [r.utvalg, r.kroner])).toEqual([
      ['OKI', 1_106_091_000],
      ['HOV', 801_214_000],
      ['UMP', 37_554_000],
      ['ULN', 7_281_000],
      ['FS', 143_329_000],
    ]);
    expect((await hent(LIER)).body).toMatch(/801.214</u);
  });

  it('har voteringer der alle stemmer er med én gang', async () => {
    const { rader, oevelse } = await svaret(OEVELSEN, 'voteringer');
    expect(oevelse).toBe(true);
    const [{ votering = '' } = {}] = rader.filter((r) => r.form === 'budsjett-omvotering');
    const stemmer = rader.filter((r) => r.votering === votering);
    expect(stemmer.reduce((n, r) => n + r.antall, 0)).toBe(40);
    const side = (await hent(`${OEVELSEN}/voteringer`)).body;
    expect(side).toContain('oppdiktet');
    expect(side).toContain('21 stemte for det');
  });

  it('viser det slik det var dagen før vedtaket', async () => {
    const foer = await hent(`${LIER}/vedtak?gjelder=09.12.2024`);
    expect(foer.body).toContain('Ingen vedtak er gjort');
    const { rader, gjelder } = (await hent(`${LIER}/vedtak.json?gjelder=2024-12-09`)).json<
      Offentligsvar<'vedtak'>
    >();
    expect([rader, gjelder]).toEqual([[], '2024-12-09']);
    const fil = await hent(`${LIER}/vedtak.csv?gjelder=2024-12-09`);
    expect(fil.headers['content-disposition']).toContain('lier-2025-2028-vedtak-2024-12-09.csv');
  });

  it('sier på samme måte som resten at noe ikke finnes', async () => {
    const side = await api.app.inject('/offentlig/lier/hp/2031-2034/rammer');
    expect([side.statusCode, side.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    for (const fil of ['rammer.json', 'rammer.xml', 'utkast.json', 'constructor.json']) {
      const sted = fil === 'rammer.json' ? '2031-2034' : '2025-2028';
      const svar = await api.app.inject(`/offentlig/lier/hp/${sted}/${fil}`);
      expect([fil, svar.statusCode, svar.headers['content-type']]).toEqual([
        fil,
        404,
        expect.stringMatching(/^application\/problem\+json/),
      ]);
    }
    for (const gal of ['gjelder=31.02.2025', 'foo=1', 'kjent=x'])
      expect([gal, (await api.app.inject(`${LIER}/status.csv?${gal}`)).statusCode]).toEqual([gal, 400]);
  });

  it('har en tilgjengelighetserklæring, som bunnen av hver side leder til', async () => {
    expect((await hent('/tilgjengelighet')).body).toContain('Hva som ikke er prøvd');
    for (const url of ['/', '/offentlig', `${LIER}/status`, '/kommune/lier/hp/2025-2028/rammer'])
      expect((await hent(url)).body).toContain('href="/tilgjengelighet"');
  });
});
