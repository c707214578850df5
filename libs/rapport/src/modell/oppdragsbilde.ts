import type { Dato, HpPeriode, OppdragId } from '@saksgang/kernel';
import { oppdragene, type Oppdragsrad, type RegistrertOppdrag } from '@saksgang/register';

/** What the facts of an HP's oppdrag say, of all that a kommune has; null is those of other vedtak. */
export const raderForHp = (rader: readonly Oppdragsrad[], hp: HpPeriode | null): readonly Oppdragsrad[] => {
  const ider = new Set(
    rader.flatMap(({ event, id }) =>
      event.type === 'OppdragRegistrert' && event.data.hp === hp ? [id] : [],
    ),
  );
  return rader.filter(({ id }) => ider.has(id));
};

/** A fact without a day held before any day one can ask for. */
export const innen =
  (dag: Dato) =>
  ({ skjedde }: Pick<Oppdragsrad, 'skjedde'>): boolean =>
    skjedde === null || skjedde <= dag;

/** The oppdrag as they stood at the end of a day. */
export const oppdragsbilde = (
  rader: readonly Oppdragsrad[],
  dag: Dato,
): ReadonlyMap<OppdragId, RegistrertOppdrag> =>
  rader.filter(innen(dag)).reduce(oppdragene.evolve, oppdragene.initial());

export const erAapent = ({ tilstand: { status } }: RegistrertOppdrag): boolean =>
  status !== 'avsluttet' && status !== 'utgaar';
