import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SqliteLogReader } from '@saksgang/event-store';
import type { Instant } from '@saksgang/kernel';
import { kontrollerLoggen, Sjekkpunktmappe, skrivVerifikator, type Loggkontroll } from '@saksgang/revisjon';
import { SJEKKPUNKTER } from '../bevis/bevis.module';
import { UgyldigOppsett } from '../config';
import { filerI } from './ny-mappe';

export const LOGG = 'hendelser.db';
export const UTKAST = 'utkast.db';
export const SIGNATURNOEKKEL = 'bevisnoekkel.json';
export const LENKENOEKKEL = 'lenkenoekkel';
export const NOEKLER = 'noekler';
export const INNHOLD = 'sikkerhetskopi.json';
/** As `sha256sum -c` reads it. */
export const SUMMER = 'SHA256SUMS';
const FORMAT = 'saksgang-sikkerhetskopi/1';

/** What a copy says that it holds. */
export interface Kopiinnhold {
  readonly format: typeof FORMAT;
  readonly saksgang: string;
  readonly tatt: Instant;
  /** How many facts the log has, and the Merkle root over them, base64. */
  readonly hendelser: number;
  readonly rot: string;
  readonly sjekkpunkter: number;
  /** The size of the last signed checkpoint; null when there is none. */
  readonly sisteSjekkpunkt: number | null;
  /** The public key as a verifier key; null when nothing has been signed. */
  readonly noekkel: string | null;
  /** Whether the party groups' drafts are in it; they are not when none has been written. */
  readonly utkast: boolean;
  /** The secret keys that are in it: of the checkpoints, and how many of what is screened. */
  readonly hemmelig: { readonly signatur: boolean; readonly skjerming: number };
}

/** What can be seen of a copy by reading it. */
export interface Kopikontroll {
  readonly logg: Loggkontroll;
  readonly sjekkpunkter: number;
  readonly sisteSjekkpunkt: number | null;
  readonly noekkel: string | null;
}

/** Reads a log and the checkpoints in a folder to the end, and holds them against each other. */
export const kontrollerMappe = async (mappe: string): Promise<Kopikontroll> => {
  const sjekkpunkter = new Sjekkpunktmappe(join(mappe, SJEKKPUNKTER));
  const kjede = sjekkpunkter.kjede();
  const alle = sjekkpunkter.alle();
  const leser = new SqliteLogReader(mappe);
  try {
    return {
      logg: await kontrollerLoggen(leser, null, alle, kjede),
      sjekkpunkter: alle.length,
      sisteSjekkpunkt: alle.at(-1)?.stoerrelse ?? null,
      noekkel: kjede && skrivVerifikator(kjede.siste),
    };
  } finally {
    await leser.close();
  }
};

const sum = async (fil: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(fil), hash);
  return hash.digest('hex');
};

/** The text of `SHA256SUMS` over every other file of a copy. */
export const summene = async (mappe: string): Promise<string> => {
  const linjer: string[] = [];
  for (const fil of filerI(mappe))
    if (fil !== SUMMER) linjer.push(`${await sum(join(mappe, fil))}  ${fil}\n`);
  return linjer.join('');
};

/** What a copy says that it holds; throws when it is no copy, or its files are not those that were written. */
export const lesInnhold = async (mappe: string): Promise<Kopiinnhold> => {
  const ingen = `Det ligger ingen sikkerhetskopi i ${mappe}. Oppgi mappen som npx saksgang sikkerhetskopi skrev.`;
  if (!existsSync(join(mappe, INNHOLD))) throw new UgyldigOppsett(ingen);
  let innhold: Kopiinnhold;
  try {
    innhold = JSON.parse(readFileSync(join(mappe, INNHOLD), 'utf8')) as Kopiinnhold;
  } catch {
    throw new UgyldigOppsett(`${join(mappe, INNHOLD)} er ikke hel. Bruk en annen kopi.`);
  }
  if (innhold.format !== FORMAT) throw new UgyldigOppsett(ingen);
  const skrevet = existsSync(join(mappe, SUMMER)) ? readFileSync(join(mappe, SUMMER), 'utf8') : '';
  const funnet = await summene(mappe);
  if (skrevet !== funnet) throw new UgyldigOppsett(ulike(mappe, skrevet, funnet));
  return innhold;
};

const ulike = (mappe: string, skrevet: string, funnet: string): string => {
  const linjer = (tekst: string) => new Map(tekst.split('\n').map((l) => [l.slice(66), l]));
  const [foer, naa] = [linjer(skrevet), linjer(funnet)];
  const fil = [...foer.keys(), ...naa.keys()].find((navn) => foer.get(navn) !== naa.get(navn));
  const hva = fil !== undefined && foer.has(fil) ? (naa.has(fil) ? 'er endret' : 'mangler') : 'er kommet til';
  return `Sikkerhetskopien i ${mappe} er ikke slik den ble skrevet: ${fil} ${hva}. Ingenting er gjort. Bruk en annen kopi.`;
};

export const nyttInnhold = (
  { logg, sjekkpunkter, sisteSjekkpunkt, noekkel }: Kopikontroll,
  resten: Pick<Kopiinnhold, 'saksgang' | 'tatt' | 'utkast' | 'hemmelig'>,
): Kopiinnhold => ({
  format: FORMAT,
  ...resten,
  hendelser: logg.hendelser,
  rot: logg.rot,
  sjekkpunkter,
  sisteSjekkpunkt,
  noekkel,
});
