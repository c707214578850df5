/** The roles of a municipality's political case handling. What each may do is declared at the routes. */
export const ROLLER = [
  'saksbehandler',
  'budsjettsjef',
  'virksomhetsleder',
  'kommunalsjef',
  'kommunedirektoer',
  'folkevalgt',
  'gruppeleder',
  'utvalgsleder',
  'ordfoerer',
  'moetesekretaer',
  'kf-daglig-leder',
  'kf-styreleder',
  'kontrollutvalgssekretariat',
  'regnskapsrevisor',
  'forvaltningsrevisor',
  'administrator',
  'system',
  'innbygger',
] as const;

export type Rolle = (typeof ROLLER)[number];

export const parseRolle = (text: string): Rolle | null => ROLLER.find((rolle) => rolle === text) ?? null;
