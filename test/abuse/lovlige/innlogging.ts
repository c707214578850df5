import { ALLE_FOER, MEDDELT, paa, type Lovlig } from './lovlig';

const ANDRE = [...ALLE_FOER, 'etterregistrert'] as const;

/** Who signs in, which is no fact, and who is given a role, which is. */
export const innlogging = (): Lovlig[] => {
  const om = (navn: string, innhold: object | null = null): Lovlig =>
    paa('vedtatt', `Innlogging.${navn}`, null, innhold);
  return [
    om('meg'),
    om('eksempelpersoner'),
    om('velg', { person: 'eksempel-kommunalsjef' }),
    om('loggUt'),
    paa('vedtatt', 'Tilgang.gi', 'administrator', {
      person: 'p-3f2504e0',
      rolle: 'folkevalgt',
      parti: 'Ap',
      fra: '2026-09-15',
      til: '2027-10-14',
      ...MEDDELT,
    }),
    // One that the set-up gave: the two may come in any order.
    paa(
      'vedtatt',
      'Tilgang.trekk',
      'administrator',
      { person: 'person-7', rolle: 'saksbehandler', ...MEDDELT },
      { uloveligI: ANDRE },
    ),
  ];
};
