import type { Command } from 'commander';
import type { Ledd, Sporlinje, Sporsvar } from '@saksgang/spor';
import { hent, klokkene, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { dag, skriv, skrivJson, tall } from '../utskrift';

export const spor = (): Command =>
  hpKommando('spor', 'hva noe kommer fra og hva det fører til, fra forslag til rapport og neste HP')
    .argument('<id>', 'en id, 3.3, 3.3 a, HOV 31 eller 2025-2028')
    .action(async (fra: string, valg: HpValg) => {
      const svar = await hent<Sporsvar>(`${hpSti(valg)}/spor${sporring({ fra, ...klokkene(valg) })}`);
      if (valg.json) return skrivJson(svar);
      const ledd = new Map(svar.ledd.map((l) => [l.id, l]));
      skriv(`${svar.fra.slag} ${linjen(svar.fra)}`);
      skriv(`Slik det var ved utgangen av ${dag(svar.gjelder)}. Beløp i 1000 kr.`);
      svar.merknader.forEach(skriv);
      vis('Kommer fra', svar.bakover, ledd);
      vis('Fører til', svar.framover, ledd);
    });

const vis = (tittel: string, linjer: readonly Sporlinje[], ledd: ReadonlyMap<string, Ledd>): void => {
  skriv(`\n${tittel}${linjer.length === 0 ? ': ingenting som er ført' : ''}`);
  for (const { id, dybde, vistOver } of linjer) {
    const ett = ledd.get(id);
    if (!ett) continue;
    const innrykk = '  '.repeat(dybde);
    skriv(`${innrykk}${ett.slag} ${vistOver ? `${ett.tekst} (vist over)` : linjen(ett)}`);
    if (vistOver) continue;
    if (ett.kontroll) skriv(`${innrykk}  beløp: ${ett.kontroll.tekst}`);
    if (ett.merknad !== null) skriv(`${innrykk}  ${ett.merknad}`);
  }
};

/** A thing on a line, with its day and its amounts. */
const linjen = ({ tekst, dato, beloep, slag }: Ledd): string =>
  [
    tekst,
    ...(slag === 'statusmelding' && dato !== null ? [`(${dag(dato)})`] : []),
    ...(beloep === null
      ? []
      : [
          Object.values(beloep)
            .map((n) => (n === null ? 'ukjent' : tall(n / 1000)))
            .join(' '),
        ]),
  ].join(' ');
