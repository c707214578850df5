import { osloDato, type Clock, type HpPeriode, type Instant, type KommuneId } from '@saksgang/kernel';
import {
  erNytt,
  fellesKlokkeslett,
  lovfristvarsel,
  lovfristvarselTid,
  type Lovfristvarslene,
  type VarsletLovfrist,
} from '@saksgang/oppfoelging';
import type { ReadStore } from '@saksgang/read-store';
import {
  ALLE,
  hpeneI,
  kommunene,
  kommuneregister,
  lesLovfrister,
  lovfristboken,
  lovfristprojeksjon,
  varslingsplanene,
  varslingsplanprojeksjon,
} from '@saksgang/register';
import type { Wanted } from './alarm-keeper';
import { lovfristIdAv } from './lovfrist-id';

/** The clocks of an HP that are red or broken now, of those that are news. */
export const roedeLovfrister = (
  readStore: ReadStore,
  kommune: KommuneId,
  hp: HpPeriode,
  naa: Instant,
): readonly VarsletLovfrist[] => {
  const idag = osloDato(naa);
  return lesLovfrister(readStore, kommune, hp, idag).flatMap((frist) => {
    const { noekkel, navn, hjemmel, klasse, dato, tilstand, forklaring } = frist;
    if ((tilstand !== 'nær' && tilstand !== 'brutt') || !erNytt(dato, idag)) return [];
    return [{ noekkel, navn, hjemmel, klasse, dato, tilstand, forklaring }];
  });
};

/** The alarms for the clocks that are red today and have not been told of, in all kommuner. */
export const lovfristvarslerOensket = (readStore: ReadStore, clock: Clock): Wanted => {
  const naa = clock.now();
  const alarmer = new Map<string, Instant>();
  for (const { kommune } of readStore.read(kommuneregister, null, ALLE, kommunene).visning) {
    const { varslene } = readStore.read(lovfristprojeksjon, kommune, kommune, lovfristboken).visning;
    const planer = readStore.read(varslingsplanprojeksjon, kommune, kommune, varslingsplanene).visning;
    const naar = lovfristvarselTid(fellesKlokkeslett(planer), naa);
    for (const hp of hpeneI(readStore, kommune))
      for (const frist of roedeLovfrister(readStore, kommune, hp, naa)) {
        const varsel = lovfristvarsel(frist);
        if (!erSendt(varslene.get(hp), varsel)) alarmer.set(lovfristIdAv({ kommune, hp, varsel }), naar);
      }
  }
  return alarmer;
};

const erSendt = (varslene: Lovfristvarslene | undefined, varsel: string): boolean =>
  varslene?.get(varsel) === 'sendt';
