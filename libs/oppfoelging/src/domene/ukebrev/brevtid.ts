import {
  mandagI,
  naermesteArbeidsdag,
  nesteUke,
  osloDato,
  osloTidspunkt,
  plussDager,
  ukeI,
  type Dato,
  type Instant,
  type Uke,
} from '@saksgang/kernel';
import { erArbeidstid, nesteArbeidstid } from '../varsel/arbeidstid';
import { fellesKlokkeslett, type Varslingsplaner } from '../varsel/varslene';
import { erGitt, type Ukebrevene } from './ukebrev';

/** When a kommune sends its weekly letters. */
export interface Brevtid {
  /** 1 is Monday, 5 is Friday; null is that none are sent. */
  readonly ukedag: number | null;
  /** The time of day in Norway, `08:00`. */
  readonly klokken: string;
}

/** What the kommune has fixed: the day of the letters, and the time of day at which it reminds of frister in general. */
export const brevtidI = (kommune: {
  readonly ukebrevdag: number | null;
  readonly varslingsplaner: Varslingsplaner;
}): Brevtid => ({
  ukedag: kommune.ukebrevdag,
  klokken: fellesKlokkeslett(kommune.varslingsplaner),
});

/** The day itself, else the next working day of the week; when none is left in it, the one before. */
const brevdagen = (uke: Uke, ukedag: number): Dato => {
  const dag = plussDager(mandagI(uke), ukedag - 1);
  const neste = naermesteArbeidsdag(dag, 1);
  return ukeI(neste) === uke ? neste : naermesteArbeidsdag(dag, -1);
};

/**
 * When the letters of a week are to be sent: when they are due, or, when that was missed and people are not at work now,
 * the next time they are. Null when the week has no such time left.
 */
export const brevtidspunkt = (uke: Uke, { ukedag, klokken }: Brevtid, naa: Instant): Instant | null => {
  const idag = osloDato(naa);
  if (ukedag === null || ukeI(idag) > uke) return null;
  const forfall = osloTidspunkt(brevdagen(uke, ukedag), klokken);
  if (naa <= forfall) return forfall;
  if (erArbeidstid(naa, klokken)) return forfall;
  const neste = nesteArbeidstid(naa, klokken);
  return ukeI(osloDato(neste)) === uke ? neste : null;
};

export interface OensketUkebrev {
  readonly uke: Uke;
  readonly naar: Instant;
}

/** The weeks for which a kommune is to be woken: this one as long as its letters are not sent, and the next. */
export const oenskedeUkebrev = (
  brevene: (uke: Uke) => Ukebrevene | undefined,
  tid: Brevtid,
  naa: Instant,
): readonly OensketUkebrev[] => {
  const denne = ukeI(osloDato(naa));
  return [denne, nesteUke(denne)].flatMap((uke) => {
    const kjent = brevene(uke);
    const naar = kjent && erGitt(kjent) ? null : brevtidspunkt(uke, tid, naa);
    return naar === null ? [] : [{ uke, naar }];
  });
};
