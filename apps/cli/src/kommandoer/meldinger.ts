import type { Command } from 'commander';
import type { Lovfristmelding, Melding, Meldingsliste } from '@saksgang/register';
import { hent, kommuneKommando, kommuneSti, sporring, type KommuneValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

interface Valg extends KommuneValg {
  readonly til?: string;
}

export const meldinger = (): Command =>
  kommuneKommando('meldinger', 'påminnelsene som er gitt om frister, også lovens, de nyeste først')
    .option('--til <hvem>', 'bare dem til én rolle, ett organ eller én person')
    .action(async ({ kommune, til, gjelder, kjent, json }: Valg) => {
      const svar = await hent<Meldingsliste>(
        `${kommuneSti(kommune)}/meldinger${sporring({ hvem: til, gjelder, kjent })}`,
      );
      if (json) return skrivJson(svar);
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      if (svar.meldinger.length + svar.lovfrister.length === 0) return skriv('Ingen påminnelser er gitt.');
      svar.lovfrister.forEach(vis);
      svar.meldinger.forEach(vis);
    });

const vis = ({ dato, emne, tekst, kanaler }: Melding | Lovfristmelding): void => {
  skriv(`\n${dato === null ? '' : `${dag(dato)}  `}${emne}`);
  skriv(`  ${tekst.split('\n')[0] ?? ''}`);
  skriv(`  ${kanaler.includes('epost') ? 'Sendt på e-post og vist i Saksgang.' : 'Vist i Saksgang.'}`);
};
