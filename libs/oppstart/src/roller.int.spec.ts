import { Controller, Get, Module } from '@nestjs/common';
import { Roller } from '@saksgang/tilgang';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { Api } from './api';
import { readConfig } from './config';

@Controller('api/taus')
class TausController {
  @Get('rute')
  taus(): string {
    return 'hvem som helst';
  }
}
@Module({ controllers: [TausController] })
class TausModule {}

@Controller('api/tom')
class TomController {
  @Get()
  @Roller()
  tom(): string {
    return 'ingen';
  }
}
@Module({ controllers: [TomController] })
class TomModule {}

describe('a route without declared roles', () => {
  const folder = temporaryFolder();
  const config = () => readConfig({ SAKSGANG_DATA: folder() });

  it.each([
    ['says nothing', TausModule, 'GET /api/taus/rute (Taus.taus)'],
    ['names no role', TomModule, 'GET /api/tom (Tom.tom)'],
  ])('stops the server from starting when it %s, and is named', async (_, module, rute) => {
    await expect(Api.create(config(), { modules: [module] })).rejects.toThrow(
      `Ruter uten erklærte roller: ${rute}`,
    );
    // The data folder is let go of, so that the server can start when the route is mended.
    const api = await Api.create(config());
    await api.close();
  });
});

describe('whoever asks over HTTP', () => {
  const folder = temporaryFolder();
  let api: Api;
  beforeEach(async () => void (api = await Api.create(readConfig({ SAKSGANG_DATA: folder() }))));
  afterEach(() => api.close());

  const som = (rolle: string) => ({ 'x-saksgang-person': 'kari.nordmann', 'x-saksgang-rolle': rolle });
  const opprett = (headers: Record<string, string>, url = '/api/kommuner', payload: object = LIER) =>
    api.app.inject({ method: 'POST', url, payload, headers });
  const LIER = { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' };
  const HP = { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] };

  it.each([
    ['nobody', {}, 403, 'RollenHarIkkeTilgang'],
    ['a person in another role', som('moetesekretaer'), 403, 'RollenHarIkkeTilgang'],
    ['a person in the role of the system', som('system'), 400, 'IdentitetenErUgyldig'],
    [
      'a person with the key of another server',
      { ...som('administrator'), authorization: 'Bearer x' },
      400,
      'IdentitetenErUgyldig',
    ],
  ])('changes nothing as %s', async (_, headers, status, code) => {
    const svar = await opprett(headers);
    expect([svar.statusCode, svar.headers['content-type'], svar.json<{ code: string }>().code]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
      code,
    ]);
    expect((await api.app.inject('/api/kommuner')).json()).toEqual({ kommuner: [] });
  });

  it('reads the event trail with the person as an official, and without as the public', async () => {
    expect((await opprett(som('administrator'))).statusCode).toBe(201);
    expect((await opprett(som('budsjettsjef'), '/api/kommuner/lier/hp', HP)).statusCode).toBe(201);
    const spor = async (headers: Record<string, string>) =>
      (await api.app.inject({ url: '/api/kommuner/lier/saker/hp-2025-2028/hendelser', headers })).body;
    expect(JSON.parse(await spor(som('forvaltningsrevisor')))).toMatchObject({
      hendelser: [{ type: 'RulleringStartet', aktoer: 'kari.nordmann', rolle: 'budsjettsjef' }],
    });
    for (const headers of [{}, som('innbygger')]) {
      const offentlig = await spor(headers);
      expect(JSON.parse(offentlig)).toMatchObject({
        hendelser: [{ type: 'RulleringStartet', rolle: 'budsjettsjef' }],
      });
      expect(offentlig).not.toContain('kari.nordmann');
    }
  });
});
