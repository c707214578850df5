import { Option, type Command } from 'commander';
import { GRUNNLAG, type Konfliktsvar } from '@saksgang/beregning';
import { ord } from '@saksgang/kernel';
import { hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { skriv, skrivJson } from '../utskrift';

interface Valg extends HpValg {
  readonly forslag?: string;
  readonly grunnlag?: string;
}

export const konflikter = (): Command =>
  hpKommando('konflikter', 'hvor forslag ikke kan stå side om side, med kroner og år')
    .option('--forslag <id-er>', 'bare disse forslagene, med komma mellom; ellers alle som er fremmet')
    .addOption(new Option('--grunnlag <grunnlag>', 'det forslagene holdes mot').choices(GRUNNLAG))
    .action(async (valg: Valg) => {
      const { forslag, grunnlag, gjelder, kjent } = valg;
      const svar = await hent<Konfliktsvar>(
        `${hpSti(valg)}/konflikter${sporring({ forslag, grunnlag, gjelder, kjent })}`,
      );
      if (valg.json) return skrivJson(svar);
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      skriv(`${svar.konflikter.length} konflikter mellom ${svar.forslag.length} forslag.`);
      for (const k of svar.konflikter) skriv(`  ${ord(k.slag)}: ${k.setning}`);
    });
