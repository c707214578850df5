import type { Dato } from '@saksgang/kernel';
import { lesFrister } from './les-frister';
import type { Gjentakelse, Gjentakelsesenhet } from './lesning';

const ENHET: Readonly<Record<Gjentakelsesenhet, string>> = {
  dag: 'dag',
  uke: 'uke',
  maaned: 'måned',
  kvartal: 'kvartal',
  tertial: 'tertial',
  halvaar: 'halvår',
  aar: 'år',
  valgperiode: 'valgperiode',
  moete: 'møte',
};
const ENHETER = Object.entries(ENHET) as readonly (readonly [Gjentakelsesenhet, string])[];

/** `2 per år`, `1 per 2. år`: the form that a delpunkt keeps. */
export const skrevet = ({ antall, per, hver }: Gjentakelse): string =>
  `${antall} per ${hver === undefined ? '' : `${hver}. `}${ENHET[per]}`;

const SKREVET = /^([1-9]\d{0,2}) per (?:(\d{1,2})\. )?(\p{L}+)$/u;

/**
 * The repetition that a delpunkt keeps, read back; a person may have written it in words. Null when words are left over
 * that were not read: «hver månedsrapport, senest hver tertialrapport» is not every tertial and nothing more.
 */
export const gjentakelseI = (lesning: string, vedtatt: Dato): Gjentakelse | null => {
  const [, antall, hver, ord] = SKREVET.exec(lesning) ?? [];
  const per = ENHETER.find(([, navn]) => navn === ord)?.[0];
  if (antall !== undefined && per !== undefined)
    return { antall: Number(antall), per, ...(hver === undefined ? {} : { hver: Number(hver) }) };
  const [lest, ...flere] = lesFrister(lesning, vedtatt).lesninger;
  return lest && flere.length === 0 && lest.ord === lesning ? lest.gjentakelse : null;
};
