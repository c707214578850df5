import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from './api';
import { readConfig } from './config';

describe('the embedded api', () => {
  let folder: string;
  let api: Api;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'saksgang-'));
    api = await Api.create(readConfig({ SAKSGANG_DATA: folder }));
  });
  afterEach(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });

  const post = (url: string, payload: object, rolle: string, headers: Record<string, string> = {}) =>
    api.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'x-saksgang-person': 'test', 'x-saksgang-rolle': rolle, ...headers },
    });

  it('carries a kommune and an HP from request to view', async () => {
    const opprettet = await post(
      '/api/kommuner',
      { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' },
      'administrator',
    );
    expect([opprettet.statusCode, opprettet.json()]).toMatchObject([201, { revisjon: 0 }]);
    const hp = await post(
      '/api/kommuner/3312/hp',
      { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] },
      'budsjettsjef',
    );
    expect([hp.statusCode, hp.json()]).toMatchObject([201, { revisjon: 0 }]);
    const { posisjon } = hp.json<{ posisjon: string }>();
    const rammer = await api.app.inject(`/api/kommuner/3312/hp/2025-2028/rammer?minstPosisjon=${posisjon}`);
    expect([rammer.statusCode, rammer.json()]).toMatchObject([
      200,
      { kommune: 'lier', utvalg: [{ kode: 'OKI' }] },
    ]);
  });
});
