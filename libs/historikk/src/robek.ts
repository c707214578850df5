import type { RettsligMerknad } from '@saksgang/saksgang';

/** The breaches of a budget for which a kommune is put in ROBEK, and its budget is controlled (R42). */
const ROBEK: Readonly<Record<string, string>> = {
  R5: 'Budsjettet er vedtatt etter årsskiftet (kommuneloven § 28-1 første ledd e).',
  R7: 'Økonomiplan eller årsbudsjett er ikke i balanse (kommuneloven § 28-1 første ledd a og b).',
};

/** Why the vedtak puts the kommune in ROBEK: what the law says of the breaches that are on record with it (R42). */
export const robekgrunner = (merknader: readonly RettsligMerknad[]): readonly string[] => [
  ...new Set(merknader.flatMap(({ regel }) => ROBEK[regel] ?? [])),
];
