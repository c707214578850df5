import { Command } from 'commander';
import type { Sjekkpunktsvar } from '@saksgang/revisjon';
import { innholdet } from '../avslag';
import { medTilkobling, tilFil } from '../felles';
import { skriv, skrivJson } from '../utskrift';

interface Valg {
  readonly ut?: string;
  readonly json?: boolean;
}

export const sjekkpunkt = (): Command =>
  new Command('sjekkpunkt')
    .description('undertegn loggen slik den er nå; ta vare på svaret et annet sted')
    .option('--ut <fil>', 'skriv sjekkpunktet til en fil')
    .option('--json', 'skriv svaret som JSON')
    .action(async ({ ut, json }: Valg, command: Command) => {
      const svar = await medTilkobling(async (tilkobling) =>
        innholdet<Sjekkpunktsvar>(
          await tilkobling.post('/api/revisjon/sjekkpunkt', { rolle: 'administrator', innhold: {} }),
        ),
      );
      if (ut !== undefined) tilFil(command, ut, svar.note);
      if (json) return skrivJson(svar);
      return skriv(
        ut === undefined
          ? `${svar.note}\nNøkkel: ${svar.noekkel}`
          : `Skrev ${ut}: ${svar.stoerrelse} hendelser.\nNøkkel: ${svar.noekkel}`,
      );
    });
