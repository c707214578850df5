import { Command } from 'commander';
import type { Bevisfil } from '@saksgang/revisjon';
import { hent, kommuneSti, sporring, tilFil } from '../felles';
import { skriv, skrivJson } from '../utskrift';

interface Valg {
  readonly kommune?: string;
  readonly hp?: string;
  readonly sak?: string;
  readonly fra?: string;
  readonly til?: string;
  readonly skjerm?: string;
  readonly ut: string;
  readonly json?: boolean;
}

const stien = (command: Command, { kommune, hp, sak, fra, til, skjerm }: Valg): string => {
  const hvilken = sak ?? (hp === undefined ? undefined : `hp-${hp}`);
  if (fra !== undefined && til !== undefined && (kommune ?? hvilken) === undefined)
    return `/api/revisjon/bevis${sporring({ fra, til, skjerm })}`;
  if (kommune === undefined || hvilken === undefined || (fra ?? til) !== undefined || (hp && sak))
    command.error('Oppgi enten --kommune og én av --hp og --sak, eller --fra og --til.', { exitCode: 2 });
  return `${kommuneSti(kommune)}/saker/${encodeURIComponent(hvilken)}/bevis${sporring({ skjerm })}`;
};

export const eksporter = (): Command =>
  new Command('eksporter')
    .description('en sak eller en periode som én fil med bevis, som kan kontrolleres uten Saksgang')
    .option('--kommune <id>', 'kommunens id eller kommunenummer')
    .option('--hp <periode>', 'saken til et handlingsprogram')
    .option('--sak <id>', 'en annen sak')
    .option('--fra <dato>', 'alt som er ført fra og med denne dagen, åååå-mm-dd')
    .option('--til <dato>', 'til og med denne dagen')
    .option('--skjerm <felt>', 'felt som ikke skal kunne leses, med komma mellom')
    .requiredOption('--ut <fil>', 'filen som skal skrives')
    .option('--json', 'skriv svaret som JSON')
    .action(async (valg: Valg, command: Command) => {
      const bevis = await hent<Bevisfil>(stien(command, valg));
      tilFil(command, valg.ut, `${JSON.stringify(bevis, null, 1)}\n`);
      const { noekkel, hendelser, andre } = bevis;
      const loggen = hendelser.length + andre.blad.length;
      if (valg.json) return skrivJson({ fil: valg.ut, hendelser: hendelser.length, loggen, noekkel });
      return skriv(
        `Skrev ${valg.ut}: ${hendelser.length} av ${loggen} hendelser.\nKontroller den med: node infra/verifiser/verifiser.mjs ${valg.ut}\nNøkkel: ${noekkel}`,
      );
    });
