import type { Rolle } from '@saksgang/kernel';

const FOLKEVALGTE: ReadonlySet<Rolle> = new Set(['folkevalgt', 'gruppeleder', 'utvalgsleder', 'ordfoerer']);
const REVISORER: ReadonlySet<Rolle> = new Set([
  'regnskapsrevisor',
  'forvaltningsrevisor',
  'kontrollutvalgssekretariat',
]);

/** Where one in a role begins: politicians at the frames of the newest HP, where there is one. */
export const startsiden = (kommune: string, rolle: Rolle | undefined, hp: string | undefined): string => {
  if (rolle === 'moetesekretaer') return `/${kommune}/moeter`;
  if (rolle !== undefined && REVISORER.has(rolle)) return `/${kommune}/revisjon`;
  if (rolle !== undefined && FOLKEVALGTE.has(rolle) && hp !== undefined) return `/${kommune}/hp/${hp}/rammer`;
  return `/${kommune}/mine`;
};
