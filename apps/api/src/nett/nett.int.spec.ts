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
});
