import { naermesteArbeidsdag, osloDato, osloTidspunkt, type Clock, type Instant } from '@saksgang/kernel';

const naa = new Date();
const KL_NI = osloTidspunkt(naermesteArbeidsdag(osloDato(naa.toISOString() as Instant), 1), '09:00');
/** Milliseconds ahead of the real clock; the processes that a test starts are given it, and agree. */
const forskyvning = (process.env['TEST_FORSKYVNING_MS'] ??= String(Date.parse(KL_NI) - naa.getTime()));

/** A clock that runs like any other, from nine in the morning of a working day: nobody is reminded at night. */
export const arbeidsklokke: Clock = {
  now: () => new Date(Date.now() + Number(forskyvning)).toISOString() as Instant,
};
