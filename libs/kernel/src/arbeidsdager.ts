import { aarAv, dagerMellom, dato, plussDager, type Dato } from './dato';
import { ukedagen } from './uke';

/** Easter Sunday, by the Gregorian reckoning (Meeus, Astronomical Algorithms, chapter 8). */
const paaskedag = (aar: number): Dato => {
  const a = aar % 19;
  const b = Math.floor(aar / 100);
  const c = aar % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return iAaret(aar, `${to(Math.floor(f / 31))}-${to((f % 31) + 1)}`);
};

const to = (n: number): string => String(n).padStart(2, '0');
const iAaret = (aar: number, dag: string): Dato => dato(`${String(aar).padStart(4, '0')}-${dag}`);

const FASTE = ['01-01', '05-01', '05-17', '12-25', '12-26'];
/** Skjærtorsdag, langfredag, both Easter days, Kristi himmelfart and both days of pinse, counted from Easter Sunday. */
const ETTER_PAASKE = [-3, -2, 0, 1, 39, 49, 50];

/** The holidays of the years that somebody has asked about; Easter is the same each time. */
const regnet = new Map<number, ReadonlySet<Dato>>();

const helligdagene = (aar: number): ReadonlySet<Dato> => {
  const kjente = regnet.get(aar);
  if (kjente) return kjente;
  const paaske = paaskedag(aar);
  const dager = new Set([
    ...FASTE.map((dag) => iAaret(aar, dag)),
    ...ETTER_PAASKE.map((dager) => plussDager(paaske, dager)),
  ]);
  regnet.set(aar, dager);
  return dager;
};

/** The days on which nobody works in Norway, whatever day of the week they fall on (lov 24.02.1995 nr. 12 § 2; lov 26.04.1947 nr. 1). */
export const erHelligdag = (dag: Dato): boolean => helligdagene(aarAv(dag)).has(dag);

const erHelg = (dag: Dato): boolean => ukedagen(dag) > 5;

/** Monday to Friday, less the holidays. */
export const erArbeidsdag = (dag: Dato): boolean => !erHelg(dag) && !erHelligdag(dag);

/** The day itself when it is a working day, else the nearest one after it (+1) or before it (-1). */
export const naermesteArbeidsdag = (dag: Dato, retning: 1 | -1): Dato => {
  let funnet = dag;
  while (!erArbeidsdag(funnet)) funnet = plussDager(funnet, retning);
  return funnet;
};

/** So many working days after a day, or before it when the number is negative; the day itself is not counted. */
export const plussArbeidsdager = (fra: Dato, antall: number): Dato => {
  const retning = antall < 0 ? -1 : 1;
  let dag = fra;
  for (let igjen = Math.abs(antall); igjen > 0; igjen--)
    dag = naermesteArbeidsdag(plussDager(dag, retning), retning);
  return dag;
};

/** How many working days lie after one day and up to another, that one counted; 0 when it is not later. */
export const arbeidsdagerMellom = (fra: Dato, til: Dato): number => {
  const dager = dagerMellom(fra, til);
  if (!(dager > 0)) return 0;
  const [uker, rest] = [Math.floor(dager / 7), dager % 7];
  let antall = uker * 5;
  for (let i = 1, ukedag = ukedagen(fra); i <= rest; i++) if ((ukedag + i - 1) % 7 < 5) antall++;
  for (let aar = aarAv(fra); aar <= aarAv(til); aar++)
    for (const dag of helligdagene(aar)) if (dag > fra && dag <= til && !erHelg(dag)) antall--;
  return antall;
};
