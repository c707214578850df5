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
  const opprett = async (url: string, payload: object) => {
    const svar = await api.app.inject({ method: 'POST', url, payload, headers: som('administrator') });
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

  it('sier fra der det ikke finnes noe', async () => {
    const side = await vis(`${HP}/hendelser`);
    expect([side.statusCode, side.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });
});
