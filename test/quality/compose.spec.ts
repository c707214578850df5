import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, UgyldigOppsett } from '@saksgang/oppstart';
import { parse } from 'yaml';

const ROT = join(__dirname, '..', '..');
const les = (fil: string): string => readFileSync(join(ROT, fil), 'utf8');

interface Tjeneste {
  readonly image: string;
  readonly build?: { readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
}

const compose = parse(les('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<'api' | 'varsler' | 'eventstore' | 'redis', Tjeneste>>;
  readonly volumes: Readonly<Record<string, null>>;
};
const dockerfil = les('infra/Dockerfile');
const tjenester = Object.entries(compose.services);
const egne = [compose.services.api, compose.services.varsler];

/** The settings of a service as Docker gives them, with what stands in `.env`. */
const miljoet = ({ environment = {} }: Tjeneste, env: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries(
    [...(/^ENV (.+)$/m.exec(dockerfil)?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, navn, verdi]) => [
      navn ?? '',
      verdi,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(environment).map(([navn, verdi]) => [
      navn,
      verdi.replace(/\$\{(\w+):-(.*?)\}/g, (_, fra: string, ellers: string) => env[fra] ?? ellers),
    ]),
  ),
});

const INNLOGGING = {
  OIDC_ISSUER: 'https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/v2.0',
  OIDC_CLIENT_ID: 'saksgang',
  OIDC_CLIENT_SECRET: 'hemmelig',
  OIDC_PROFIL: 'entra',
  SAKSGANG_ADRESSE: 'https://saksgang.lier.example',
};

describe('docker-compose.yml', () => {
  it('starts api and varsler in server mode, for production, when people can sign in', () => {
    for (const tjeneste of egne)
      expect(readConfig(miljoet(tjeneste, INNLOGGING))).toMatchObject({
        mode: 'server',
        production: true,
        host: '0.0.0.0',
        dataFolder: '/data',
        noekkelmappe: '/noekler',
        eventStoreUrl: 'esdb://eventstore:2113?tls=false',
        redisUrl: 'redis://redis:6379',
      });
  });

  it('refuses to start without a provider to sign in by, and says what is missing', () => {
    for (const tjeneste of egne) {
      const uten = () => readConfig(miljoet(tjeneste, {}));
      expect(uten).toThrow(UgyldigOppsett);
      expect(uten).toThrow(/OIDC_ISSUER/);
    }
  });

  it('names no setting that Saksgang does not read', () => {
    const config = les('libs/oppstart/src/config.ts');
    for (const { environment } of egne)
      for (const navn of Object.keys(environment ?? {})) expect(config).toContain(`'${navn}'`);
  });

  it('has both processes built from what is here, and what it runs is a program of Saksgang', () => {
    for (const { build } of egne) expect(existsSync(join(ROT, build?.dockerfile ?? '-'))).toBe(true);
    const kommandoer = [/^CMD (.+)$/m.exec(dockerfil)?.[1] ?? '[]', JSON.stringify(egne[1]?.command)];
    const filer = kommandoer.map((k) => (JSON.parse(k) as string[])[1] ?? '');
    expect(filer.map((fil) => existsSync(join(ROT, fil.replace('dist/', '').replace('.js', '.ts'))))).toEqual(
      [true, true],
    );
  });

  it('pins every image, opens doors to this machine alone, and keeps what must not be lost', () => {
    for (const [navn, { image, ports = [], volumes = [] }] of tjenester) {
      if (!['api', 'varsler'].includes(navn)) expect(image).toMatch(/:\d+\.\d+/);
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
      expect(volumes.length).toBeGreaterThan(0);
      for (const volum of volumes) expect(compose.volumes).toHaveProperty(volum.split(':')[0] ?? '');
    }
  });
});
