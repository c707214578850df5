import { iEnhet, type Kroner } from '@saksgang/kernel';
import type { Oppdragsliste } from '@saksgang/register';
import type { Command } from 'commander';
import { klokkene, hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { dag, skriv, skrivJson, tabell, tall } from '../utskrift';

interface Valg extends HpValg {
  readonly aar?: string;
}

export const effekt = (): Command =>
  hpKommando('effekt', 'hva bevilgninger og kutt har gitt, mot det som er vedtatt')
    .option('--aar <år>', 'bare dette året; ellers budsjettåret')
    .action(async (valg: Valg) => {
      const { aar = valg.hp.slice(0, 4) } = valg;
      const { gjelder, kjent, oppdrag } = await hent<Oppdragsliste>(
        `${hpSti(valg)}/oppdrag${sporring(klokkene(valg))}`,
      );
      const punkter = oppdrag.flatMap(({ id, punkt, delpunkt, tittel, effekt }) =>
        (effekt ?? []).filter((e) => e.aar === aar).map((e) => ({ id, punkt, delpunkt, tittel, ...e })),
      );
      if (valg.json) return skrivJson({ gjelder, kjent, aar, punkter });
      skriv(`Effekt i ${aar} ved utgangen av ${dag(gjelder)}. Beløp i 1000 kr; et kutt er negativt.`);
      if (punkter.length === 0) return skriv('Ingen bevilgninger å vise for dette året.');
      return skriv(
        tabell(
          [
            { tittel: 'Punkt' },
            { tittel: 'Bevilgning', maks: 50 },
            { tittel: 'Vedtatt', hoeyre: true },
            { tittel: 'Oppnådd', hoeyre: true },
            { tittel: 'Prognose', hoeyre: true },
            { tittel: 'Avvik', hoeyre: true },
            { tittel: 'Meldt' },
          ],
          punkter.map((p) => [
            `${p.punkt} ${p.delpunkt}`,
            p.tittel,
            iTusen(p.vedtatt),
            ...(p.status === 'rapportert' ? [p.oppnaadd, p.prognose, p.avvik].map(iTusen) : ['–', '–', '–']),
            p.status === 'rapportert' ? `${p.tertialer.at(-1)?.tertial ?? ''}. tertial` : p.status,
          ]),
        ),
      );
    });

const iTusen = (beloep: Kroner | null): string => tall(beloep === null ? null : iEnhet(beloep, '1000kr'));
