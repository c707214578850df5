import type { Command } from 'commander';
import { somTekst } from '@saksgang/dokumenter';
import {
  trykkrapportblokker,
  trykkrapportSomDocx,
  trykkrapportSomHtml,
  type Trykkrapport,
} from '@saksgang/kontroll';
import { hent, hpKommando, hpSti, sporring, tilFil, type HpValg } from '../felles';
import { skriv, skrivJson } from '../utskrift';

interface Valg extends HpValg {
  readonly ut?: string;
}

export const kontrollFoerTrykking = (): Command =>
  hpKommando('kontroll-foer-trykking', 'alle kontrollfunn med svarene, til å lese før dokumentet trykkes')
    .option('--ut <fil>', 'skriv til en fil, .docx eller .html')
    .action(async (valg: Valg, command: Command) => {
      const skriver = skriverFor(command, valg.ut);
      const { gjelder, ut, json } = valg;
      const rapport = await hent<Trykkrapport>(
        `${hpSti(valg)}/kontroll-foer-trykking${sporring({ gjelder })}`,
      );
      if (ut !== undefined) tilFil(command, ut, skriver(rapport));
      if (json) return skrivJson(rapport);
      if (ut === undefined) return skriv(skriver(rapport).toString());
      const igjen = rapport.tilstander.ubesvart + rapport.tilstander.endret;
      return skriv(`Skrev ${ut}: ${rapport.funn.length} kontrollfunn, ${igjen} ikke besvart.`);
    });

/** What the file's name asks for; refused before anything is read. */
const skriverFor = (
  command: Command,
  fil: string | undefined,
): ((rapport: Trykkrapport) => string | Uint8Array) => {
  if (fil === undefined) return (rapport) => somTekst(trykkrapportblokker(rapport)).trimEnd();
  if (fil.endsWith('.docx')) return trykkrapportSomDocx;
  if (fil.endsWith('.html')) return trykkrapportSomHtml;
  return command.error('Filen i --ut må slutte på .docx eller .html.', { exitCode: 2 });
};
