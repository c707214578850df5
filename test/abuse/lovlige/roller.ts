import { ALLE_FOER, MEDDELT, paa, type Lovlig } from './lovlig';

const ANDRE = [...ALLE_FOER, 'etterregistrert'] as const;

/** Those who have a role. Each role is used for one end, so that any order will do. */
export const roller = (): Lovlig[] => {
  const om = (navn: string, innhold: object, uloveligI: Lovlig['uloveligI'] = ANDRE): Lovlig =>
    paa('vedtatt', `Rolle.${navn}`, 'kommunalsjef', { ...innhold, ...MEDDELT }, { uloveligI });
  return [
    om('besett', { rolle: 'arkivleder', person: 'person-7', fra: '2026-09-01' }, []),
    om('overlever', {
      rolle: 'rektor',
      fraPerson: 'person-7',
      tilPerson: 'person-8',
      dato: '2026-09-15',
    }),
    om('fratre', { rolle: 'brannsjef', person: 'person-7', dato: '2026-09-15' }),
    om('utpekStedfortreder', {
      rolle: 'havnesjef',
      person: 'person-9',
      fra: '2026-10-01',
      til: '2026-10-14',
    }),
  ];
};
