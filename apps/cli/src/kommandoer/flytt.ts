import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { copyLog, type EventStore } from '@saksgang/event-store';
import { openEventStore, readConfig, UgyldigOppsett } from '@saksgang/oppstart';
import { fremdrift, fremdriftFerdig, skriv, skrivJson } from '../utskrift';

interface Valg {
  readonly fra: string;
  readonly til: string;
  readonly json?: boolean;
}

const erMappe = (adresse: string): boolean => !/^(esdb|kurrentdb)(\+discover)?:\/\//.test(adresse);

/** A log by its address: `esdb://...` or a data folder. */
const aapne = (adresse: string): Promise<EventStore> =>
  erMappe(adresse)
    ? openEventStore({ ...readConfig(), mode: 'embedded', dataFolder: resolve(adresse) })
    : openEventStore({ ...readConfig(), mode: 'server', eventStoreUrl: adresse });

/** A folder that is not there would be made, and an empty log moved from it. */
const krevLogg = (fra: string, til: string): void => {
  if (erMappe(fra) && !existsSync(join(fra, 'hendelser.db')))
    throw new UgyldigOppsett(`Det ligger ingen logg i ${fra}. Kontroller mappen etter --fra.`);
  if (erMappe(fra) && erMappe(til) && resolve(fra) === resolve(til))
    throw new UgyldigOppsett('Loggen ligger der alt. Oppgi et annet sted etter --til.');
};

export const flytt = (): Command =>
  new Command('flytt')
    .description('kopier loggen fra ett lager til et annet, med id-er, rekkefølge og bevis; kan gjenopptas')
    .requiredOption('--fra <lager>', 'datamappen eller esdb://-adressen loggen ligger i')
    .requiredOption('--til <lager>', 'datamappen eller esdb://-adressen den skal til')
    .option('--json', 'skriv svaret som JSON')
    .action(async ({ fra, til, json }: Valg) => {
      krevLogg(fra, til);
      const kilde = await aapne(fra);
      try {
        const maal = await aapne(til);
        try {
          const resultat = await copyLog(kilde, maal, (antall) => fremdrift(`${antall} hendelser kopiert`));
          fremdriftFerdig();
          if (json) skrivJson(resultat);
          else skriv(`${resultat.hendelser} hendelser ligger i målet, kontrollert mot kilden.`);
        } finally {
          await maal.close();
        }
      } finally {
        await kilde.close();
      }
    });
