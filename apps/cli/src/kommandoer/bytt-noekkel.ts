import { Command } from 'commander';
import type { Noekkelbyttesvar } from '@saksgang/revisjon';
import { innholdet } from '../avslag';
import { medTilkobling, tilFil } from '../felles';
import { skriv, skrivJson } from '../utskrift';

interface Valg {
  readonly ut?: string;
  readonly json?: boolean;
}

export const byttNoekkel = (): Command =>
  new Command('bytt-noekkel')
    .description('undertegn med en ny nøkkel fra nå av; den gamle går god for den nye, og er så borte')
    .option('--ut <fil>', 'skriv erklæringen, undertegnet med begge nøklene, til en fil')
    .option('--json', 'skriv svaret som JSON')
    .action(async ({ ut, json }: Valg, command: Command) => {
      const svar = await medTilkobling(async (tilkobling) =>
        innholdet<Noekkelbyttesvar>(
          await tilkobling.post('/api/revisjon/noekkelbytte', { rolle: 'administrator', innhold: {} }),
        ),
      );
      if (ut !== undefined) tilFil(command, ut, svar.note);
      if (json) return skrivJson(svar);
      return skriv(
        `Nøkkelen er byttet ved ${svar.stoerrelse} hendelser. Send den nye til dem som har den gamle, og ta en ny sikkerhetskopi av nøklene.\nGammel nøkkel: ${svar.gammel}\nNy nøkkel: ${svar.ny}`,
      );
    });
