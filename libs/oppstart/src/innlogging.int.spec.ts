import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { Api } from './api';
import { readConfig } from './config';

const CSRF = { 'x-saksgang-csrf': '1' };
const LIER = { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' };

describe('signing in as an example person', () => {
  const folder = temporaryFolder();
  let api: Api;
  let logg: string[];
  const start = async (env: NodeJS.ProcessEnv = {}) => {
    logg = [];
    const tilgangslogg = (linje: string) => void logg.push(linje);
    api = await Api.create(readConfig({ SAKSGANG_DATA: folder(), ...env }), { tilgangslogg });
  };
  beforeEach(() => start());
  afterEach(() => api.close());

  const se = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers });
  const send = (url: string, headers: Record<string, string> = {}, payload?: object) =>
    api.app.inject({ method: 'POST', url, headers, ...(payload && { payload }) });
  const velg = (person: string, headers: Record<string, string> = {}) =>
    send('/api/innlogging/eksempel', headers, { person });
  const kapsel = (svar: Awaited<ReturnType<typeof velg>>) => {
    const { name, value } = svar.cookies[0] ?? { name: '', value: '' };
    return { cookie: `${name}=${value}` };
  };
  const som = async (person: string) => kapsel(await velg(person));
  const kode = (svar: Awaited<ReturnType<typeof velg>>) => [
    svar.statusCode,
    svar.json<{ code: string }>().code,
  ];
  const opprettLier = (headers: Record<string, string>) => send('/api/kommuner', headers, LIER);

  it('is offered those who are marked as made up, one for each main role', async () => {
    const { personer } = (await se('/api/innlogging/eksempelpersoner')).json<{
      personer: { person: string; navn: string; rolle: string; parti: string | null; hva: string }[];
    }>();
    for (const { navn, hva } of personer) {
      expect(navn).toMatch(/ \(eksempelperson\)$/);
      expect(hva).toMatch(/\.$/);
    }
    expect(new Set(personer.map((p) => p.rolle)).size).toBeGreaterThanOrEqual(10);
    expect(personer.filter((p) => p.rolle === 'gruppeleder').map((p) => p.parti)).toEqual(['Ap', 'H']);
    expect(new Set(personer.map((p) => p.person)).size).toBe(personer.length);
  });

  it('gives a cookie that no script can read, and that no other site sends with a form', async () => {
    const svar = await velg('eksempel-kommunalsjef');
    expect([svar.statusCode, svar.body]).toEqual([204, '']);
    expect(svar.headers['set-cookie']).toMatch(
      /^saksgang_sesjon=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    await api.close();
    await start({ SAKSGANG_ADRESSE: 'https://saksgang.example' });
    expect((await velg('eksempel-kommunalsjef')).headers['set-cookie']).toMatch(/; Secure/);
  });

  it('tells who one is, in every kommune that there is', async () => {
    expect((await se('/api/meg')).json()).toEqual({
      innlogget: false,
      person: null,
      navn: null,
      rolle: 'innbygger',
      parti: null,
      kommuner: [],
      eksempel: true,
    });
    await opprettLier({ ...(await som('eksempel-administrator')), ...CSRF });
    await api.settled(5000);
    const svar = await se('/api/meg', await som('eksempel-gruppeleder-h'));
    expect(svar.headers['cache-control']).toBe('no-store');
    expect(svar.json()).toEqual({
      innlogget: true,
      person: 'eksempel-gruppeleder-h',
      navn: 'Henrik Gruppeleder (eksempelperson)',
      rolle: 'gruppeleder',
      parti: 'H',
      kommuner: [{ kommune: 'lier', roller: ['gruppeleder'] }],
      eksempel: true,
    });
  });

  it('lets one do what the role may, and put on record as the one who did it', async () => {
    expect(kode(await opprettLier({ ...(await som('eksempel-budsjettsjef')), ...CSRF }))).toEqual([
      403,
      'RollenHarIkkeTilgang',
    ]);
    expect((await opprettLier({ ...(await som('eksempel-administrator')), ...CSRF })).statusCode).toBe(201);
    const hp = { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] };
    const budsjettsjef = { ...(await som('eksempel-budsjettsjef')), ...CSRF };
    expect((await send('/api/kommuner/lier/hp', budsjettsjef, hp)).statusCode).toBe(201);
    const spor = await se('/api/kommuner/lier/saker/hp-2025-2028/hendelser', budsjettsjef);
    expect(spor.json()).toMatchObject({
      hendelser: [{ aktoer: 'eksempel-budsjettsjef', rolle: 'budsjettsjef' }],
    });
  });

  it('reads the drafts of one’s own party group and of no other', async () => {
    await opprettLier({ ...(await som('eksempel-administrator')), ...CSRF });
    const hp = { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] };
    await send('/api/kommuner/lier/hp', { ...(await som('eksempel-budsjettsjef')), ...CSRF }, hp);
    const UTKAST = '/api/kommuner/lier/hp/2025-2028/utkast';
    const ap = await som('eksempel-gruppeleder-ap');
    const lagret = await send(UTKAST, { ...ap, ...CSRF }, { innhold: { tittel: 'Vårt' } });
    expect(lagret.statusCode).toBe(201);
    const antall = async (headers: Record<string, string>) =>
      (await se(UTKAST, headers)).json<{ utkast: unknown[] }>().utkast.length;
    expect(await antall(ap)).toBe(1);
    expect(await antall(await som('eksempel-gruppeleder-h'))).toBe(0);
    // The party is the session's: what a header says beside it changes nothing.
    expect(await antall({ ...(await som('eksempel-gruppeleder-h')), 'x-saksgang-parti': 'Ap' })).toBe(0);
    for (const person of ['administrator', 'kommunedirektoer', 'forvaltningsrevisor'])
      expect((await se(UTKAST, await som(`eksempel-${person}`))).statusCode).toBe(403);
  });

  it('changes nothing by a request that another site made', async () => {
    const kari = await som('eksempel-administrator');
    for (const headers of [kari, { ...kari, ...CSRF, origin: 'https://ond.example' }])
      expect(kode(await opprettLier(headers))).toEqual([403, 'ForespoerselenErIkkeFraSiden']);
    expect(kode(await send('/api/utlogging', kari))).toEqual([403, 'ForespoerselenErIkkeFraSiden']);
    expect((await se('/api/meg', kari)).json()).toMatchObject({ innlogget: true });
    expect(kode(await velg('eksempel-administrator', { origin: 'https://ond.example' }))).toEqual([
      403,
      'ForespoerselenErIkkeFraSiden',
    ]);
  });

  it('ends for good when one signs out, also for who kept the cookie', async () => {
    const kari = await som('eksempel-administrator');
    const svar = await send('/api/utlogging', { ...kari, ...CSRF });
    expect([svar.statusCode, svar.headers['set-cookie']]).toEqual([
      204,
      expect.stringMatching(/^saksgang_sesjon=; Max-Age=0; /),
    ]);
    expect((await se('/api/meg', kari)).json()).toMatchObject({ innlogget: false });
    expect(kode(await opprettLier({ ...kari, ...CSRF }))).toEqual([403, 'RollenHarIkkeTilgang']);
    expect((await send('/api/utlogging')).statusCode).toBe(204);
  });

  it('gives a new key each time, and ends the session that was', async () => {
    const foer = await som('eksempel-administrator');
    const etter = kapsel(await velg('eksempel-budsjettsjef', { ...foer, ...CSRF }));
    expect(etter.cookie).not.toBe(foer.cookie);
    expect((await se('/api/meg', foer)).json()).toMatchObject({ innlogget: false });
    expect((await se('/api/meg', etter)).json()).toMatchObject({ person: 'eksempel-budsjettsjef' });
  });

  it('is kept over a restart', async () => {
    const kari = await som('eksempel-kommunalsjef');
    await api.close();
    await start();
    expect((await se('/api/meg', kari)).json()).toMatchObject({ person: 'eksempel-kommunalsjef' });
  });

  it('is for no one else than they who are offered, and from the machine alone', async () => {
    expect(kode(await velg('person-1'))).toEqual([400, 'EksempelpersonenFinnesIkke']);
    const borte = [404, 'EksempelpersonerFinnesIkkeHer'];
    const fremmed = { host: 'ond.example:3000' };
    expect(kode(await velg('eksempel-administrator', fremmed))).toEqual(borte);
    expect(kode(await se('/api/innlogging/eksempelpersoner', fremmed))).toEqual(borte);
    expect((await se('/api/meg', fremmed)).json()).toMatchObject({ eksempel: false });
    const kari = await som('eksempel-administrator');
    expect((await se('/api/meg', { ...kari, ...fremmed })).json()).toMatchObject({ innlogget: false });
  });

  it('is on record, in and out and turned away, without cookies, addresses or names', async () => {
    const kari = await som('eksempel-budsjettsjef');
    await opprettLier({ ...kari, ...CSRF });
    await opprettLier({ 'x-saksgang-person': 'kari.nordmann', 'x-saksgang-rolle': 'folkevalgt' });
    await send('/api/utlogging', { ...kari, ...CSRF });
    const tid = expect.any(String) as string;
    const nektet = { tid, hendelse: 'nektet', status: 403, metode: 'POST', rute: '/api/kommuner' };
    expect(logg.map((linje) => JSON.parse(linje) as unknown)).toEqual([
      { tid, hendelse: 'innlogget', kilde: 'eksempel', person: 'eksempel-budsjettsjef' },
      { ...nektet, rolle: 'budsjettsjef', person: 'eksempel-budsjettsjef' },
      { ...nektet, rolle: 'folkevalgt', person: null },
      { tid, hendelse: 'utlogget', person: 'eksempel-budsjettsjef' },
    ]);
    expect(logg.join()).not.toContain(kari.cookie.split('=')[1]);
  });

  it('is closed in production, also to a session from before', async () => {
    const kari = await som('eksempel-administrator');
    await api.close();
    api = await Api.create({ ...readConfig({ SAKSGANG_DATA: folder() }), production: true });
    expect((await se('/api/meg', kari)).json()).toMatchObject({ innlogget: false, eksempel: false });
    expect((await se('/api/innlogging/eksempelpersoner')).statusCode).toBe(404);
    expect((await velg('eksempel-administrator')).statusCode).toBe(404);
  });
});
