import { isAbsolute, join } from 'node:path';
import { projectRoot, readConfig, UgyldigOppsett } from './config';

describe('the settings', () => {
  it('are one embedded process on this machine when nothing is said', () => {
    expect(readConfig({})).toEqual({
      mode: 'embedded',
      production: false,
      host: '127.0.0.1',
      port: 3000,
      dataFolder: join(projectRoot(), 'data'),
      noekkelmappe: join(projectRoot(), 'data', 'noekler'),
      eventStoreUrl: null,
      redisUrl: null,
      redisPrefix: 'saksgang',
      smtp: null,
      adressefil: null,
      klokke: null,
      adresse: null,
      lenkenoekkel: null,
      bevisnoekkel: null,
      oidc: null,
      administratorer: [],
      oektfil: null,
    });
    expect(readConfig({ EVENTSTORE_URL: '', REDIS_URL: '', PORT: '', HOST: '', SAKSGANG_DATA: '' })).toEqual(
      readConfig({}),
    );
  });

  it('are a server over EventStoreDB when it is named', () => {
    expect(
      readConfig({ EVENTSTORE_URL: 'esdb://db:2113', REDIS_URL: 'redis://r:6379', PORT: '8080' }),
    ).toMatchObject({
      mode: 'server',
      eventStoreUrl: 'esdb://db:2113',
      redisUrl: 'redis://r:6379',
      port: 8080,
    });
  });

  it('have a mail server and its sender together, or neither', () => {
    const SMTP_URL = 'smtp://epost.example:25';
    expect(readConfig({ SMTP_URL, SMTP_FRA: 'saksgang@lier.example' }).smtp).toEqual({
      url: SMTP_URL,
      fra: 'saksgang@lier.example',
    });
    expect(() => readConfig({ SMTP_URL })).toThrow(/SMTP_FRA/);
    expect(() => readConfig({ SMTP_URL: 'epost.example', SMTP_FRA: 'a@b.example' })).toThrow(/smtp:/);
  });

  it('have a clock that is set, in one process alone', () => {
    expect(readConfig({ SAKSGANG_KLOKKE: '2025-09-15' }).klokke).toBe('2025-09-15');
    expect(() => readConfig({ SAKSGANG_KLOKKE: '15.09.2025' })).toThrow(/2025-09-15/);
    expect(() => readConfig({ SAKSGANG_KLOKKE: '2025-09-15', EVENTSTORE_URL: 'esdb://db:2113' })).toThrow(
      /én prosess/,
    );
  });

  it('have an address for links, without the slash at its end', () => {
    expect(readConfig({ SAKSGANG_ADRESSE: 'https://saksgang.lier.example/' }).adresse).toBe(
      'https://saksgang.lier.example',
    );
  });

  it.each(['a:b', 'a b', 'x'.repeat(61)])('do not take the Redis prefix %p', (REDIS_PREFIX) => {
    expect(() => readConfig({ REDIS_PREFIX })).toThrow(UgyldigOppsett);
  });

  it('have the whole path of the data folder, wherever the process is started', () => {
    expect(isAbsolute(readConfig({ SAKSGANG_DATA: 'data/her' }).dataFolder)).toBe(true);
  });

  it.each(['0', '1', '65535'])('take the port %s', (PORT) => {
    expect(readConfig({ PORT }).port).toBe(Number(PORT));
  });

  it.each(['-1', '65536', '80.5', 'http', '3000; rm'])('do not take the port %p', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(UgyldigOppsett);
    expect(() => readConfig({ PORT })).toThrow('er ingen port');
  });

  it.each(['127.0.0.1', 'localhost', '::1'])('may listen on %s', (HOST) => {
    expect(readConfig({ HOST }).host).toBe(HOST);
  });

  it.each(['0.0.0.0', '::', '10.0.0.7', 'saksgang.example'])(
    'do not listen on %s without sign-in',
    (HOST) => {
      expect(() => readConfig({ HOST })).toThrow(UgyldigOppsett);
      expect(() => readConfig({ HOST })).toThrow('lytter Saksgang bare på 127.0.0.1');
    },
  );

  it.each([{}, { EVENTSTORE_URL: 'esdb://db:2113' }, { HOST: '127.0.0.1' }])(
    'do not let the server start in production without sign-in: %p',
    (env) => {
      expect(() => readConfig({ ...env, NODE_ENV: 'production' })).toThrow(UgyldigOppsett);
      expect(() => readConfig({ ...env, NODE_ENV: 'production' })).toThrow('uten innlogging');
    },
  );

  describe('with a provider to sign in by', () => {
    const OIDC = {
      OIDC_ISSUER: 'https://test.idporten.no',
      OIDC_CLIENT_ID: 'saksgang',
      OIDC_CLIENT_SECRET: 'hemmelig',
      OIDC_PROFIL: 'id-porten',
      SAKSGANG_ADRESSE: 'https://saksgang.lier.example',
    };

    it('let the server start in production, and listen to others than the machine', () => {
      expect(readConfig({ ...OIDC, NODE_ENV: 'production', HOST: '0.0.0.0' })).toMatchObject({
        production: true,
        host: '0.0.0.0',
        oidc: { utsteder: OIDC.OIDC_ISSUER, klientId: 'saksgang', profil: 'id-porten' },
      });
    });

    it.each<[string, NodeJS.ProcessEnv, RegExp]>([
      ['no secret', { OIDC_CLIENT_SECRET: '' }, /OIDC_CLIENT_SECRET/],
      ['no client', { OIDC_CLIENT_ID: '' }, /OIDC_CLIENT_ID/],
      ['no profile', { OIDC_PROFIL: '' }, /entra eller id-porten/],
      ['a profile that is none', { OIDC_PROFIL: 'feide' }, /entra eller id-porten/],
      ['an issuer that is no address', { OIDC_ISSUER: 'idporten' }, /ingen adresse/],
      ['an issuer without TLS', { OIDC_ISSUER: 'http://idporten.example' }, /https/],
      [
        'an issuer of every tenant',
        { OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' },
        /leietaker/,
      ],
      ['no address of its own', { SAKSGANG_ADRESSE: '' }, /SAKSGANG_ADRESSE/],
      ['an address without TLS', { SAKSGANG_ADRESSE: 'http://saksgang.example' }, /SAKSGANG_ADRESSE/],
      ['an address below another', { SAKSGANG_ADRESSE: 'https://lier.example/saksgang' }, /SAKSGANG_ADRESSE/],
      [
        'TLS alone on the machine in production',
        { SAKSGANG_ADRESSE: 'http://127.0.0.1:3000', NODE_ENV: 'production' },
        /SAKSGANG_ADRESSE/,
      ],
      ['an administrator by name', { SAKSGANG_ADMINISTRATORER: 'Kari' }, /person-id/],
    ])('are refused with %s', (_, env, grunn) => {
      expect(() => readConfig({ ...OIDC, ...env })).toThrow(grunn);
    });

    it('may be tried on the machine itself without TLS', () => {
      const paaMaskinen = { OIDC_ISSUER: 'http://127.0.0.1:4000', SAKSGANG_ADRESSE: 'http://127.0.0.1:3000' };
      expect(readConfig({ ...OIDC, ...paaMaskinen }).oidc).not.toBeNull();
    });

    it('name the administrators of the installation', () => {
      const id = `p-${'0f'.repeat(16)}`;
      expect(readConfig({ SAKSGANG_ADMINISTRATORER: ` ${id}, ${id} ,` }).administratorer).toEqual([id, id]);
    });
  });
});
