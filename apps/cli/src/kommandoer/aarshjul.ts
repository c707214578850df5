import type { Aarshjul } from '@saksgang/register';
import type { Command } from 'commander';
import { klokkene, hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { dag, skriv, skrivJson, tabell } from '../utskrift';

export const aarshjul = (): Command =>
  hpKommando('aarshjul', 'lovens og årshjulets frister, og om de er holdt').action(async (valg: HpValg) => {
    const svar = await hent<Aarshjul>(`${hpSti(valg)}/aarshjul${sporring(klokkene(valg))}`);
    if (valg.json) return skrivJson(svar);
    for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
    skriv(`Frister ved utgangen av ${dag(svar.gjelder)}`);
    skriv(
      tabell(
        [
          { tittel: 'Frist' },
          { tittel: 'Tilstand' },
          { tittel: 'Hva', maks: 56 },
          { tittel: 'Hjemmel', maks: 32 },
          { tittel: 'Forklaring', maks: 90 },
        ],
        svar.frister.map((f) => [dag(f.dato), f.tilstand, f.navn, f.hjemmel, f.forklaring]),
      ),
    );
    if (svar.rapporter.length === 0) return undefined;
    skriv('');
    skriv('Rapporter som vedtakene ber om');
    return skriv(
      tabell(
        [
          { tittel: 'Frist' },
          { tittel: 'Tilstand' },
          { tittel: 'Levert' },
          { tittel: 'Punkt' },
          { tittel: 'Hva', maks: 56 },
          { tittel: 'Periode' },
        ],
        svar.rapporter.map((r) => [
          dag(r.frist),
          r.tilstand,
          r.levert === null ? '' : dag(r.levert),
          `${r.punkt} ${r.delpunkt}`,
          r.tittel,
          r.periode,
        ]),
      ),
    );
  });
