import { Command, InvalidArgumentError } from 'commander';
import type { Kvittering, Problem } from '@saksgang/http';
import { innholdet } from '../avslag';
import { medTilkobling } from '../felles';
import { skriv, skrivJson } from '../utskrift';

interface Par {
  readonly venstre: string;
  readonly hoeyre: string;
}

interface Valg {
  readonly kommune: string;
  readonly navn: string;
  readonly kommunenummer: string;
  readonly hp: string;
  readonly utvalg: readonly Par[];
  readonly kategori?: readonly Par[];
  readonly json?: boolean;
}

const par = (tekst: string, foer: readonly Par[] = []): readonly Par[] => {
  const likhet = tekst.indexOf('=');
  if (likhet < 1 || likhet === tekst.length - 1)
    throw new InvalidArgumentError('Skriv det med likhetstegn, for eksempel OKI=Oppvekst.');
  return [
    ...foer,
    {
      venstre: tekst.slice(0, likhet).trim(),
      hoeyre: tekst.slice(likhet + 1).trim(),
    },
  ];
};

export const opprett = (): Command =>
  new Command('opprett')
    .description('legg inn en kommune og start rulleringen av et handlingsprogram')
    .requiredOption('--kommune <id>', 'en id som aldri endres: små bokstaver, for eksempel lier')
    .requiredOption('--navn <navn>', 'kommunens navn')
    .requiredOption('--kommunenummer <nummer>', 'fire sifre')
    .requiredOption('--hp <periode>', 'perioden, for eksempel 2026-2029')
    .requiredOption('--utvalg <kode=navn...>', 'utvalgene, for eksempel OKI=Oppvekst', par)
    .option(
      '--kategori <navn=gruppe...>',
      'kategoriene i rammetabellene: utgangspunkt, konsekvens eller nye-tiltak',
      par,
    )
    .option('--json', 'skriv svaret som JSON')
    .action(async (valg: Valg) => {
      const kvittering = await medTilkobling(async (tilkobling) => {
        const { kommune, navn, kommunenummer, hp } = valg;
        const opprettet = await tilkobling.post('/api/kommuner', {
          rolle: 'administrator',
          innhold: { kommune, navn, kommunenummer },
        });
        const fantes =
          opprettet.status === 409 && (opprettet.innhold as Problem).code === 'KommunenFinnesAlt';
        if (!fantes) innholdet(opprettet);
        const utvalg = valg.utvalg.map(({ venstre, hoeyre }) => ({
          kode: venstre,
          navn: hoeyre,
        }));
        const kategorier = valg.kategori?.map(({ venstre, hoeyre }) => ({
          navn: venstre,
          gruppe: hoeyre,
        }));
        return innholdet<Kvittering>(
          await tilkobling.post(`/api/kommuner/${encodeURIComponent(kommune)}/hp`, {
            rolle: 'administrator',
            innhold: { hp, utvalg, ...(kategorier && { kategorier }) },
          }),
        );
      });
      const { kommune, hp } = valg;
      if (valg.json)
        skrivJson({
          kommune,
          hp,
          posisjon: kvittering.posisjon,
          revisjon: kvittering.revisjon,
        });
      else
        skriv(
          `Handlingsprogrammet ${hp} er startet for ${valg.navn}. Legg inn rammene med: npx saksgang importer rammetabell`,
        );
    });
