import type { Command } from 'commander';
import type { BestiltFoer, BestiltFoerSvar } from '@saksgang/register';
import { klokkene, hent, kommuneKommando, kommuneSti, sporring, type KommuneValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

export const bestiltFoer = (): Command =>
  kommuneKommando('bestilt-foer', 'oppdrag som kan være bestilt før, med ordene de har felles').action(
    async ({ kommune, json, ...klokker }: KommuneValg) => {
      const svar = await hent<BestiltFoerSvar>(
        `${kommuneSti(kommune)}/bestilt-foer${sporring(klokkene(klokker))}`,
      );
      if (json) return skrivJson(svar);
      skriv(`${svar.par.length} par av oppdrag fra ulike vedtak ved utgangen av ${dag(svar.gjelder)}`);
      svar.par.forEach(vis);
    },
  );

const vis = ({ svar, senere, tidligere, ord, ganger }: BestiltFoer): void => {
  skriv(`\n${linjen(senere)}\n  bestilt før: ${linjen(tidligere)}`);
  skriv(svar === 'bekreftet' ? '  bekreftet' : `  felles ord: ${ord.join(', ')}; ikke vurdert`);
  skriv(`  bestilt ${ganger} ${ganger === 1 ? 'gang' : 'ganger'} så langt noen har sagt`);
};

const linjen = ({ oppdrag, hp, organ, vedtaksdato, punkt, tittel }: BestiltFoer['senere']): string =>
  `${tittel} (${hp === null ? 'uten HP' : `HP ${hp}`} punkt ${punkt}, ${organ} ${dag(vedtaksdato)}) ${oppdrag}`;
