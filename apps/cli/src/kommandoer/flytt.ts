import { Command } from 'commander';
import { copyLog, openEventStoreDb, SqliteEventStore, type EventStore } from '@saksgang/event-store';
import { fremdrift, fremdriftFerdig, skriv, skrivJson } from '../utskrift';

interface Valg {
  readonly fra: string;
  readonly til: string;
  readonly json?: boolean;
}

/** A log by its address: `esdb://...` or a data folder. */
const aapne = async (adresse: string): Promise<EventStore> =>
  /^(esdb|kurrentdb)(\+discover)?:\/\//.test(adresse)
    ? openEventStoreDb(adresse)
    : SqliteEventStore.open(adresse);

export const flytt = (): Command =>
  new Command('flytt')
    .description('kopier loggen fra ett lager til et annet, med id-er, rekkefølge og bevis; kan gjenopptas')
    .requiredOption('--fra <lager>', 'datamappen eller esdb://-adressen loggen ligger i')
    .requiredOption('--til <lager>', 'datamappen eller esdb://-adressen den skal til')
    .option('--json', 'skriv svaret som JSON')
    .action(async ({ fra, til, json }: Valg) => {
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
