import { Oekter } from '@saksgang/innlogging';
import type { Instant } from '@saksgang/kernel';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { Api } from './api';
import { readConfig } from './config';

const ADMIN = { 'x-saksgang-person': 'a', 'x-saksgang-rolle': 'administrator' };
const KARI = 'p-kari';

describe('a role that somebody is given in a kommune', () => {
  const folder = temporaryFolder();
  let api: Api;
  let idag: string;
  beforeEach(async () => {
    idag = '2026-09-15';
    const clock = { now: () => `${idag}T10:00:00.000Z` as Instant };
    api = await Api.create(readConfig({ SAKSGANG_DATA: folder() }), { clock });
    for (const [kommune, kommunenummer] of [
      ['lier', '3312'],
      ['asker', '3203'],
    ] as const)
      expect(await send(ADMIN, '/api/kommuner', { kommune, navn: kommune, kommunenummer })).toBe(201);
    await api.settled(5000);
  });
  afterEach(() => api.close());

  const send = async (headers: Record<string, string>, url: string, payload: object) =>
    (await api.app.inject({ method: 'POST', url, payload, headers })).statusCode;
  const se = (headers: Record<string, string>, url: string) => api.app.inject({ url, headers });
  /** A session as a provider would have opened it. */
  const innlogget = () => {
    const noekkel = api.app
      .get(Oekter)
      .aapne({ person: KARI, navn: 'Kari', kilde: 'oidc', tilbydersOekt: null });
    return { cookie: `saksgang_sesjon=${noekkel}`, 'x-saksgang-csrf': '1' };
  };
  const gi = (innhold: object, kommune = 'lier', som = ADMIN as Record<string, string>) =>
    send(som, `/api/kommuner/${kommune}/tilganger`, { person: KARI, ...innhold });
  const trekk = (innhold: object) =>
    send(ADMIN, '/api/kommuner/lier/tilganger/tilbaketrekking', { person: KARI, ...innhold });
  const HP = { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] };
  const rullering = (som: Record<string, string>, sted = 'lier', aar = '2025-2028') =>
    send(som, `/api/kommuner/${sted}/hp`, { ...HP, hp: aar });

  it('holds at once, in that kommune alone, by its id and by its number', async () => {
    const kari = innlogget();
    expect(await rullering(kari)).toBe(403);
    expect(await gi({ rolle: 'budsjettsjef' })).toBe(201);
    expect(await rullering(kari)).toBe(201);
    expect(await rullering(kari, '3312', '2026-2029')).toBe(201);
    for (const annen of ['asker', '3203', 'finnes-ikke', '9999'])
      expect(await rullering(kari, annen)).toBe(403);
    expect((await se(kari, '/api/meg')).json()).toMatchObject({
      person: KARI,
      rolle: 'budsjettsjef',
      kommuner: [{ kommune: 'lier', roller: ['budsjettsjef'] }],
    });
  });

  it('is lost at once when it is taken back, in a session that goes on', async () => {
    const kari = innlogget();
    for (let i = 0; i < 5; i++) {
      expect(await gi({ rolle: 'forvaltningsrevisor' })).toBe(201);
      expect((await se(kari, '/api/kommuner/lier/tilganger')).statusCode).toBe(200);
      expect(await trekk({ rolle: 'forvaltningsrevisor' })).toBe(201);
      expect((await se(kari, '/api/kommuner/lier/tilganger')).statusCode).toBe(403);
    }
    expect((await se(kari, '/api/meg')).json()).toMatchObject({ innlogget: true, rolle: 'innbygger' });
  });

  it('begins and ends on its days', async () => {
    const kari = innlogget();
    expect(await gi({ rolle: 'budsjettsjef', fra: '2026-09-16', til: '2026-09-17' })).toBe(201);
    const status = [];
    for (idag of ['2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'])
      status.push((await se(kari, '/api/meg')).json<{ rolle: string }>().rolle);
    expect(status).toEqual(['innbygger', 'budsjettsjef', 'budsjettsjef', 'innbygger']);
  });

  it('is one of several: a request is asked in the role that may', async () => {
    const kari = innlogget();
    await gi({ rolle: 'folkevalgt', parti: 'Ap' });
    await gi({ rolle: 'budsjettsjef' });
    expect(await rullering(kari)).toBe(201);
    const utkast = '/api/kommuner/lier/hp/2025-2028/utkast';
    expect((await se(kari, utkast)).json()).toMatchObject({ parti: 'Ap' });
    const spor = await se(kari, '/api/kommuner/lier/saker/hp-2025-2028/hendelser');
    expect(spor.json()).toMatchObject({ hendelser: [{ aktoer: KARI, rolle: 'budsjettsjef' }] });
  });

  it('does not reach the installation itself, or what others may be given', async () => {
    const kari = innlogget();
    await gi({ rolle: 'administrator' });
    expect(await gi({ person: 'p-ola', rolle: 'saksbehandler' }, 'lier', kari)).toBe(201);
    expect(await gi({ person: 'p-ola', rolle: 'saksbehandler' }, 'asker', kari)).toBe(403);
    expect(await send(kari, '/api/kommuner', { kommune: 'ski', navn: 'Ski', kommunenummer: '3020' })).toBe(
      403,
    );
    expect((await se(kari, '/api/drift/koe')).statusCode).toBe(403);
  });

  it('is on record: who gave it, and who took it back', async () => {
    await gi({ rolle: 'budsjettsjef' });
    await trekk({ rolle: 'budsjettsjef' });
    await gi({ rolle: 'saksbehandler' });
    const av = { registrert: '2026-09-15T10:00:00.000Z', av: 'a' };
    const felles = { person: KARI, parti: null, fra: '2026-09-15', til: null, gitt: av };
    expect((await se(ADMIN, '/api/kommuner/lier/tilganger')).json()).toMatchObject({
      tilganger: [
        { ...felles, rolle: 'budsjettsjef', trukket: av, virker: false },
        { ...felles, rolle: 'saksbehandler', trukket: null, virker: true },
      ],
    });
    expect((await se({}, '/api/kommuner/lier/tilganger')).statusCode).toBe(403);
  });

  it('is still there after a restart', async () => {
    await gi({ rolle: 'budsjettsjef' });
    const kari = innlogget();
    await api.close();
    api = await Api.create(readConfig({ SAKSGANG_DATA: folder() }));
    await api.settled(5000);
    expect(await rullering(kari)).toBe(201);
  });
});
