import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Segl } from '@saksgang/tilgang';
import { UgyldigOppsett, type Config } from './config';

export const SEGL = Symbol('Segl');

const KORTESTE = 32;

const nyNoekkel = (): string => randomBytes(32).toString('base64url');

/**
 * The seal of the links in mail. Where there are several processes they must be given one key together; without it there
 * are no such links, since one process could not know what another has sealed.
 */
export const seglFor = ({ mode, dataFolder, lenkenoekkel }: Config): Segl | null => {
  if (lenkenoekkel !== null) return new Segl(lenkenoekkel);
  switch (mode) {
    case 'memory':
      return new Segl(nyNoekkel());
    case 'embedded':
      return new Segl(noekkelenI(dataFolder));
    case 'server':
      return null;
  }
};

/** The key of an installation, made at its first start; readable by its owner alone. */
const noekkelenI = (mappe: string): string => {
  const fil = join(mappe, 'lenkenoekkel');
  mkdirSync(mappe, { recursive: true });
  try {
    writeFileSync(fil, nyNoekkel(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const noekkel = readFileSync(fil, 'utf8').trim();
  if (noekkel.length >= KORTESTE) return noekkel;
  throw new UgyldigOppsett(
    `Nøkkelen i ${fil} er ikke hel. Slett filen; da lages en ny, og lenker som er sendt på e-post, slutter å virke.`,
  );
};
