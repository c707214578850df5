import { osloDato, osloTidspunkt, parseDato, plussDager, skrivDato, type Dato, type Instant } from './dato';

/**
 * What an answer is asked as of. `gjelder`: what had happened in the world by the end of a day (Europe/Oslo). `kjent`:
 * what had been registered by a moment. Null is now; each may be asked for without the other.
 */
export interface Klokker {
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
}

/** As it is now, by all that is known now. */
export const NAA: Klokker = { gjelder: null, kjent: null };

/** Whether a fact had happened and was registered by then. One whose day the source does not give held on every day. */
export const medregnet = (
  { gjelder, kjent }: Klokker,
  { skjedde, registrert }: { readonly skjedde: Dato | null; readonly registrert: Instant | null },
): boolean =>
  (gjelder === null || skjedde === null || skjedde <= gjelder) &&
  (kjent === null || registrert === null || registrert <= kjent);

/** The last millisecond of a day in Norway. */
export const sluttenAvDagen = (dag: Dato): Instant =>
  new Date(Date.parse(osloTidspunkt(plussDager(dag, 1), '00:00')) - 1).toISOString() as Instant;

const TIDSPUNKT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/**
 * Reads a moment of knowledge: a day (`yyyy-mm-dd`, its end in Norway), or a point in time with its zone (ISO 8601,
 * `2025-01-12T14:30Z`). Null when it is neither, or no real day.
 */
export const parseKjent = (tekst: string): Instant | null => {
  const dag = parseDato(tekst);
  if (dag !== null) return sluttenAvDagen(dag);
  const [, dagen = ''] = TIDSPUNKT.exec(tekst) ?? [];
  return parseDato(dagen) === null ? null : (new Date(tekst).toISOString() as Instant);
};

const KLOKKESLETT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', timeStyle: 'medium' });

/** `12.01.2025` at the end of a day, otherwise `12.01.2025 kl. 14:30:05`, in Norwegian time. */
export const skrivKjent = (kjent: Instant): string => {
  const dag = osloDato(kjent);
  const dagen = skrivDato(dag);
  return kjent === sluttenAvDagen(dag) ? dagen : `${dagen} kl. ${KLOKKESLETT.format(new Date(kjent))}`;
};

/** What is asked with to have the same moment again: the day when it is the end of one. */
export const kjentSomSpurt = (kjent: Instant): string => {
  const dag = osloDato(kjent);
  return kjent === sluttenAvDagen(dag) ? dag : kjent;
};

/** Which clocks an answer is of, in words: «slik det gjaldt 09.12.2024, slik systemet visste det 12.01.2025». */
export const klokkeneIOrd = ({ gjelder, kjent }: Klokker): string =>
  [
    gjelder === null ? 'slik det gjelder nå' : `slik det gjaldt ved utgangen av ${skrivDato(gjelder)}`,
    kjent === null ? 'slik systemet vet det nå' : `slik systemet visste det ${skrivKjent(kjent)}`,
  ].join(', ');
