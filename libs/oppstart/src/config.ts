import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OIDC_PROFILER, type Oidcoppsett } from '@saksgang/innlogging';
import { parseDato, type Dato } from '@saksgang/kernel';

/** How this process runs. */
export interface Config {
  /**
   * Embedded: one process with its own log. Server: EventStoreDB, and any number of processes. Memory: as embedded, and
   * nothing is kept when the process ends.
   */
  readonly mode: 'embedded' | 'server' | 'memory';
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** The folder of the log (embedded) and of the read models. */
  readonly dataFolder: string;
  readonly eventStoreUrl: string | null;
  readonly redisUrl: string | null;
  /** Keeps installations that share a Redis apart. */
  readonly redisPrefix: string;
  /** The mail server; null when reminders are to be in Saksgang alone. */
  readonly smtp: { readonly url: string; readonly fra: string } | null;
  /** The file with the addresses of people and roles. */
  readonly adressefil: string | null;
  /** The day that the clock is set to, to see what is late on another day; null when it is today. */
  readonly klokke: Dato | null;
  /** Where people find Saksgang, for links in mail. */
  readonly adresse: string | null;
  /** The folder of the keys of what is screened; processes on several machines must share it. */
  readonly noekkelmappe: string;
  /** What the processes of a server together seal links in mail with; null when they are given nothing. */
  readonly lenkenoekkel: string | null;
  /** The file with the key that checkpoints are signed with; null when the installation makes its own. */
  readonly bevisnoekkel: string | null;
  /** The provider that vouches for people; null where nobody signs in by one. */
  readonly oidc: Oidcoppsett | null;
  /** The ids of those who are administrators of the installation itself. */
  readonly administratorer: readonly string[];
  /** The file of the sessions; null when it is the process's own. */
  readonly oektfil: string | null;
}

/** The settings cannot be used; the message says what to do. */
export class UgyldigOppsett extends Error {
  override readonly name = 'UgyldigOppsett';
}

/** The folder of this project, found from the running file. */
export const projectRoot = (): string => {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'saksgang')
      return folder;
    if (folder === dirname(folder)) return process.cwd();
  }
};

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const eventStoreUrl = env['EVENTSTORE_URL'] || null;
  const port = Number(env['PORT'] || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UgyldigOppsett(`PORT=${env['PORT']} er ingen port. Bruk et tall fra 1 til 65535.`);
  const host = env['HOST'] || '127.0.0.1';
  const production = env['NODE_ENV'] === 'production';
  const oidc = oidcI(env);
  const adresse = env['SAKSGANG_ADRESSE']?.replace(/\/+$/, '') || null;
  if (production && oidc === null)
    throw new UgyldigOppsett(
      'Saksgang starter ikke i produksjon uten innlogging. Sett OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET og OIDC_PROFIL, eller kjør uten NODE_ENV=production.',
    );
  if (oidc !== null && !erAdresse(adresse, !production && LOOPBACK.includes(host)))
    throw new UgyldigOppsett(
      'Innloggingen trenger adressen der folk finner Saksgang. Sett SAKSGANG_ADRESSE, for eksempel https://saksgang.kommune.no.',
    );
  if (oidc === null && !LOOPBACK.includes(host))
    throw new UgyldigOppsett(
      `HOST=${host} er ikke på denne maskinen. Uten innlogging lytter Saksgang bare på 127.0.0.1.`,
    );
  const dataFolder = env['SAKSGANG_DATA'] ? resolve(env['SAKSGANG_DATA']) : join(projectRoot(), 'data');
  return {
    mode: eventStoreUrl === null ? 'embedded' : 'server',
    production,
    host,
    port,
    dataFolder,
    noekkelmappe: env['SAKSGANG_NOEKLER'] ? resolve(env['SAKSGANG_NOEKLER']) : join(dataFolder, 'noekler'),
    eventStoreUrl,
    redisUrl: env['REDIS_URL'] || null,
    redisPrefix: redisPrefixI(env),
    smtp: smtpI(env),
    adressefil: env['SAKSGANG_ADRESSEFIL'] ? resolve(env['SAKSGANG_ADRESSEFIL']) : null,
    klokke: klokkeI(env, eventStoreUrl !== null),
    adresse,
    lenkenoekkel: lenkenoekkelI(env),
    bevisnoekkel: env['SAKSGANG_BEVISNOEKKEL'] ? resolve(env['SAKSGANG_BEVISNOEKKEL']) : null,
    oidc,
    administratorer: administratoreneI(env),
    oektfil: env['SAKSGANG_OEKTER'] ? resolve(env['SAKSGANG_OEKTER']) : null,
  };
};

/** Whether people can be sent there with what they are: over TLS, or on the machine itself where it is allowed. */
const erAdresse = (adresse: string | null, maskinen: boolean): adresse is string => {
  if (adresse === null || !URL.canParse(adresse)) return false;
  const { protocol, hostname, pathname } = new URL(adresse);
  if (pathname !== '/') return false;
  return protocol === 'https:' || (maskinen && protocol === 'http:' && LOOPBACK.includes(hostname));
};

const oidcI = (env: NodeJS.ProcessEnv): Oidcoppsett | null => {
  const utsteder = env['OIDC_ISSUER'] || null;
  if (utsteder === null) return null;
  if (!URL.canParse(utsteder) || !['https:', 'http:'].includes(new URL(utsteder).protocol))
    throw new UgyldigOppsett('OIDC_ISSUER er ingen adresse. Skriv utstederen slik tilbyderen oppgir den.');
  if (new URL(utsteder).protocol === 'http:' && !LOOPBACK.includes(new URL(utsteder).hostname))
    throw new UgyldigOppsett('OIDC_ISSUER må begynne med https: utenfor denne maskinen.');
  // One tenant alone: the others would let anybody with an account in any of them in.
  if (/\/(common|organizations|consumers)(\/|$)/.test(utsteder))
    throw new UgyldigOppsett('OIDC_ISSUER må være kommunens egen leietaker i Entra ID, ikke alles.');
  const profil = OIDC_PROFILER.find((p) => p === env['OIDC_PROFIL']);
  const [klientId, klienthemmelighet] = [env['OIDC_CLIENT_ID'], env['OIDC_CLIENT_SECRET']];
  if (!klientId || !klienthemmelighet || profil === undefined)
    throw new UgyldigOppsett(
      `OIDC_ISSUER er satt. Sett også OIDC_CLIENT_ID, OIDC_CLIENT_SECRET og OIDC_PROFIL (${OIDC_PROFILER.join(' eller ')}).`,
    );
  return { utsteder, klientId, klienthemmelighet, profil };
};

const administratoreneI = (env: NodeJS.ProcessEnv): readonly string[] => {
  const personer = (env['SAKSGANG_ADMINISTRATORER'] ?? '').split(',').map((p) => p.trim());
  const feil = personer.find((p) => p !== '' && !/^p-[0-9a-f]{32}$/.test(p));
  if (feil !== undefined)
    throw new UgyldigOppsett(
      `SAKSGANG_ADMINISTRATORER: «${feil}» er ingen person-id. Logg inn, og se id-en i /api/meg.`,
    );
  return personer.filter(Boolean);
};

const redisPrefixI = (env: NodeJS.ProcessEnv): string => {
  const prefix = env['REDIS_PREFIX'] || 'saksgang';
  if (/^[\w-]{1,60}$/.test(prefix)) return prefix;
  throw new UgyldigOppsett(
    `REDIS_PREFIX=${prefix} kan ikke brukes. Bruk bokstaver, tall, bindestrek og understrek.`,
  );
};

const lenkenoekkelI = (env: NodeJS.ProcessEnv): string | null => {
  const noekkel = env['SAKSGANG_LENKENOEKKEL'] || null;
  if (noekkel === null || noekkel.length >= 32) return noekkel;
  throw new UgyldigOppsett(
    'SAKSGANG_LENKENOEKKEL er for kort. Bruk minst 32 tilfeldige tegn, de samme i alle prosessene.',
  );
};

const smtpI = (env: NodeJS.ProcessEnv): Config['smtp'] => {
  const [url, fra] = [env['SMTP_URL'] || null, env['SMTP_FRA'] || null];
  if (url === null) return null;
  if (!/^smtps?:\/\/\S+$/.test(url))
    throw new UgyldigOppsett(
      'SMTP_URL er ingen adresse til en e-postserver. Skriv den som smtp://vert:port.',
    );
  if (fra === null)
    throw new UgyldigOppsett(
      'SMTP_URL er satt, men ikke avsenderen. Sett SMTP_FRA, for eksempel saksgang@kommune.no.',
    );
  return { url, fra };
};

const klokkeI = (env: NodeJS.ProcessEnv, server: boolean): Dato | null => {
  const tekst = env['SAKSGANG_KLOKKE'];
  if (!tekst) return null;
  const dag = parseDato(tekst);
  if (dag === null)
    throw new UgyldigOppsett(`Klokken kan ikke stilles til «${tekst}». Skriv dagen som 2025-09-15.`);
  if (server)
    throw new UgyldigOppsett(
      'Klokken kan bare stilles når alt kjører i én prosess. Ta bort SAKSGANG_KLOKKE eller EVENTSTORE_URL.',
    );
  return dag;
};
