import type { HpPeriode } from '@saksgang/kernel';
import type { Oppdragsrad } from '@saksgang/register';
import { avstemAlt, type Avstemmingslinje } from './avstemming';
import { innen, raderForHp } from './oppdragsbilde';
import { aaret, tertialeneI, type Periode } from './perioder';

export interface Periodelinje extends Avstemmingslinje {
  readonly periode: Periode;
}

/** The oppdrag of one HP through a year, and all there have been of them at its end. */
export interface Aarslinjer {
  /** Null is what other vedtak than those of an HP have ordered. */
  readonly hp: HpPeriode | null;
  /** Its three tertials, and the year. */
  readonly perioder: readonly Periodelinje[];
  /** How many have been opened by the end of the year, how many are closed, and how many are open. */
  readonly ialt: {
    readonly aapnet: number;
    readonly lukket: number;
    readonly aapne: number;
    /** Whether the opened are the closed and the open together. */
    readonly stemmer: boolean;
  };
}

export interface Aarsoversikt {
  readonly aar: number;
  readonly linjer: readonly Aarslinjer[];
  readonly stemmer: boolean;
}

/** A year of a kommune's oppdrag by HP and tertial, from the facts that were of it by its last day. */
export const aarsoversikt = (rader: readonly Oppdragsrad[], aar: number): Aarsoversikt => {
  const { til } = aaret(aar);
  const kjente = rader.filter(innen(til));
  const hpene = new Set(
    kjente.flatMap(({ event }) => (event.type === 'OppdragRegistrert' ? [event.data.hp] : [])),
  );
  const linjer = [...hpene].sort(etterHp).map((hp) => aarslinjer(raderForHp(kjente, hp), hp, aar));
  const stemmer = linjer.every(({ perioder, ialt }) => ialt.stemmer && perioder.every((p) => p.stemmer));
  return { aar, linjer, stemmer };
};

const aarslinjer = (rader: readonly Oppdragsrad[], hp: HpPeriode | null, aar: number): Aarslinjer => {
  const perioder = [...tertialeneI(aar), aaret(aar)].map((periode): Periodelinje => ({
    periode,
    ...avstemAlt(rader, periode.fra, periode.til),
  }));
  const antall = (type: Oppdragsrad['event']['type']): number =>
    rader.filter(({ event }) => event.type === type).length;
  const aapnet = antall('OppdragRegistrert');
  const lukket = antall('OppdragAvsluttet') - antall('OppdragGjenaapnet');
  const aapne = perioder.at(-1)?.aapneVedSlutt ?? 0;
  return { hp, perioder, ialt: { aapnet, lukket, aapne, stemmer: aapnet === lukket + aapne } };
};

/** The oldest HP first, and what is of none last. */
const etterHp = (a: HpPeriode | null, b: HpPeriode | null): number => ((a ?? '~') < (b ?? '~') ? -1 : 1);
