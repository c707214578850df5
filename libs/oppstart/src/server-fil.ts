import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the command line finds the server that holds a data folder, and proves that it may read the folder. */
export interface Serverfil {
  readonly port: number;
  readonly token: string;
  readonly pid: number;
}

const filen = (mappe: string): string => join(mappe, 'server.json');

export const nyttToken = (): string => randomBytes(32).toString('base64url');

/** Written when the server listens; readable by its owner alone. */
export const skrivServerfil = (mappe: string, innhold: Serverfil): void => {
  rmSync(filen(mappe), { force: true });
  writeFileSync(filen(mappe), JSON.stringify(innhold), { mode: 0o600 });
};

export const slettServerfil = (mappe: string): void => rmSync(filen(mappe), { force: true });

/** Null when no server has written one, or the file is not whole. */
export const lesServerfil = (mappe: string): Serverfil | null => {
  try {
    return JSON.parse(readFileSync(filen(mappe), 'utf8')) as Serverfil;
  } catch {
    return null;
  }
};
