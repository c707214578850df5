import { PUBLIKUM, Utviklingsidentitet, type Forespoersel } from '@saksgang/tilgang';
import { Oektidentitet } from './oektidentitet';
import { Oekter } from './oekter';
import { Oektlager } from './oektlager';

const EGEN = 'https://saksgang.lier.example';

describe('identity by a session', () => {
  let lager: Oektlager;
  let oekter: Oekter;
  beforeEach(() => {
    lager = new Oektlager(':memory:');
    oekter = new Oekter(lager);
  });
  afterEach(() => lager.close());

  const kilde = (adresse: string | null = null, eksempelpersoner = true) =>
    new Oektidentitet(oekter, { adresse, eksempelpersoner }, new Utviklingsidentitet('token'));
  const innlogget = (type: 'oidc' | 'eksempel' = 'oidc') =>
    oekter.aapne({ person: 'kari', navn: null, kilde: type, tilbydersOekt: null });
  const med = (noekkel: string, hoder: Forespoersel['headers'] = {}, method = 'POST'): Forespoersel => ({
    headers: { host: '127.0.0.1:3000', cookie: `annet=1; saksgang_sesjon=${noekkel}`, ...hoder },
    ip: '127.0.0.1',
    method,
  });
  const CSRF = { 'x-saksgang-csrf': '1' };
  const avslag = (svar: ReturnType<Oektidentitet['identify']>) =>
    'ugyldig' in svar && typeof svar.ugyldig === 'object' ? svar.ugyldig.code : svar;

  it('is who opened it, before any header that says another', () => {
    const hoder = { ...CSRF, 'x-saksgang-person': 'ola', 'x-saksgang-rolle': 'administrator' };
    expect(kilde().identify(med(innlogget(), hoder))).toEqual({ innlogget: 'kari' });
  });

  it('is by header, or the public, where there is no session', () => {
    expect(kilde().identify(med('finnes-ikke'))).toEqual(PUBLIKUM);
    expect(
      kilde().identify(med('x', { 'x-saksgang-person': 'ola', 'x-saksgang-rolle': 'folkevalgt' })),
    ).toEqual({ person: 'ola', rolle: 'folkevalgt' });
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('needs no more to read, by %s', (method) => {
    expect(kilde().identify(med(innlogget(), { origin: 'https://ond.example' }, method))).toEqual({
      innlogget: 'kari',
    });
  });

  it.each<[string, string | null, Forespoersel['headers']]>([
    ['our own page', null, { ...CSRF, origin: 'http://127.0.0.1:3000' }],
    ['a browser that says no origin', null, CSRF],
    ['our own page behind a proxy', EGEN, { ...CSRF, origin: EGEN, host: 'saksgang.lier.example' }],
  ])('may change something from %s', (_, adresse, hoder) => {
    expect(kilde(adresse).identify(med(innlogget(), hoder))).toEqual({ innlogget: 'kari' });
  });

  it.each<[string, string | null, Forespoersel['headers']]>([
    ['a form on another site', null, { origin: 'https://ond.example' }],
    ['our own page without the header', null, { origin: 'http://127.0.0.1:3000' }],
    ['another value of the header', null, { 'x-saksgang-csrf': 'true' }],
    ['the header twice', null, { 'x-saksgang-csrf': ['1', '1'] }],
    ['another site with the header', null, { ...CSRF, origin: 'https://ond.example' }],
    ['a page without an origin of its own', null, { ...CSRF, origin: 'null' }],
    ['another port', null, { ...CSRF, origin: 'http://127.0.0.1:3001' }],
    ['the same name without TLS', EGEN, { ...CSRF, origin: EGEN.replace('https', 'http') }],
    ['a name that begins as ours', EGEN, { ...CSRF, origin: `${EGEN}.ond.example` }],
  ])('changes nothing from %s', (_, adresse, hoder) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(avslag(kilde(adresse).identify(med(innlogget(), hoder, method)))).toBe(
        'ForespoerselenErIkkeFraSiden',
      );
  });

  it('of an example person counts from the machine itself, and where they may be chosen', () => {
    const foresporsel = med(innlogget('eksempel'), CSRF);
    expect(kilde().identify(foresporsel)).toEqual({ innlogget: 'kari' });
    expect(kilde().identify({ ...foresporsel, ip: '10.0.0.7' })).toEqual(PUBLIKUM);
    expect(kilde(null, false).identify(foresporsel)).toEqual(PUBLIKUM);
    const headers = { ...foresporsel.headers, host: 'ond.example:3000' };
    expect(kilde().identify({ ...foresporsel, headers })).toEqual(PUBLIKUM);
  });

  it.each(['', 'saksgang_sesjon', 'saksgang_sesjon=', '=;;=', 'x'.repeat(9000), 'saksgang_sesjon=%FF'])(
    'is nobody by the cookie %p',
    (cookie) => {
      expect(kilde().identify(med('', { cookie }))).toEqual(PUBLIKUM);
    },
  );
});
