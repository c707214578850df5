import { Command } from 'commander';
import type { Kontrollsvar } from '@saksgang/revisjon';
import { innholdet } from '../avslag';
import { medTilkobling } from '../felles';
import { skriv, skrivJson } from '../utskrift';

const feilen = ({ feil }: Kontrollsvar): string => {
  if (feil === null) return '';
  const { hva, nr, id, type, stroem, revisjon } = feil;
  if (id !== null) return `Hendelse nr. ${nr}, ${type} (${id}) i ${stroem} nr. ${revisjon}: ${hva}.`;
  return `${hva.charAt(0).toUpperCase()}${hva.slice(1)}.`;
};

export const verifiser = (): Command =>
  new Command('verifiser')
    .description('kontroller hele loggen, slik den er lagret, mot bevisene; slutter med 1 når noe er galt')
    .option('--json', 'skriv svaret som JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const svar = await medTilkobling(async (tilkobling) =>
        innholdet<Kontrollsvar>(
          await tilkobling.post('/api/revisjon/kontroll', { rolle: 'administrator', innhold: {} }),
        ),
      );
      const { resultat, hendelser, sjekkpunkter } = svar;
      if (json) skrivJson(svar);
      else if (resultat === 'holder')
        skriv(
          `Loggen er uendret: ${hendelser} hendelser stemmer med bevisene og med ${sjekkpunkter} undertegnede sjekkpunkter.`,
        );
      else skriv(`LOGGEN ER ENDRET. ${feilen(svar)}`);
      if (resultat === 'brutt') process.exitCode = 1;
    });
