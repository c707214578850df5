import { Api, readConfig } from '@saksgang/oppstart';
import type { Bevisfil } from '@saksgang/revisjon';
import { temporaryFolder } from '../../../../test/doubles/temporary-folder';
import { SiderModule } from './sider.module';

const SIDE = '/kommune/lier/hp/2025-2028/bevis';

describe('Siden med bevis', () => {
  const mappe = temporaryFolder();
  let api: Api;
  beforeEach(async () => {
    api = await Api.create(readConfig({ SAKSGANG_DATA: mappe() }), { modules: [SiderModule] });
    await opprett('/api/kommuner', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    await opprett('/api/kommuner/lier/hp', { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] });
  });
  afterEach(() => api.close());

  const som = (rolle: string) => ({ 'x-saksgang-person': 'kari', 'x-saksgang-rolle': rolle });
  const opprett = async (url: string, payload: object) => {
    const headers = { ...som('administrator'), 'idempotency-key': `bevis-${url.length}-0000-0000` };
    expect((await api.app.inject({ method: 'POST', url, payload, headers })).statusCode).toBe(201);
    await api.settled(10_000);
  };
  const undertegn = () =>
    api.app.inject({
      method: 'POST',
      url: '/api/revisjon/sjekkpunkt',
      headers: som('administrator'),
      payload: {},
    });
  const vis = async (headers = {}) => {
    const { statusCode, body } = await api.app.inject({ url: SIDE, headers });
    expect(statusCode).toBe(200);
    return body.replace(/\s+/g, ' ');
  };

  it('sier for hver hendelse om den er undertegnet', async () => {
    const foer = await vis();
    expect(foer).toContain('Ingenting er undertegnet ennå');
    expect(foer).toMatch(/0 av \d+ hendelser er dekket/);
    expect(foer).toContain('I treet; undertegnes innen et døgn');
    const { noekkel, note } = (await undertegn()).json<{ noekkel: string; note: string }>();
    const etter = await vis();
    const [, dekket, alle] = /(\d+) av (\d+) hendelser er dekket/.exec(etter) ?? [];
    expect([dekket, alle === '0']).toEqual([alle, false]);
    expect(etter).not.toContain('undertegnes innen');
    expect(etter).toContain(noekkel);
    expect(etter).toContain(note.split('\n')[2]);
    expect(etter).not.toContain('<script');
  });

  it('sier hva som sist ble kontrollert, også når loggen ikke stemmer', async () => {
    expect(await vis()).toContain('Ikke kontrollert siden');
    const url = '/api/revisjon/kontroll';
    await api.app.inject({ method: 'POST', url, headers: som('forvaltningsrevisor'), payload: {} });
    expect(await vis()).toMatch(/: \d+ hendelser var uendret/);
  });

  it('gir bevisfilen til den som reviderer, og sier til andre hvem som har den', async () => {
    expect(await vis()).toContain('Få bevisfilen for saken av revisor');
    const [, href = ''] =
      /href="([^"]+)"[^>]*>Last ned bevis</.exec(await vis(som('regnskapsrevisor'))) ?? [];
    const fil = await api.app.inject({ url: href, headers: som('regnskapsrevisor') });
    expect([fil.statusCode, fil.json<Bevisfil>().format]).toEqual([200, 'saksgang-bevis/1']);
  });

  it('har programmet som kontrollerer den', async () => {
    const svar = await api.app.inject('/bevis/verifiser.mjs');
    expect([svar.statusCode, svar.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="verifiser.mjs"',
    ]);
    expect(svar.body).toMatch(/^#!\/usr\/bin\/env node/);
    expect((await api.app.inject('/bevis/FORMAT.md')).body).toContain('saksgang-bevis/1');
  });
});
