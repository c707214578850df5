import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
  /** What the processes of a server together seal links in mail with; null when they are given nothing. */
  readonly lenkenoekkel: string | null;
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
  if (production)
    throw new UgyldigOppsett(
      'Saksgang starter ikke i produksjon uten innlogging, og innlogging finnes ikke ennå. Kjør uten NODE_ENV=production.',
    );
  if (!LOOPBACK.includes(host))
    throw new UgyldigOppsett(
      `HOST=${host} er ikke på denne maskinen. Uten innlogging lytter Saksgang bare på 127.0.0.1.`,
    );
  return {
    mode: eventStoreUrl === null ? 'embedded' : 'server',
    production,
    host,
    port,
    dataFolder: env['SAKSGANG_DATA'] ? resolve(env['SAKSGANG_DATA']) : join(projectRoot(), 'data'),
    eventStoreUrl,
    redisUrl: env['REDIS_URL'] || null,
    redisPrefix: redisPrefixI(env),
    smtp: smtpI(env),
    adressefil: env['SAKSGANG_ADRESSEFIL'] ? resolve(env['SAKSGANG_ADRESSEFIL']) : null,
    klokke: klokkeI(env, eventStoreUrl !== null),
    adresse: env['SAKSGANG_ADRESSE']?.replace(/\/+$/, '') || null,
    lenkenoekkel: lenkenoekkelI(env),
  };
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
