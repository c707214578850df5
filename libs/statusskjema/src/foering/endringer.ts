import { ord, skrivDato } from '@saksgang/kernel';
import type { OppdragEvent } from '@saksgang/oppfoelging';
import { STATUSTEKST, type Oppdragsrad } from '@saksgang/register';

/** What the clock does to an oppdrag is no news to whoever reports on it: reminders come while the sheet is out. */
const AV_KLOKKEN: ReadonlySet<OppdragEvent['type']> = new Set([
  'PaaminnelsePaabegynt',
  'PaaminnelseSendt',
  'FristUtloept',
]);

/** The facts of an oppdrag since a version of it, but for those that the row itself has led to. */
export const endringerSiden = (
  rader: readonly Oppdragsrad[],
  utsendt: number,
  egne: ReadonlySet<number>,
): readonly Oppdragsrad[] =>
  rader.filter(
    ({ revisjon, event }) => revisjon > utsendt && !egne.has(revisjon) && !AV_KLOKKEN.has(event.type),
  );

/** `Status rapportert 20.09.2025: Pågår, «På høring.»` */
export const somSetning = ({ event, skjedde }: Oppdragsrad): string =>
  `${ord(event.type)} ${skjedde === null ? '(dato ikke oppgitt)' : skrivDato(skjedde)}${innholdet(event)}`;

const innholdet = (event: OppdragEvent): string => {
  if (event.type === 'StatusRapportert')
    return `: ${STATUSTEKST[event.data.status]}, «${event.data.kommentar}»`;
  if (event.type === 'OppdragRapportertUtfoert') return `: «${event.data.kommentar}»`;
  if (event.type === 'NyFristForeslaatt') return `: ${skrivDato(event.data.dato)}`;
  return event.type === 'FristSatt' || event.type === 'FristBekreftet' || event.type === 'FristFlyttet'
    ? `: ${skrivDato(event.data.frist.dato)}`
    : '';
};
