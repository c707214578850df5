import type { Command } from 'commander';
import type { Oppdragsliste, Oppdragssvar } from '@saksgang/register';
import { klokkene, hent, kommuneKommando, kommuneSti, sporring, type KommuneValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

export const opphav = (): Command =>
  kommuneKommando('opphav', 'hvor oppdragene kom fra: eldre HP, saker og rapporter, det eldste først').action(
    async (valg: KommuneValg) => {
      const svar = await hent<Oppdragsliste>(
        `${kommuneSti(valg.kommune)}/oppdrag${sporring(klokkene(valg))}`,
      );
      const med = svar.oppdrag.filter((o) => o.opphav.length > 0);
      if (valg.json)
        return skrivJson({
          gjelder: svar.gjelder,
          kjent: svar.kjent,
          oppdrag: med.map(({ id, opphav: kjede }) => ({ oppdrag: id, opphav: kjede })),
        });
      skriv(`${med.length} oppdrag med kjent opphav ved utgangen av ${dag(svar.gjelder)}`);
      med.forEach(vis);
    },
  );

const vis = ({ punkt, delpunkt, tittel, opphav: kjede }: Oppdragssvar): void => {
  skriv(`\n${punkt} ${delpunkt} ${tittel}`);
  for (const { tekst, dato, tittel: het } of kjede)
    skriv(`  ${tekst}, ${dato === null ? 'dato ikke oppgitt' : dag(dato)}${het === null ? '' : `: ${het}`}`);
};
