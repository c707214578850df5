import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAVN = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const kanKjoeres = (fil: string): boolean => {
  try {
    accessSync(fil, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const paaStien = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((mappe) => NAVN.map((navn) => join(mappe, navn)))
    .find(kanKjoeres);

const erRoot = (): boolean => process.getuid?.() === 0;

/** The browser of the machine; where there is none and it may be installed, it is. Throws what one can do about it. */
const nettleseren = (): string => {
  const gitt = process.env['CHROMIUM'];
  if (gitt !== undefined && gitt !== '') {
    if (kanKjoeres(gitt)) return gitt;
    throw new Error(`CHROMIUM=${gitt} kan ikke kjøres. Oppgi stien til en Chromium eller Chrome.`);
  }
  const funnet = paaStien();
  if (funnet !== undefined) return funnet;
  if (erRoot()) spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  const installert = paaStien();
  if (installert !== undefined) return installert;
  throw new Error(
    'Fant ingen Chromium å prøve nettsidene i. Installer en (Debian: apt-get install -y chromium), ' +
      'eller oppgi stien til en Chromium eller Chrome i CHROMIUM.',
  );
};

/** A browser without a window. As root it runs without its sandbox, which root may not have. */
export const aapneNettleser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: nettleseren(),
    args: ['--disable-gpu', '--disable-dev-shm-usage', ...(erRoot() ? ['--no-sandbox'] : [])],
  });
