import type { Leddslag, Sporsvar } from '@saksgang/spor';

/** What stands in a trace, in the order in which one thing leads to the next. */
const REKKEFOELGE = [
  'hp',
  'parti',
  'forslag',
  'votering',
  'vedtak',
  'sak',
  'verbalpunkt',
  'delpunkt',
  'rammelinje',
  'oppdrag',
  'statusmelding',
  'dokumentasjon',
  'rapportlinje',
  'rapport',
] as const satisfies readonly Leddslag[];

export const BREDDE = 200;
export const HOEYDE = 48;
const LUFT = { x: 44, y: 14 };
/** More than this is read better in the list. */
export const FLEST = 80;

export interface Plass {
  readonly x: number;
  readonly y: number;
}

export interface Tegning {
  readonly bredde: number;
  readonly hoeyde: number;
  readonly plass: ReadonlyMap<string, Plass>;
  /** The lines between, from the right of one to the left of the next. */
  readonly streker: readonly { readonly id: string; readonly vei: string }[];
}

/** Where each thing of a trace is drawn: what comes first stands to the left. Null when it is too much to draw. */
export const tegningen = ({ ledd, kanter }: Pick<Sporsvar, 'ledd' | 'kanter'>): Tegning | null => {
  if (ledd.length > FLEST) return null;
  const kolonner = REKKEFOELGE.map((slag) => ledd.filter((l) => l.slag === slag)).filter((k) => k.length > 0);
  const plass = new Map(
    kolonner.flatMap((kolonne, x) =>
      kolonne.map((l, y): [string, Plass] => [l.id, { x: x * (BREDDE + LUFT.x), y: y * (HOEYDE + LUFT.y) }]),
    ),
  );
  return {
    bredde: Math.max(0, kolonner.length * (BREDDE + LUFT.x) - LUFT.x),
    hoeyde: Math.max(0, ...kolonner.map((k) => k.length * (HOEYDE + LUFT.y) - LUFT.y)),
    plass,
    streker: kanter.flatMap(({ fra, til }) => {
      const [a, b] = [plass.get(fra), plass.get(til)];
      if (!a || !b) return [];
      const [x1, y1, x2, y2] = [a.x + BREDDE, a.y + HOEYDE / 2, b.x, b.y + HOEYDE / 2];
      const midt = (x1 + x2) / 2;
      return [{ id: `${fra} ${til}`, vei: `M${x1} ${y1}C${midt} ${y1} ${midt} ${y2} ${x2} ${y2}` }];
    }),
  };
};

/** A line of a list with those that follow from it. */
export interface Gren<L> {
  readonly linje: L;
  readonly under: readonly Gren<L>[];
}

/** Lines in order, each one deeper than what it follows from, as a tree. */
export const grenene = <L extends { readonly dybde: number }>(linjer: readonly L[]): readonly Gren<L>[] => {
  const [foerste] = linjer;
  if (!foerste) return [];
  const grupper = linjer.reduce<L[][]>((alle, linje) => {
    const siste = alle.at(-1);
    if (linje.dybde === foerste.dybde || !siste) alle.push([linje]);
    else siste.push(linje);
    return alle;
  }, []);
  return grupper.flatMap(([linje, ...under]) => (linje ? [{ linje, under: grenene(under) }] : []));
};
