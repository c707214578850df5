import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Api, projectRoot, readConfig } from '@saksgang/oppstart';
import { SiderModule } from '../sider/sider.module';
import { NettModule } from './nett.module';

/** The script of the start page, by the name that the build gave it. */
const skriptet = (): string =>
  readdirSync(join(projectRoot(), 'dist', 'web', 'assets')).find((navn) => /^index-.*\.js$/.test(navn)) ?? '';

describe('the web pages', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.create({ ...readConfig({}), mode: 'memory' }, { modules: [SiderModule, NettModule] });
  });
  afterAll(() => api.close());
  const hent = (url: string) => api.app.inject({ method: 'GET', url });

  it.each(['/app', '/app/', '/app/lier/mine', '/app/lier/oppdrag/1?tekst=%22', '/app/../app/x'])(
    'begin with the same page at %s, which is asked for anew each time',
    async (url) => {
      const { statusCode, headers, body } = await hent(url);
      expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(body).toContain('<div id="rot">');
      expect(body).toContain(`/app/assets/${skriptet()}`);
      expect(body).not.toMatch(/<script>|<style|https?:\/\//);
    },
  );

  it('run script of their own files alone, and no other page runs any', async () => {
    const regler = async (url: string) =>
      String((await hent(url)).headers['content-security-policy'])
        .split(';')
        .filter((regel) => /^(default|script|style)-src /.test(regel));
    expect(await regler('/app/')).toEqual(["default-src 'self'", "script-src 'self'", "style-src 'self'"]);
    for (const url of ['/', '/api/kommuner', `/app/assets/${skriptet()}`])
      expect(await regler(url)).toEqual(["default-src 'self'", "script-src 'none'", "style-src 'self'"]);
  });

  it('have files that are kept, since another content has another name', async () => {
    const { statusCode, headers } = await hent(`/app/assets/${skriptet()}`);
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('say of a file that is gone that it is not there', async () => {
    const { statusCode, headers } = await hent('/app/assets/index-gammel.js');
    expect([statusCode, headers['content-type']]).toEqual([
      404,
      expect.stringMatching(/^(application\/problem\+json|text\/html)/),
    ]);
  });

  it.each([
    '/app/assets/../index.html',
    '/app/assets/..%2f..%2f..%2fpackage.json',
    '/app/assets/%2e%2e/%2e%2e/package.json',
    '/app/assets/..',
    '/app/%2e%2e/package.json',
  ])('give nothing of the machine away at %s', async (url) => {
    const { statusCode, body } = await hent(url);
    expect(statusCode).toBeLessThan(500);
    expect(body).not.toContain('"saksgang"');
  });

  describe('tell what is written', () => {
    /** Reads the stream of a kommune until it has said so many times that something is changed. */
    const lytt = async (adresse: string, kommune: string, antall: number) => {
      const svar = await fetch(`${adresse}/app/endringer/${kommune}`);
      const leser = svar.body?.pipeThrough(new TextDecoderStream()).getReader();
      const lest = (async () => {
        let tekst = '';
        while (tekst.split('event: endret').length <= antall) {
          const del = await leser?.read();
          if (del === undefined || del.done) break;
          tekst += del.value;
        }
        return tekst;
      })();
      return { svar, lest, slutt: () => leser?.cancel() };
    };
    const opprett = (adresse: string, kommune: string, kommunenummer: string) =>
      fetch(`${adresse}/api/kommuner`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-saksgang-person': 'person-1',
          'x-saksgang-rolle': 'administrator',
        },
        body: JSON.stringify({ kommune, navn: kommune, kommunenummer }),
      }).then((svar) => svar.json() as Promise<{ readonly posisjon: string }>);

    it('in that kommune, when it can be read, and nothing of what it was', async () => {
      const en = await Api.create(
        { ...readConfig({ PORT: '0' }), mode: 'memory' },
        { modules: [NettModule] },
      );
      const adresse = `http://127.0.0.1:${await en.listen()}`;
      const { svar, lest, slutt } = await lytt(adresse, 'nes', 1);
      expect([svar.status, svar.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
      await opprett(adresse, 'lier', '3312');
      const { posisjon } = await opprett(adresse, 'nes', '3228');
      const tekst = await lest;
      expect(tekst).toContain(`event: endret\nid: ${posisjon}\ndata: ${posisjon}\n`);
      expect(tekst.split('event: ')).toHaveLength(2);
      expect(tekst).not.toMatch(/lier|Nes|person/);
      await slutt();
      await en.close();
    });

    it('until the server stops, which does not wait for those who listen', async () => {
      const en = await Api.create(
        { ...readConfig({ PORT: '0' }), mode: 'memory' },
        { modules: [NettModule] },
      );
      const adresse = `http://127.0.0.1:${await en.listen()}`;
      const { lest } = await lytt(adresse, 'nes', 1);
      await en.close();
      expect(await lest).not.toContain('endret');
    });

    it('to nobody who asks for a kommune that cannot be', async () => {
      const { statusCode, body } = await hent(`/app/endringer/${'x'.repeat(50)}`);
      expect([statusCode, body]).toEqual([400, expect.stringContaining('kommune')]);
    });
  });
});
