import type { Command } from 'commander';
import { somTekst } from '@saksgang/dokumenter';
import type { Prognosesvar } from '@saksgang/rammer';
import { prognoseblokkene } from '@saksgang/rapport';
import { hent, klokkene, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

export const prognose = (): Command =>
  hpKommando('prognose', 'hva rammene i budsjettåret ventes å bli, mot det regulerte budsjettet').action(
    async (valg: HpValg) => {
      const svar = await hent<Prognosesvar>(`${hpSti(valg)}/prognoser${sporring(klokkene(valg))}`);
      if (valg.json) return skrivJson(svar);
      skriv(`Prognose per ramme ${svar.aar} ved utgangen av ${dag(svar.gjelder)}.`);
      return skriv(somTekst(prognoseblokkene(svar)).trimEnd());
    },
  );
