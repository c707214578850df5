import { ord } from '@saksgang/kernel';
import type { Endringsliste } from '@saksgang/register';
import type { Command } from 'commander';
import { hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { dag, skriv, skrivJson, tabell } from '../utskrift';

interface Valg extends HpValg {
  readonly organ?: string;
}

export const endringerUtenVedtak = (): Command =>
  hpKommando('endringer-uten-vedtak', 'frist, ansvarlig, beløp og ordlyd som er endret uten vedtak')
    .option('--organ <organ>', 'bare det dette organet har vedtatt, for eksempel kommunestyret')
    .action(async (valg: Valg) => {
      const { organ, gjelder, kjent } = valg;
      const svar = await hent<Endringsliste>(
        `${hpSti(valg)}/endringer-uten-vedtak${sporring({ organ, gjelder, kjent })}`,
      );
      if (valg.json) return skrivJson(svar);
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      if (svar.endringer.length === 0)
        return skriv(`Ingenting er endret uten vedtak ved utgangen av ${dag(svar.gjelder)}.`);
      for (const o of svar.organer)
        skriv(`${ord(o.organ)}: ${o.antall}, hvorav ${o.utenHjemmel} uten hjemmel`);
      return skriv(
        tabell(
          [
            { tittel: 'Dato' },
            { tittel: 'Punkt' },
            { tittel: 'Hva' },
            { tittel: 'Før', maks: 40 },
            { tittel: 'Etter', maks: 40 },
            { tittel: 'Endret av' },
            { tittel: 'Hjemmel', maks: 40 },
          ],
          svar.endringer.map((e) => [
            dag(e.skjedde),
            e.punkt ?? '–',
            ord(e.felt),
            e.fra ?? '–',
            e.til,
            ord(e.rolle),
            e.hjemmel ?? 'mangler',
          ]),
        ),
      );
    });
