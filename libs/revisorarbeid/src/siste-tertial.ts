import { dato, type Dato } from '@saksgang/kernel';

export interface Periode {
  readonly fra: Dato;
  readonly til: Dato;
}

const TERTIALER = [
  ['01-01', '04-30'],
  ['05-01', '08-31'],
  ['09-01', '12-31'],
] as const;

/** The last tertial that was over by the end of a day. */
export const sisteTertial = (dag: Dato): Periode => {
  const aar = Number(dag.slice(0, 4));
  const alle = [aar - 1, aar].flatMap((a) =>
    TERTIALER.map(([fra, til]) => ({ fra: dato(`${a}-${fra}`), til: dato(`${a}-${til}`) })),
  );
  // The year before has three that are over.
  return alle.findLast(({ til }) => til <= dag) as Periode;
};
