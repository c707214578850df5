import { readFileSync } from 'node:fs';
import { Argument, Command } from 'commander';
import { ord } from '@saksgang/kernel';
import type { Kvittering } from '@saksgang/http';
import { UgyldigOppsett } from '@saksgang/oppstart';
import { innholdet } from '../avslag';
import { lesFil, medTilkobling } from '../felles';
import { rollen } from '../rolle';
import { skriv, skrivJson, tabell } from '../utskrift';

interface Valg {
  readonly som?: string;
  readonly noekkel?: string;
  readonly json?: boolean;
}

interface Operasjon {
  readonly operationId: string;
  readonly 'x-roller'?: readonly string[];
}

interface Beskrivelse {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operasjon>>>>;
}

const ROT = '/api/kommuner/';

/** Every command has a route; here each of them can be asked from the command line, in the words of the route. */
export const gjoer = (): Command =>
  new Command('gjoer')
    .description('gjør det en av dørene tilbyr, med innholdet i en JSON-fil; uten sti vises dørene')
    .addArgument(new Argument('[sti]', 'etter /api/kommuner/, for eksempel lier/hp/2025-2028/forslag'))
    .addArgument(new Argument('[fil]', 'innholdet som JSON; - leser fra standard inn').default('-'))
    .option('--som <rolle>', 'rollen det gjøres i, for eksempel moetesekretaer')
    .option('--noekkel <nøkkel>', 'den samme nøkkelen gjør ingenting to ganger')
    .option('--json', 'skriv svaret som JSON')
    .action(async (sti: string | undefined, fil: string, valg: Valg) => {
      if (sti === undefined) return visDoerene(valg);
      const rolle = rollen(valg.som);
      const innhold = lesInnhold(fil);
      const { noekkel } = valg;
      const kvittering = await medTilkobling(async (tilkobling) =>
        innholdet<Partial<Kvittering>>(
          await tilkobling.post(ROT + sti.replace(/^\/?(api\/kommuner\/)?/, ''), {
            rolle,
            innhold,
            ...(noekkel !== undefined && { noekkel }),
          }),
        ),
      );
      if (valg.json || kvittering.hendelser === undefined) skrivJson(kvittering);
      else skriv(sagt(kvittering));
    });

const sagt = ({ hendelser = 0, gjentatt, ider = {} }: Partial<Kvittering>): string => {
  const hva = gjentatt
    ? 'Det var gjort fra før, og ingenting er ført nå.'
    : `Ført: ${hendelser} ${hendelser === 1 ? 'hendelse' : 'hendelser'}.`;
  return [hva, ...Object.entries(ider).map(([navn, id]) => `${navn}: ${String(id)}`)].join('\n');
};

const lesInnhold = (fil: string): object => {
  const tekst = (fil === '-' ? readFileSync(0) : lesFil(fil)).toString('utf8').trim();
  try {
    const lest: unknown = JSON.parse(tekst === '' ? '{}' : tekst);
    if (typeof lest === 'object' && lest !== null && !Array.isArray(lest)) return lest;
  } catch {
    // Said below, in the same sentence.
  }
  throw new UgyldigOppsett(`Innholdet i ${fil === '-' ? 'standard inn' : fil} er ikke et JSON-objekt.`);
};

const visDoerene = async ({ json }: Valg): Promise<void> => {
  const { paths } = await medTilkobling(async (tilkobling) =>
    innholdet<Beskrivelse>(await tilkobling.get('/api/openapi.json')),
  );
  const doerer = Object.entries(paths).flatMap(([sti, metoder]) => {
    const doer = metoder['post'];
    return doer && sti.startsWith(ROT)
      ? [{ sti: sti.slice(ROT.length), navn: doer.operationId, roller: doer['x-roller'] ?? [] }]
      : [];
  });
  if (json) return skrivJson(doerer);
  const rader = doerer.map(({ sti, roller }) => [sti, roller.map(ord).join(', ')]);
  skriv(tabell([{ tittel: 'Sti' }, { tittel: 'Roller', maks: 90 }], rader));
  skriv('\nHva innholdet skal være, står i /api/openapi.json.');
};
