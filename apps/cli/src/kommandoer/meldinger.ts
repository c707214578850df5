import type { Command } from 'commander';
import type { Melding, Meldingsliste } from '@saksgang/register';
import { hent, kommuneKommando, kommuneSti, sporring, type KommuneValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

interface Valg extends KommuneValg {
  readonly til?: string;
}

export const meldinger = (): Command =>
  kommuneKommando('meldinger', 'påminnelsene som er gitt om frister, de nyeste først')
    .option('--til <hvem>', 'bare dem til én rolle, ett organ eller én person')
    .action(async ({ kommune, til, gjelder, json }: Valg) => {
      const svar = await hent<Meldingsliste>(
        `${kommuneSti(kommune)}/meldinger${sporring({ hvem: til, gjelder })}`,
      );
      if (json) return skrivJson(svar);
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      if (svar.meldinger.length === 0) return skriv('Ingen påminnelser er gitt.');
      svar.meldinger.forEach(vis);
    });

const vis = ({ dato, emne, tekst, kanaler }: Melding): void => {
  skriv(`\n${dato === null ? '' : `${dag(dato)}  `}${emne}`);
  skriv(`  ${tekst.split('\n')[0] ?? ''}`);
  skriv(`  ${kanaler.includes('epost') ? 'Sendt på e-post og vist i Saksgang.' : 'Vist i Saksgang.'}`);
};
