import type { Command } from 'commander';
import type { Grunnlagsendringssvar } from '@saksgang/beregning';
import { klokkene, hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { skriv, skrivJson } from '../utskrift';

export const grunnlagsendringer = (): Command =>
  hpKommando(
    'grunnlagsendringer',
    'hva tilleggsinnstillingen har endret under forslagene, og hva partiene må bestemme',
  ).action(async (valg: HpValg) => {
    const svar = await hent<Grunnlagsendringssvar>(
      `${hpSti(valg)}/grunnlagsendringer${sporring(klokkene(valg))}`,
    );
    if (valg.json) return skrivJson(svar);
    for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
    skriv(`${svar.forslag.length} forslag er laget før tilleggsinnstillingen.`);
    for (const f of svar.forslag) {
      skriv(
        `\n${f.tittel}${f.partier.length > 0 ? ` (${f.partier.join(', ')})` : ''}: ${f.staar ? 'står som det er' : 'må vurderes på nytt'}`,
      );
      if (!f.grunnlagOppgitt) skriv('  Forslaget oppgir ikke hva det er regnet fra.');
      for (const { setning } of f.maaBestemmes) skriv(`  ${setning}`);
    }
  });
