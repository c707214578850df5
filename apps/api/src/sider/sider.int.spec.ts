import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api, readConfig } from '@saksgang/oppstart';
import { SiderModule } from './sider.module';

const HP = '/kommune/lier/hp/2025-2028';

describe('Sidene med hendelser', () => {
  let mappe: string;
  let api: Api;
  beforeEach(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    api = await Api.create(readConfig({ SAKSGANG_DATA: mappe }), { modules: [SiderModule] });
  });
  afterEach(async () => {
    await api.close();
    rmSync(mappe, { recursive: true });
  });

  const som = (rolle: string) => ({ 'x-saksgang-person': 'kari.nordmann', 'x-saksgang-rolle': rolle });
  const opprett = async (url: string, payload: object, rolle = 'administrator') => {
    const svar = await api.app.inject({ method: 'POST', url, payload, headers: som(rolle) });
    expect(svar.statusCode).toBe(201);
    await api.settled(10_000);
  };
  const vis = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers });

  it('viser rollen og ikke personen, for alle', async () => {
    await opprett('/api/kommuner', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    await opprett('/api/kommuner/lier/hp', { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] });
    for (const headers of [{}, som('innbygger'), som('moetesekretaer')]) {
      const side = await vis(`${HP}/hendelser`, headers);
      expect([side.statusCode, side.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(side.body).toContain('administrator');
      expect(side.body).not.toContain('kari.nordmann');
      expect(side.body).not.toContain('undefined');
    }
  });

  it('viser rapporten med avstemmingen, og lenker til filer som ikke endrer seg', async () => {
    await opprett('/api/kommuner', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    await opprett('/api/kommuner/lier/hp', { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] });
    const side = (await vis(`${HP}/rapport?fra=&til=&grupper=ansvarlig`)).body;
    expect(side).toContain('Tallene stemmer');
    expect(side).toContain('Ingen punkter å vise.');
    expect(side).toContain('<option value="ansvarlig" selected>');
    const [, fil = ''] = /href="([^"]+status\.html[^"]+)"/.exec(side) ?? [];
    const lenke = fil.replaceAll('&amp;', '&');
    expect(lenke).toMatch(/posisjon=\d+/);
    const foer = await vis(lenke);
    expect(foer.statusCode).toBe(200);
    await opprett('/api/kommuner/lier/saker', { sak: 'tertial-1', tittel: '1. tertial' }, 'moetesekretaer');
    expect((await vis(lenke)).body).toBe(foer.body);
  });

  it('sier fra der det ikke finnes noe', async () => {
    const side = await vis(`${HP}/hendelser`);
    expect([side.statusCode, side.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('regner på forslag, og viser konfliktene og det nye grunnlaget', async () => {
    await opprett('/api/kommuner', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    await opprett('/api/kommuner/lier/hp', { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] });
    expect((await vis(`${HP}/beregning`)).body).toContain('Ingen forslag ligger på bordet.');
    await opprett('/api/kommuner/lier/hp/2025-2028/beslutningsgrunnlag', {}, 'kommunedirektoer');
    const beloep = { '2025': 1_250_000, '2026': 0, '2027': 0, '2028': 0 };
    for (const tittel of ['<Frukt>', 'Melk'])
      await opprett(
        '/api/kommuner/lier/hp/2025-2028/forslag',
        {
          tittel,
          partier: ['V'],
          linjer: [{ utvalg: 'OKI', nr: null, kategori: 'Annet', tittel, beloep }],
          verbalforslag: [{ punkt: '1', tittel, tekst: `${tittel} for alle.` }],
        },
        'gruppeleder',
      );
    await opprett('/api/kommuner/lier/hp/2025-2028/tilleggsinnstilling', {}, 'kommunedirektoer');
    const forst = await vis(`${HP}/beregning`);
    expect(forst.body).toMatch(
      /Punkt 1 har ulik ordlyd i «(&lt;Frukt&gt;» \(V\) og «Melk|Melk» \(V\) og «&lt;Frukt&gt;)» \(V\)\./,
    );
    expect(forst.body).toContain('Mot det nye grunnlaget');
    const ider = [...forst.body.matchAll(/name="forslag" value="([^"]+)"/g)].map(([, id]) => id);
    const regnet = await vis(
      `${HP}/beregning?${ider.map((id) => `forslag=${id}`).join('&')}&grunnlag=tilleggsinnstilling`,
    );
    expect(regnet.statusCode).toBe(200);
    expect(regnet.body).toContain('2\u00a0500\u00a0000');
    expect(regnet.body).not.toMatch(/undefined|\[object/);
  });
});
