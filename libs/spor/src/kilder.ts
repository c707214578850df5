import type { Sakshistorie } from '@saksgang/historikk';
import type { HpPeriode, OppdragId, View } from '@saksgang/kernel';
import type { Rammebilde } from '@saksgang/rammer';
import { oppdragene, type Oppdragsrad, type RegistrertOppdrag } from '@saksgang/register';

/** One HP as its views have it. */
export interface Hpkilde {
  readonly hp: HpPeriode;
  readonly historie: Sakshistorie;
  readonly ramme: Rammebilde;
}

/** All oppdrag of a kommune, and what has been said of them, in order. */
export interface Oppdragskilde {
  readonly oppdrag: Map<OppdragId, RegistrertOppdrag>;
  readonly rader: Oppdragsrad[];
}

/** What a trace is made of. */
export interface Sporkilder {
  readonly hper: readonly Hpkilde[];
  readonly oppdrag: Oppdragskilde;
}

export const oppdragskilde: View<Oppdragskilde, Oppdragsrad> = {
  initial: () => ({ oppdrag: new Map(), rader: [] }),
  evolve: (kilde, rad) => {
    oppdragene.evolve(kilde.oppdrag, rad);
    kilde.rader.push(rad);
    return kilde;
  },
  copy: ({ oppdrag, rader }) => ({ oppdrag: new Map(oppdrag), rader: [...rader] }),
};

export const hpId = (hp: HpPeriode): string => `hp:${hp}`;
export const punktId = (vedtak: string, punkt: string): string => `punkt:${vedtak}:${punkt}`;
export const delpunktId = (vedtak: string, punkt: string, delpunkt: string): string =>
  `delpunkt:${vedtak}:${punkt}:${delpunkt}`;
