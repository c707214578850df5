import {
  erArbeidsdag,
  naermesteArbeidsdag,
  osloDato,
  osloTidspunkt,
  plussDager,
  type Instant,
} from '@saksgang/kernel';

// Quiet from 20:00; the hour after it is for what was wound for 20:00 itself and rings a little late.
const STILLE_FRA = '21:00';

/** The time in which the people of a kommune are written to on a day: none on a day off. */
const arbeidstiden = (naa: Instant, klokken: string) => {
  const idag = osloDato(naa);
  return erArbeidsdag(idag)
    ? { aapner: osloTidspunkt(idag, klokken), stenger: osloTidspunkt(idag, STILLE_FRA) }
    : null;
};

/** Whether people may be written to now: on a working day, from the time of day that the kommune has fixed until 21:00. */
export const erArbeidstid = (naa: Instant, klokken: string): boolean => {
  const tid = arbeidstiden(naa, klokken);
  return tid !== null && tid.aapner <= naa && naa < tid.stenger;
};

/** When people may be written to: now, or the next morning on which they are at work. */
export const nesteArbeidstid = (naa: Instant, klokken: string): Instant => {
  const tid = arbeidstiden(naa, klokken);
  if (tid && naa < tid.aapner) return tid.aapner;
  return tid && naa < tid.stenger
    ? naa
    : osloTidspunkt(naermesteArbeidsdag(plussDager(osloDato(naa), 1), 1), klokken);
};

/** The next moment at which it changes whether people may be written to. */
export const arbeidstidSkifter = (naa: Instant, klokken: string): Instant => {
  const tid = arbeidstiden(naa, klokken);
  return tid && tid.aapner <= naa && naa < tid.stenger ? tid.stenger : nesteArbeidstid(naa, klokken);
};
