import type { Instant } from '@saksgang/kernel';
import { rapporteresJevnlig } from '../oppdrag/forekomster';
import type { AktivtOppdrag } from '../oppdrag/oppdrag';
import { forfaltVarsel, fristSomKanUtloepe, utloeper, varslene, type Varslingsplan } from './varslene';

/** What an oppdrag wants to be woken for: the id says what to ask when it rings. */
export interface OensketAlarm {
  readonly id: string;
  readonly naar: Instant;
}

const UTLOEPT = 'utloept';

/**
 * The alarms that an oppdrag wants at a moment: what is to come, and of what has fallen due the last that is not done. It
 * follows from the facts alone, so an alarm clock that was emptied can be wound again.
 */
export const oenskedeAlarmer = (
  oppdrag: AktivtOppdrag,
  plan: Varslingsplan,
  naa: Instant,
): readonly OensketAlarm[] => {
  const varsler = varslene(oppdrag, plan, naa).flatMap((alle) => {
    const forfalt = forfaltVarsel(alle, naa);
    return alle.filter((v) => (v.naar > naa || v === forfalt) && oppdrag.paaminnelser.get(v.id) !== 'sendt');
  });
  const frist = fristSomKanUtloepe(oppdrag);
  const ute =
    frist !== null && oppdrag.utloept !== oppdrag.fristversjon
      ? [{ id: `${oppdrag.fristversjon}-${UTLOEPT}`, naar: utloeper(frist) }]
      : [];
  return [...varsler.map(({ id, naar }) => ({ id, naar })), ...ute];
};

/**
 * Until when an oppdrag wants the same alarms: the next of its reminders falls due, sent or not, or another report is the
 * next one. Null when none is left.
 */
export const oensketTil = (oppdrag: AktivtOppdrag, plan: Varslingsplan, naa: Instant): Instant | null => {
  const alle = varslene(oppdrag, plan, naa);
  const skifter = rapporteresJevnlig(oppdrag) ? alle.flat().map(({ frist }) => utloeper(frist.dato)) : [];
  const [foerst] = [...alle.flat().map(({ naar }) => naar), ...skifter].filter((t) => t > naa).sort();
  return foerst ?? null;
};

/** The version of the frist that an alarm asks about when it is the one that says the frist has gone out. */
export const utloeptVersjon = (alarm: string): number | null => {
  const [versjon, slag] = alarm.split('-');
  return slag === UTLOEPT ? Number(versjon) : null;
};
