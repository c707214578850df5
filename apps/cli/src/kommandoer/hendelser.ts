import { Command } from 'commander';
import type { Hendelsesliste } from '@saksgang/historikk';
import { ord } from '@saksgang/kernel';
import { medKlokker, type Klokkevalg, klokkene, hent, sporring } from '../felles';
import { dag, skriv, skrivJson, tabell, tidspunkt } from '../utskrift';

interface Valg extends Klokkevalg {
  readonly kommune: string;
  readonly hp?: string;
  readonly sak?: string;
  readonly oppdrag?: string;
  readonly json?: boolean;
}

const stien = (command: Command, { kommune, hp, sak, oppdrag }: Valg): string => {
  const hvor = sak ?? (hp === undefined ? undefined : `hp-${hp}`);
  if ((hvor === undefined) === (oppdrag === undefined))
    command.error('Oppgi én av --hp, --sak og --oppdrag.', { exitCode: 2 });
  const del =
    oppdrag === undefined
      ? `saker/${encodeURIComponent(hvor ?? '')}`
      : `oppdrag/${encodeURIComponent(oppdrag)}`;
  return `/api/kommuner/${encodeURIComponent(kommune)}/${del}/hendelser`;
};

export const hendelser = (): Command =>
  medKlokker(new Command('hendelser'))
    .description('alt som har skjedd i en sak eller et oppdrag, rett fra loggen')
    .requiredOption('--kommune <id>', 'kommunens id eller kommunenummer')
    .option('--hp <periode>', 'saken til et handlingsprogram')
    .option('--sak <id>', 'en annen sak')
    .option('--oppdrag <id>', 'ett oppdrag')
    .option('--json', 'skriv svaret som JSON')
    .action(async (valg: Valg, command: Command) => {
      const svar = await hent<Hendelsesliste>(stien(command, valg) + sporring(klokkene(valg)));
      if (valg.json) return skrivJson(svar);
      return skriv(
        tabell(
          [
            { tittel: 'Nr', hoeyre: true },
            { tittel: 'Hendelse' },
            { tittel: 'Skjedde' },
            { tittel: 'Ført' },
            { tittel: 'Av' },
            { tittel: 'Rolle' },
          ],
          svar.hendelser.map((h) => [
            String(h.revisjon),
            ord(h.type),
            dag(h.skjedde),
            tidspunkt(h.registrert),
            h.aktoer ?? '',
            ord(h.rolle ?? ''),
          ]),
        ),
      );
    });
