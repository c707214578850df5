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
      eventStoreUrl: null,
      redisUrl: null,
      redisPrefix: 'saksgang',
      smtp: null,
      adressefil: null,
      klokke: null,
      adresse: null,
      lenkenoekkel: null,
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
});
