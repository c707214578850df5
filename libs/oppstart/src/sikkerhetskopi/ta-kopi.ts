import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copySqliteFile, SqliteLogReader } from '@saksgang/event-store';
import type { Clock } from '@saksgang/kernel';
import { rotenAv } from '@saksgang/revisjon';
import { noekkelfil, SJEKKPUNKTER } from '../bevis/bevis.module';
import { UgyldigOppsett, type Config } from '../config';
import { VERSJON } from '../versjon';
import {
  INNHOLD,
  kontrollerMappe,
  LENKENOEKKEL,
  LOGG,
  NOEKLER,
  nyttInnhold,
  SIGNATURNOEKKEL,
  summene,
  SUMMER,
  UTKAST,
  type Kopiinnhold,
  type Kopikontroll,
} from './kopi';
import { filerI, fyllNyMappe, kopierFil, krevTom } from './ny-mappe';

export interface Kopi {
  readonly innhold: Kopiinnhold;
  /** What is wrong in the log itself, and is so in the copy too; null when nothing is. */
  readonly feil: Kopikontroll['logg']['feil'];
}

/**
 * An online copy of an embedded installation, verified after it is written. It reads the files beside whoever writes them,
 * and asks no server: a copy must be possible when the server is not well, and no route should write where it is told to.
 */
export const taSikkerhetskopi = async (
  config: Config,
  til: string,
  { medNoekler, clock }: { readonly medNoekler: boolean; readonly clock: Clock },
): Promise<Kopi> => {
  const mappe = resolve(til);
  if (config.mode !== 'embedded')
    throw new UgyldigOppsett(
      'Loggen ligger i EventStoreDB, og kopieres med dens egne verktøy; npx saksgang flytt --fra esdb://... --til <mappe> gir en logg i en fil.',
    );
  if (!existsSync(join(config.dataFolder, LOGG)))
    throw new UgyldigOppsett(
      `Det ligger ingen logg i ${config.dataFolder}. Sett SAKSGANG_DATA til datamappen.`,
    );
  krevTom(mappe, 'Oppgi en ny mappe til sikkerhetskopien.');
  return fyllNyMappe(mappe, async (her) => {
    // What the log leads to is copied before it, and what it leans on after it: a copy may know more than its log, not less.
    if (existsSync(join(config.dataFolder, UTKAST)))
      copySqliteFile(join(config.dataFolder, UTKAST), join(her, UTKAST));
    for (const fil of filerI(join(config.dataFolder, SJEKKPUNKTER)))
      kopierFil(join(config.dataFolder, SJEKKPUNKTER, fil), join(her, SJEKKPUNKTER, fil));
    copySqliteFile(join(config.dataFolder, LOGG), join(her, LOGG));
    const hemmelig = medNoekler ? kopierNoekler(config, her) : { signatur: false, skjerming: 0 };
    const kontroll = await kontrollerMappe(her);
    await krevLik(config, kontroll, her);
    const utkast = existsSync(join(her, UTKAST));
    const innhold = nyttInnhold(kontroll, { saksgang: VERSJON, tatt: clock.now(), utkast, hemmelig });
    const skriv = (navn: string, tekst: string) =>
      writeFileSync(join(her, navn), tekst, { mode: 0o600, flush: true });
    skriv(INNHOLD, `${JSON.stringify(innhold, null, 2)}\n`);
    skriv(SUMMER, await summene(her));
    return { innhold, feil: kontroll.logg.feil };
  });
};

const kopierNoekler = (config: Config, her: string): Kopiinnhold['hemmelig'] => {
  const signatur = noekkelfil(config);
  const harSignatur = signatur !== null && existsSync(signatur);
  if (harSignatur) kopierFil(signatur, join(her, SIGNATURNOEKKEL));
  const lenker = join(config.dataFolder, LENKENOEKKEL);
  if (existsSync(lenker)) kopierFil(lenker, join(her, LENKENOEKKEL));
  const noekler = filerI(config.noekkelmappe);
  for (const fil of noekler) kopierFil(join(config.noekkelmappe, fil), join(her, NOEKLER, fil));
  return { signatur: harSignatur, skjerming: noekler.length };
};

/** The copy against the log it was taken of, read anew up to where the copy ends. */
const krevLik = async (config: Config, { logg }: Kopikontroll, her: string): Promise<void> => {
  const [kilde, kopi] = [new SqliteLogReader(config.dataFolder), new SqliteLogReader(her)];
  try {
    const iKopien = await rotenAv(kopi, Infinity);
    const iKilden = await rotenAv(kilde, iKopien.stoerrelse);
    const lik = iKilden.stoerrelse === iKopien.stoerrelse && iKilden.rot.equals(iKopien.rot);
    if (!lik || (logg.feil === null && logg.hendelser !== iKopien.stoerrelse))
      throw new UgyldigOppsett(
        `Kopien er ikke lik loggen i ${config.dataFolder}, og er ikke tatt vare på. Prøv igjen, til en annen disk.`,
      );
  } finally {
    await kilde.close();
    await kopi.close();
  }
};
