const ELLEVE_SIFRE = /(?<!\d)(\d{6}) ?(\d{5})(?!\d)/g;
const VEKT_1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const VEKT_2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

const gaarOpp = (sifre: readonly number[], vekt: readonly number[]): boolean =>
  vekt.reduce((sum, v, i) => sum + v * (sifre[i] ?? 0), 0) % 11 === 0;

/** A day of birth, also with 40 added as in a D-nummer, or with 40 or 80 added to the month as in what is made up for tests. */
const harFoedselsdag = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean => {
  const dag = (a % 4) * 10 + b;
  const maaned = (c % 4) * 10 + d;
  return dag >= 1 && dag <= 31 && maaned >= 1 && maaned <= 12;
};

/** Whether a text holds a fødselsnummer or D-nummer, by its day and both control digits (folkeregisterforskriften § 2-2-1). */
export const harFoedselsnummer = (tekst: string): boolean =>
  [...tekst.matchAll(ELLEVE_SIFRE)].some(([, dag = '', resten = '']) => {
    const sifre = [...`${dag}${resten}`].map(Number);
    return harFoedselsdag(sifre) && gaarOpp(sifre, VEKT_1) && gaarOpp(sifre, VEKT_2);
  });
