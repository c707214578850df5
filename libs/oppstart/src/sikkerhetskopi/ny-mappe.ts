import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UgyldigOppsett } from '../config';

const syncFolder = (mappe: string): void => {
  const f = openSync(mappe, 'r');
  fsyncSync(f);
  closeSync(f);
};

/** Throws when there is anything in the folder. What is not there is empty. */
export const krevTom = (mappe: string, hvaNaa: string): void => {
  const info = statSync(mappe, { throwIfNoEntry: false });
  if (info === undefined) return;
  if (!info.isDirectory()) throw new UgyldigOppsett(`${mappe} er en fil. ${hvaNaa}`);
  if (readdirSync(mappe).length > 0)
    throw new UgyldigOppsett(`Mappen ${mappe} er ikke tom, og ingenting skrives over. ${hvaNaa}`);
};

/**
 * Fills a folder that is empty or not there, whole or not at all: the work is done beside it, and what was killed half
 * way cannot be taken for a copy.
 */
export const fyllNyMappe = async <T>(mappe: string, arbeid: (her: string) => Promise<T>): Promise<T> => {
  mkdirSync(dirname(mappe), { recursive: true });
  const her = join(dirname(mappe), `.${basename(mappe)}.halv-${process.pid}`);
  rmSync(her, { recursive: true, force: true });
  mkdirSync(her, { mode: 0o700 });
  try {
    const svar = await arbeid(her);
    syncFolder(her);
    if (existsSync(mappe)) rmdirSync(mappe);
    renameSync(her, mappe);
    syncFolder(dirname(mappe));
    return svar;
  } catch (error) {
    rmSync(her, { recursive: true, force: true });
    throw error;
  }
};

/** Copies a file that nobody writes, so that only its owner may read the copy. On the disk when it returns. */
export const kopierFil = (fra: string, til: string): void => {
  mkdirSync(dirname(til), { recursive: true, mode: 0o700 });
  copyFileSync(fra, til);
  chmodSync(til, 0o600);
  const f = openSync(til, 'r+');
  fsyncSync(f);
  closeSync(f);
};

/** Every file in a folder and those in it, by its path there, in order of the paths. */
export const filerI = (mappe: string): readonly string[] =>
  existsSync(mappe)
    ? readdirSync(mappe, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile())
        .map((f) => join(f.parentPath, f.name).slice(mappe.length + 1))
        .sort()
    : [];
