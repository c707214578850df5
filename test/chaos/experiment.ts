import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Result {
  /** How many times it was done. */
  readonly done: number;
  /** What must not happen, and how often it did: each must be 0. */
  readonly broken: Readonly<Record<string, number>>;
  /** What took longer than it may, and how often. A test that shares its machine with others does not judge it. */
  readonly late?: Readonly<Record<string, number>>;
  /** What was seen on the way. */
  readonly seen: Readonly<Record<string, number>>;
}

/** Something that is done to Saksgang many times over, after which its promises must still hold. */
export interface Experiment {
  readonly what: string;
  /** How often in a full run, and in the short one of the tests. */
  readonly times: { readonly full: number; readonly short: number };
  /** `seed` decides all that is left to chance, but for what the machine itself decides; `onDone` hears how far it is. */
  readonly run: (times: number, seed: number, onDone: (done: number) => void) => Promise<Result>;
}

// Beside the project and not in the system's own folder for temporary files, which may lie in memory: syncs must be real.
const HOME = join(__dirname, '..', '..', 'node_modules');

/** Does some work in a folder of its own, and takes it away again. */
export const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(HOME, '.chaos-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const isWhole = ({ broken, late }: Result): boolean =>
  Object.values({ ...broken, ...late }).every((n) => n === 0);
