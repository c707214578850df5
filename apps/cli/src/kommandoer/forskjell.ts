import { Command } from 'commander';
import { klokkeneIOrd, ord } from '@saksgang/kernel';
import { ingenForskjell, type Forskjellsvar, type Orddel } from '@saksgang/tidsreise';
import { hent, hpSti, sporring } from '../felles';
import { skriv, skrivJson, tabell, tall } from '../utskrift';

interface Valg {
  readonly kommune: string;
  readonly hp: string;
  readonly fraGjelder?: string;
  readonly fraKjent?: string;
  readonly tilGjelder?: string;
  readonly tilKjent?: string;
  readonly json?: boolean;
}

const SLAG = { ny: 'kommet til', borte: 'falt bort', endret: 'endret' } as const;

/** `[-tatt ut-]` and `{+satt inn+}`, as word differences are written where there is only text. */
const ordene = (deler: readonly Orddel[]): string =>
  deler
    .map(({ slag, tekst }) => (slag === 'ut' ? `[-${tekst}-]` : slag === 'inn' ? `{+${tekst}+}` : tekst))
    .join(' ');

export const forskjell = (): Command =>
  new Command('forskjell')
    .description(
      'hva som er forskjellig i et handlingsprogram mellom to tidspunkter; det som ikke oppgis, er nå',
    )
    .requiredOption('--kommune <id>', 'kommunens id eller kommunenummer')
    .requiredOption('--hp <periode>', 'perioden, for eksempel 2025-2028')
    .option('--fra-gjelder <dato>', 'fra slik det var ved utgangen av denne dagen')
    .option('--fra-kjent <dato>', 'fra slik systemet visste det da, en dag eller 2025-01-12T14:30Z')
    .option('--til-gjelder <dato>', 'til slik det var ved utgangen av denne dagen')
    .option('--til-kjent <dato>', 'til slik systemet visste det da')
    .option('--json', 'skriv svaret som JSON')
    .action(async (valg: Valg) => {
      const { fraGjelder, fraKjent, tilGjelder, tilKjent } = valg;
      const svar = await hent<Forskjellsvar>(
        `${hpSti(valg)}/forskjell${sporring({ fraGjelder, fraKjent, tilGjelder, tilKjent })}`,
      );
      if (valg.json) skrivJson(svar);
      else vis(svar);
    });

const vis = (svar: Forskjellsvar): void => {
  skriv(`Fra ${klokkeneIOrd(svar.fra)}\ntil ${klokkeneIOrd(svar.til)}.`);
  for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
  if (ingenForskjell(svar)) return skriv('Ingen forskjell.');
  if (svar.rammelinjer.length > 0) {
    skriv(`\n${svar.rammelinjer.length} rammelinjer. Beløp i kroner.`);
    skriv(
      tabell(
        [
          { tittel: 'Linje', maks: 60 },
          { tittel: 'Hva' },
          { tittel: 'År' },
          { tittel: 'Før', hoeyre: true },
          { tittel: 'Etter', hoeyre: true },
          { tittel: 'Forskjell', hoeyre: true },
        ],
        svar.rammelinjer.flatMap(({ slag, linje, ordlyd, beloep }) => {
          const navn = `${linje.utvalg} ${linje.nr ?? ''} ${ordlyd ? ordene(ordlyd) : linje.tittel}`;
          return beloep.length === 0
            ? [[navn, SLAG[slag], '', '', '', '']]
            : beloep.map((a) => [
                navn,
                SLAG[slag],
                a.aar,
                slag === 'ny' ? '–' : tall(a.foer),
                slag === 'borte' ? '–' : tall(a.etter),
                tall(a.differanse),
              ]);
        }),
      ),
    );
  }
  if (svar.oppdrag.length > 0) skriv(`\n${svar.oppdrag.length} oppdrag`);
  for (const o of svar.oppdrag) {
    skriv(`${o.punkt} ${o.delpunkt} ${o.ordlyd ? ordene(o.ordlyd) : o.tittel} (${SLAG[o.slag]})`);
    for (const [felt, { foer, etter }] of Object.entries(o.felt))
      skriv(`  ${felt}: ${ord(foer ?? 'ikke satt')} -> ${ord(etter ?? 'ikke satt')}`);
  }
  if (svar.punkter.length > 0) skriv(`\nOrdlyd i ${svar.punkter.length} vedtakspunkter`);
  for (const p of svar.punkter) skriv(`${p.punkt} ${p.tittel} (${SLAG[p.slag]}): ${ordene(p.ordlyd)}`);
};
