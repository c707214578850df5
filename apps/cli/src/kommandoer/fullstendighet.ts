import type { Command } from 'commander';
import type { Fullstendighet, Punktfullstendighet } from '@saksgang/register';
import { hent, hpKommando, sporring, type HpValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

export const fullstendighet = (): Command =>
  hpKommando('fullstendighet', 'vedtakspunkter og setninger som ingen følger opp ennå').action(
    async ({ kommune, hp, gjelder, kjent, json }: HpValg) => {
      const sti = `/api/kommuner/${encodeURIComponent(kommune)}/saker/hp-${encodeURIComponent(hp)}/fullstendighet`;
      const svar = await hent<Fullstendighet>(`${sti}${sporring({ gjelder, kjent })}`);
      if (json) return skrivJson(svar);
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      skriv(`${svar.udekket} punkter er udekket.`);
      if (svar.kanIkkeKontrolleres > 0)
        skriv(
          `${svar.kanIkkeKontrolleres} kan ikke kontrolleres: bare en kortversjon av teksten er lagt inn.`,
        );
      if (svar.avsluttet !== null) skriv(`Avsluttet for administrasjonen ${dag(svar.avsluttet)}.`);
      svar.vedtak.flatMap((v) => v.punkter.filter((p) => p.svar === 'udekket')).forEach(vis);
    },
  );

const vis = (p: Punktfullstendighet): void => {
  skriv(`\n${p.punkt} ${p.tittel}`);
  if (p.manglerDelpunkt) skriv('  mangler delpunkt');
  for (const setning of p.setninger) skriv(`  ikke dekket: «${setning}»`);
};
