import { Command } from 'commander';
import { innholdet } from '../avslag';
import { medTilkobling } from '../felles';
import { fremdrift, fremdriftFerdig, skriv, skrivJson } from '../utskrift';

interface Status {
  readonly status: string;
  readonly fremdrift: {
    readonly projeksjon: string;
    readonly behandlet: number;
    readonly totalt: number;
  } | null;
}

const STI = '/api/drift/bygg-paa-nytt';
const ROLLE = 'administrator';

export const byggPaaNytt = (): Command =>
  new Command('bygg-paa-nytt')
    .description('bygg alle visninger på nytt fra loggen; de gamle svarer til de nye er ferdige')
    .option('--json', 'skriv svaret som JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const sluttet = await medTilkobling(async (tilkobling) => {
        let naa = innholdet<Status>(await tilkobling.post(STI, { rolle: ROLLE, innhold: {} }));
        while (naa.status === 'kjører') {
          if (naa.fremdrift)
            fremdrift(
              `${naa.fremdrift.projeksjon}: ${naa.fremdrift.behandlet} av ${naa.fremdrift.totalt} hendelser`,
            );
          await new Promise((resolve) => setTimeout(resolve, 100));
          naa = innholdet<Status>(await tilkobling.get(STI, ROLLE));
        }
        fremdriftFerdig();
        return naa;
      });
      if (json) skrivJson(sluttet);
      else
        skriv(
          sluttet.status === 'ferdig'
            ? 'Alle visninger er bygget på nytt.'
            : 'Byggingen feilet; de gamle visningene gjelder fortsatt.',
        );
      if (sluttet.status !== 'ferdig') process.exitCode = 1;
    });
