import type { Command } from 'commander';
import type { Kontrollsvar } from '@saksgang/kontroll';
import { hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { skriv, skrivJson } from '../utskrift';

export const kontrollfunn = (): Command =>
  hpKommando('kontrollfunn', 'det som ikke stemmer i dokumentet slik det er trykt').action(
    async (valg: HpValg) => {
      const svar = await hent<Kontrollsvar>(
        `${hpSti(valg)}/kontrollfunn${sporring({ gjelder: valg.gjelder })}`,
      );
      if (valg.json) return skrivJson(svar);
      skriv(`${svar.funn.length} kontrollfunn i handlingsprogrammet ${svar.hp}. Beløp i 1000 kr.`);
      for (const [slag, antall] of Object.entries(svar.antall)) {
        if (antall === 0) continue;
        skriv(`\n${slag} (${antall})`);
        for (const f of svar.funn.filter((x) => x.slag === slag))
          skriv(`  ${f.linjer[0] === undefined ? '' : `linje ${f.linjer[0]}: `}${f.tekst}`);
      }
    },
  );
