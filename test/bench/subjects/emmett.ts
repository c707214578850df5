import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { NewEvent } from '@saksgang/event-store';
import { asWritten } from '../facts';
import { SECONDS } from '../rate';
import type { Figures, Subject } from '../subject';
import type { Shape } from '../cases';

const EMMETT = join(__dirname, '..', 'peers', 'emmett-sqlite.mjs');

/** emmett-sqlite loads the case and appends to it; it does not validate, decide or commit to fields. */
export const emmett = ({ kind, cases, length, callers }: Shape): Subject => {
  const ask = (what: string, folder: string): string => {
    const { type, data, metadata } = asWritten(kind.fact(1))[0] as NewEvent;
    const numbers = [cases, length, callers, SECONDS].map(String);
    const { status, stdout, stderr } = spawnSync(process.execPath, [EMMETT, what, folder, ...numbers], {
      input: JSON.stringify({ type, data, metadata }),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`emmett-sqlite: ${stderr}`);
    return stdout;
  };
  return {
    seed: { name: `emmett-${cases}-of-${length}`, make: async (folder) => void ask('seed', folder) },
    run: async (folder) => JSON.parse(ask('run', folder)) as Figures,
  };
};
