import type { Problem } from '@saksgang/http';
import type { Svar } from './tilkobling';

/** A refusal from Saksgang, on its way to the terminal. */
export class Avslag extends Error {
  override readonly name = 'Avslag';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** What was answered, or the refusal thrown. */
export const innholdet = <T>({ status, innhold }: Svar): T => {
  if (status >= 400) throw new Avslag(innhold as Problem);
  return innhold as T;
};
