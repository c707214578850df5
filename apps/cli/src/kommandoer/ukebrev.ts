import type { Command } from 'commander';
import type { Ukebrevliste } from '@saksgang/register';
import { hent, kommuneKommando, kommuneSti, sporring, type KommuneValg } from '../felles';
import { skriv, skrivJson } from '../utskrift';

interface Valg extends KommuneValg {
  readonly til?: string;
}

export const ukebrev = (): Command =>
  kommuneKommando('ukebrev', 'ukebrevene som er gitt om oppdragene, de nyeste først')
    .option('--til <hvem>', 'bare dem til én rolle eller én person')
    .action(async ({ kommune, til, gjelder, kjent, json }: Valg) => {
      const svar = await hent<Ukebrevliste>(
        `${kommuneSti(kommune)}/ukebrev${sporring({ hvem: til, gjelder, kjent })}`,
      );
      if (json) return skrivJson(svar);
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      if (svar.ukedag === null) skriv('Kommunen sender ikke ukebrev.');
      if (svar.brev.length === 0) return skriv('Ingen ukebrev er gitt.');
      for (const { emne, tekst, kanaler } of svar.brev) {
        skriv(`\n${emne}\n\n${tekst}`);
        skriv(kanaler.includes('epost') ? 'Sendt på e-post og vist i Saksgang.' : 'Vist i Saksgang.');
      }
    });
