import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personIdAv } from '@saksgang/innlogging';
import { Api, readConfig } from '@saksgang/oppstart';
import { startTilbyder, type Tilbyderprosess } from '../../../../test/doubles/oidc/start';
import { ledigPort } from '../../../../test/e2e/ledig-port';
import { SiderModule } from './sider.module';

const KLIENT = 'saksgang';
const UTLOGGING = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const TUKLINGER = [
  'alg none',
  'annen algoritme',
  'annen mottaker',
  'annen utsteder',
  'annen nonce',
  'uten nonce',
  'utloept',
  'uten utloep',
  'annen noekkel',
  'endret innhold',
];

/** A browser, as far as signing in needs one: it follows redirects and keeps each origin's cookies. */
class Nettleser {
  private readonly kapsler = new Map<string, Map<string, string>>();

  kapsel(url: string, navn: string): string | undefined {
    return this.kapsler.get(new URL(url).origin)?.get(navn);
  }

  async hent(url: string): Promise<Response> {
    const egne = this.kapsler.get(new URL(url).origin) ?? new Map<string, string>();
    this.kapsler.set(new URL(url).origin, egne);
    const cookie = [...egne].map(([navn, verdi]) => `${navn}=${verdi}`).join('; ');
    const svar = await fetch(url, { redirect: 'manual', ...(cookie !== '' && { headers: { cookie } }) });
    for (const satt of svar.headers.getSetCookie()) {
      const [navn = '', verdi = ''] = (satt.split(';')[0] ?? '').split('=');
      if (verdi === '' || /max-age=0|1970/i.test(satt)) egne.delete(navn);
      else egne.set(navn, verdi);
    }
    return svar;
  }

  /** Follows until there is nothing to follow, or until an address that `stans` names. */
  async foelg(url: string, stans: (url: string) => boolean = () => false): Promise<[Response, string]> {
    for (let naa = url, i = 0; i < 12; i++) {
      const svar = await this.hent(naa);
      const videre = svar.headers.get('location');
      if (videre === null) return [svar, naa];
      naa = new URL(videre, naa).href;
      if (stans(naa)) return [svar, naa];
    }
    throw new Error('Det tar ingen ende');
  }
}

describe('Innlogging hos en tilbyder', () => {
  let mappe: string;
  let api: Api;
  let tilbyder: Tilbyderprosess;
  let adresse: string;
  let logg: Record<string, unknown>[];

  beforeAll(async () => {
    const [port, tilbyderport] = [await ledigPort(), await ledigPort()];
    adresse = `http://127.0.0.1:${port}`;
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    tilbyder = await startTilbyder(tilbyderport, adresse);
    const config = readConfig({
      SAKSGANG_DATA: mappe,
      PORT: String(port),
      SAKSGANG_ADRESSE: adresse,
      OIDC_ISSUER: tilbyder.utsteder,
      OIDC_CLIENT_ID: KLIENT,
      OIDC_CLIENT_SECRET: 'hemmelig-for-proeven',
      OIDC_PROFIL: 'id-porten',
      SAKSGANG_ADMINISTRATORER: personIdAv(tilbyder.utsteder, 'sjefen'),
    });
    api = await Api.create(config, {
      modules: [SiderModule],
      tilgangslogg: (linje) => logg.push(JSON.parse(linje) as Record<string, unknown>),
    });
    await api.listen();
  });
  afterAll(async () => {
    await api.close();
    await tilbyder.stopp();
    rmSync(mappe, { recursive: true });
  });
  beforeEach(async () => {
    logg = [];
    await tilbyder.be('velg', { person: 'kari', nivaa: 'idporten-loa-high' });
  });

  const meg = async (nettleser: Nettleser) =>
    (await (await nettleser.hent(`${adresse}/api/meg`)).json()) as Record<string, unknown>;
  const loggInn = async (til = '/', nettleser = new Nettleser()) => {
    const [svar, url] = await nettleser.foelg(`${adresse}/innlogging?til=${encodeURIComponent(til)}`);
    return { nettleser, svar, url };
  };
  /** The address that the provider sends the browser back to, not yet followed. */
  const paaVeiTilbake = async (nettleser: Nettleser) => {
    const [, url] = await nettleser.foelg(`${adresse}/innlogging`, (u) => u.includes('/innlogging/svar'));
    return url;
  };
  const person = (navn: string) => personIdAv(tilbyder.utsteder, navn);

  it('er hele veien til tilbyderen og tilbake, og dit en skulle', async () => {
    const { nettleser, svar, url } = await loggInn('/api/helse?x=1');
    expect([svar.status, url]).toEqual([200, `${adresse}/api/helse?x=1`]);
    expect(await meg(nettleser)).toEqual({
      innlogget: true,
      person: person('kari'),
      navn: 'Navn kari',
      rolle: 'innbygger',
      parti: null,
      kommuner: [],
      eksempel: false,
    });
    expect(person('kari')).not.toContain('kari');
  });

  it('spør etter kode med PKCE, og etter nivået', async () => {
    const svar = await new Nettleser().hent(`${adresse}/innlogging`);
    const videre = new URL(svar.headers.get('location') ?? '');
    expect(svar.headers.get('set-cookie')).toMatch(
      /^saksgang_innlogging=[\w-]{43}; Max-Age=600; Path=\/innlogging; HttpOnly; SameSite=Lax$/,
    );
    expect(Object.fromEntries(videre.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      acr_values: 'idporten-loa-substantial',
      scope: 'openid profile',
      redirect_uri: `${adresse}/innlogging/svar`,
    });
  });

  it.each([
    'https://ond.example/',
    '//ond.example',
    '/\\ond.example',
    'javascript:alert(1)',
    '/\t/ond.example',
  ])('fører ikke videre til %p', async (til) => {
    expect((await loggInn(til)).url).toBe(`${adresse}/`);
  });

  it('gir den som oppsettet nevner, administrasjonen av installasjonen', async () => {
    await tilbyder.be('velg', { person: 'sjefen' });
    const { nettleser } = await loggInn();
    expect(await meg(nettleser)).toMatchObject({ rolle: 'administrator', kommuner: [] });
    const { nettleser: kari } = await (await tilbyder.be('velg', { person: 'kari' }), loggInn());
    expect((await kari.hent(`${adresse}/drift/koe`)).status).toBe(403);
  });

  it.each(TUKLINGER)('godtar ikke et svar med %s, og sier det på en side', async (tukling) => {
    await tilbyder.be('velg', { tukling });
    const { nettleser, svar, url } = await loggInn();
    const side = await svar.text();
    expect([svar.status, url.startsWith(`${adresse}/innlogging/svar?`)]).toEqual([403, true]);
    expect(svar.headers.get('content-type')).toContain('text/html');
    expect(side).toContain('kan ikke godtas, og ingen er logget inn');
    expect(await meg(nettleser)).toMatchObject({ innlogget: false });
    expect(logg.map((l) => l['hendelse'])).toEqual(['feil-hos-tilbyder', 'innlogging-nektet', 'nektet']);
  });

  it('kjenner alle måtene å tukle på', async () => {
    const alle = await tilbyder.be<string[]>('tuklinger');
    expect([...TUKLINGER, 'lavt nivaa', 'uten nivaa'].sort()).toEqual([...alle].sort());
  });

  it.each(['lavt nivaa', 'uten nivaa'])('godtar ikke %s, og sier hva en skal gjøre', async (tukling) => {
    await tilbyder.be('velg', { tukling });
    const { nettleser, svar } = await loggInn();
    expect([svar.status, await svar.text()]).toEqual([403, expect.stringContaining('BankID')]);
    expect(await meg(nettleser)).toMatchObject({ innlogget: false });
    expect(logg[0]).toMatchObject({ hendelse: 'innlogging-nektet', kode: 'SikkerhetsnivaaetErForLavt' });
  });

  it('er ikke gjort når en avbryter hos tilbyderen', async () => {
    await tilbyder.be('velg', { avbryt: true });
    const { nettleser, svar } = await loggInn();
    expect([svar.status, await svar.text()]).toEqual([403, expect.stringContaining('avbrutt')]);
    expect(await meg(nettleser)).toMatchObject({ innlogget: false });
  });

  it('fullføres i nettleseren den ble begynt i, og én gang', async () => {
    const kari = new Nettleser();
    const tilbake = await paaVeiTilbake(kari);
    expect((await new Nettleser().hent(tilbake)).status).toBe(400);
    // Another who is on his way himself cannot be let in as her either.
    const ola = new Nettleser();
    await paaVeiTilbake(ola);
    expect((await ola.hent(tilbake)).status).toBe(403);
    expect(await meg(ola)).toMatchObject({ innlogget: false });
    expect((await kari.hent(tilbake)).status).toBe(303);
    expect((await kari.hent(tilbake)).status).toBe(400);
    expect(await meg(kari)).toMatchObject({ person: person('kari') });
  });

  it('godtar ikke et svar for en annen tilstand eller fra en annen utsteder', async () => {
    for (const [navn, verdi] of [
      ['state', 'en-annen'],
      ['iss', 'https://ond.example'],
      ['code', 'en-annen'],
    ] as const) {
      const nettleser = new Nettleser();
      const tilbake = new URL(await paaVeiTilbake(nettleser));
      tilbake.searchParams.set(navn, verdi);
      expect([navn, (await nettleser.hent(tilbake.href)).status]).toEqual([navn, 403]);
      expect(await meg(nettleser)).toMatchObject({ innlogget: false });
    }
  });

  it('tar ikke lenger imot en person og en rolle i headere', async () => {
    const headers = { 'x-saksgang-person': 'p', 'x-saksgang-rolle': 'administrator' };
    expect((await fetch(`${adresse}/drift/koe`, { headers })).status).toBe(400);
    expect((await fetch(`${adresse}/api/innlogging/eksempelpersoner`)).status).toBe(404);
  });

  describe('som tilbyderen avslutter', () => {
    const oekten = (nettleser: Nettleser) => nettleser.kapsel(adresse, 'saksgang_sesjon');
    const meld = (logout_token: string) =>
      fetch(`${adresse}/innlogging/bakkanal`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token }),
      });
    const naa = () => Math.floor(Date.now() / 1000);
    const melding = (mer: object = {}) => ({
      iss: tilbyder.utsteder,
      aud: KLIENT,
      sub: 'kari',
      iat: naa(),
      exp: naa() + 120,
      jti: 'm-1',
      events: UTLOGGING,
      ...mer,
    });

    it('er slutt her også, for den personen og ingen andre', async () => {
      const { nettleser: kari } = await loggInn();
      await tilbyder.be('velg', { person: 'ola' });
      const { nettleser: ola } = await loggInn();
      expect(oekten(kari)).not.toBe(oekten(ola));
      expect((await meld(await tilbyder.be('tegn', { krav: melding() }))).status).toBe(200);
      expect(await meg(kari)).toMatchObject({ innlogget: false });
      expect(await meg(ola)).toMatchObject({ person: person('ola') });
    });

    it('er slutt når tilbyderen selv sender meldingen', async () => {
      const { nettleser } = await loggInn();
      await tilbyder.be('utlogg', { person: 'kari', oekt: 'en-annen-oekt' });
      expect(await meg(nettleser)).toMatchObject({ innlogget: true });
      await tilbyder.be('utlogg', { person: 'kari' });
      expect(await meg(nettleser)).toMatchObject({ innlogget: false });
      const antall = logg.filter((l) => l['hendelse'] === 'utlogget-hos-tilbyder').map((l) => l['antall']);
      expect(antall).toEqual([0, 1]);
    });

    it.each<[string, object, object]>([
      ['fra en annen utsteder', { iss: 'https://ond.example' }, {}],
      ['til en annen mottaker', { aud: 'en-annen' }, {}],
      ['som er gammel', { iat: naa() - 3600 }, {}],
      ['uten hendelse', { events: {} }, {}],
      ['med nonce, som er et id-token', { nonce: 'n' }, {}],
      ['om ingen', { sub: undefined }, {}],
      ['uten id', { jti: undefined }, {}],
      ['signert med en annen nøkkel', {}, { fremmed: true }],
    ])('er ikke slutt etter en melding %s', async (_, mer, valg) => {
      const { nettleser } = await loggInn();
      const svar = await meld(await tilbyder.be('tegn', { krav: melding(mer), ...valg }));
      expect(svar.status).toBe(400);
      expect(await meg(nettleser)).toMatchObject({ innlogget: true });
    });

    it('er ikke slutt etter noe som ikke er en melding', async () => {
      for (const token of ['', 'x', 'a.b.c', 'x'.repeat(10_000)])
        expect((await meld(token)).status).toBe(400);
    });
  });

  it('føres uten navn, token og kapsler', async () => {
    const { nettleser } = await loggInn();
    expect(logg).toEqual([
      { tid: expect.any(String), hendelse: 'innlogget', kilde: 'oidc', person: person('kari') },
    ]);
    const noekkel = nettleser.kapsel(adresse, 'saksgang_sesjon') ?? '';
    for (const fil of readdirSync(mappe).filter((f) => f.endsWith('.db') || f.endsWith('-wal')))
      expect(readFileSync(join(mappe, fil)).includes(noekkel)).toBe(false);
  });
});

describe('Innlogging uten tilbyder', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.create({ ...readConfig({}), mode: 'memory' }, { modules: [SiderModule] });
  });
  afterAll(() => api.close());

  it('sier på en side at den ikke er satt opp', async () => {
    const svar = await api.app.inject('/innlogging');
    expect([svar.statusCode, svar.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(svar.body).toContain('ingen innlogging');
  });

  it('tar imot et visst antall forsøk i minuttet fra hver, og sier fra når det er for mange', async () => {
    const forsoek = (remoteAddress: string) => api.app.inject({ url: '/innlogging/svar', remoteAddress });
    for (let i = 0; i < 300; i++) expect((await forsoek('10.0.0.7')).statusCode).toBe(404);
    const stanset = await forsoek('10.0.0.7');
    expect(stanset.statusCode).toBe(429);
    expect(stanset.json()).toMatchObject({
      code: 'ForMangeForsoek',
      detail: expect.stringContaining('Vent et minutt'),
    });
    expect((await forsoek('10.0.0.8')).statusCode).toBe(404);
    expect((await api.app.inject({ url: '/api/helse', remoteAddress: '10.0.0.7' })).statusCode).toBe(200);
  });
});
