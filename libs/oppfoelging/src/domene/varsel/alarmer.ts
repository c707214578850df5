import type { Instant } from '@saksgang/kernel';
import { rapporteresJevnlig } from '../oppdrag/forekomster';
import type { AktivtOppdrag } from '../oppdrag/oppdrag';
import { arbeidstidSkifter, erArbeidstid, nesteArbeidstid } from './arbeidstid';
import {
  forfaltVarsel,
  fristSomKanUtloepe,
  rapporterSomKanUtebli,
  rapportnoekkel,
  utloeper,
  varslene,
  type Varslingsplan,
} from './varslene';

/** What an oppdrag wants to be woken for: the id says what to ask when it rings. */
export interface OensketAlarm {
  readonly id: string;
  readonly naar: Instant;
}

const UTLOEPT = 'utloept';
const UTEBLITT = 'uteblitt';

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
  const uteblitte = rapporterSomKanUtebli(oppdrag, naa).map((en) => ({
    id: `${rapportnoekkel(oppdrag, en)}-${UTEBLITT}`,
    naar: utloeper(en.frist),
  }));
  return [...varsler.map(({ id, naar }) => ({ id, naar: ringetid(naar, plan, naa) })), ...ute, ...uteblitte];
};

/** What is held up over a night or a holiday comes the next morning on which people are at work. */
const ringetid = (naar: Instant, { klokken }: Varslingsplan, naa: Instant): Instant =>
  naar > naa || erArbeidstid(naa, klokken) ? naar : nesteArbeidstid(naa, klokken);

/**
 * Until when an oppdrag wants the same alarms: the next of its reminders falls due, sent or not, another report is the next
 * one, or people come to work or leave it while one is due that is not sent. Null when none is left.
 */
export const oensketTil = (oppdrag: AktivtOppdrag, plan: Varslingsplan, naa: Instant): Instant | null => {
  const alle = varslene(oppdrag, plan, naa);
  const skifter = rapporteresJevnlig(oppdrag) ? alle.flat().map(({ frist }) => utloeper(frist.dato)) : [];
  const venter = alle.some((om) => {
    const forfalt = forfaltVarsel(om, naa);
    return forfalt !== null && oppdrag.paaminnelser.get(forfalt.id) !== 'sendt';
  });
  const [foerst] = [
    ...alle.flat().map(({ naar }) => naar),
    ...skifter,
    ...(venter ? [arbeidstidSkifter(naa, plan.klokken)] : []),
  ]
    .filter((t) => t > naa)
    .sort();
  return foerst ?? null;
};

/** The version of the frist that an alarm asks about when it is the one that says the frist has gone out. */
export const utloeptVersjon = (alarm: string): number | null => {
  const [versjon, slag] = alarm.split('-');
  return slag === UTLOEPT ? Number(versjon) : null;
};

/** The report that an alarm asks about when it is the one that says it did not come. */
export const uteblittRapport = (alarm: string): string | null => {
  const [rapport = '', slag] = alarm.split('-');
  return slag === UTEBLITT ? rapport : null;
};
