import type { Command } from 'commander';
import { ord } from '@saksgang/kernel';
import { statustekst, type Spoersmaalsliste, type Spoersmaalssvar } from '@saksgang/spoersmaal';
import { klokkene, hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

export const spoersmaal = (): Command =>
  hpKommando('spoersmaal', 'spørsmålene til kommunedirektøren, med frist og svar').action(
    async (valg: HpValg) => {
      const svar = await hent<Spoersmaalsliste>(`${hpSti(valg)}/spoersmaal${sporring(klokkene(valg))}`);
      if (valg.json) return skrivJson(svar);
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      skriv(`${svar.spoersmaal.length} spørsmål ved utgangen av ${dag(svar.gjelder)}`);
      svar.spoersmaal.forEach(vis);
    },
  );

const vis = (s: Spoersmaalssvar): void => {
  const fra = [s.fra.navn, s.fra.parti].filter((del) => del !== null).join(', ');
  skriv(
    `\n${s.nr}. ${statustekst(s)} (${ord(s.slag)} fra ${fra}, stilt ${dag(s.stilt)}, frist ${dag(s.frist)})`,
  );
  skriv(`  ${s.tekst}`);
  if (s.svar === null) return;
  skriv(`  Svar ${dag(s.svar.dato)} fra ${ord(s.svar.besvartAv)}: ${s.svar.tekst}`);
  for (const { tittel, adresse } of s.svar.lenker) skriv(`    ${tittel}: ${adresse}`);
  for (const r of s.svar.rettelser) skriv(`    rettet ${dag(r.dato)} fra «${r.fra}»`);
};
