import { ok, refusal, refused, type LinjeId, type Refusal, type Result, type Uuid } from '@saksgang/kernel';
import type { Beloep, Bevilgningsoversikt, Investering, Rammelinje, Utvalg } from '@saksgang/saksgang';
import type { Sakbilde } from './sakbilde.view';
import { alleVed } from './tidslinje';

/** What the amounts of a forslag can be counted from. */
export const GRUNNLAG = ['beslutningsgrunnlag', 'tilleggsinnstilling', 'gjeldende'] as const;
export type Grunnlagsvalg = (typeof GRUNNLAG)[number];

/** The appropriation of a project. Of one that is in the base, its financing is in the central lines alone. */
export type Prosjekt = Pick<
  Investering,
  'prosjekt' | 'visesHos' | 'bevilgesTil' | 'kostnadsramme' | 'beloep'
> & {
  readonly id: Uuid;
};

/** A whole budget as it stands somewhere: the frames' lines, the investments and the central lines. */
export interface Grunnlag {
  readonly aarene: readonly string[];
  readonly utvalg: readonly Utvalg[];
  readonly linjer: ReadonlyMap<LinjeId, Rammelinje>;
  readonly investeringer: ReadonlyMap<Uuid, Prosjekt>;
  readonly sentrale: Readonly<Record<Bevilgningsoversikt, ReadonlyMap<string, Beloep>>>;
}

export const GrunnlagetErIkkeLagtFram = refusal(
  'GrunnlagetErIkkeLagtFram',
  'finnes-ikke',
  (valg: 'beslutningsgrunnlag' | 'tilleggsinnstilling') =>
    valg === 'beslutningsgrunnlag'
      ? 'Beslutningsgrunnlaget er ikke lagt fram ennå. Legg det fram før det regnes på forslag.'
      : 'Tilleggsinnstillingen er ikke lagt fram ennå. Regn på beslutningsgrunnlaget eller på det som gjelder nå.',
);

/** The budget as it stood at a row of the log. */
export const grunnlagVed = (
  { aarene, utvalg, linjer, investeringer, sentrale }: Sakbilde,
  rad: number,
): Grunnlag => ({
  aarene,
  utvalg,
  linjer: alleVed(linjer, rad),
  investeringer: alleVed(investeringer, rad),
  sentrale: { drift: alleVed(sentrale.drift, rad), investering: alleVed(sentrale.investering, rad) },
});

/** The last row of the log at which the beslutningsgrunnlag stood as it was laid. */
export const sisteRadFoerTillegget = ({ tilleggsinnstilling, vedtatt, rad }: Sakbilde): number =>
  Math.min(tilleggsinnstilling ?? rad + 1, vedtatt ?? rad + 1) - 1;

/** The base that was asked for; one that is not laid before the politicians yet cannot be counted from. */
export const velgGrunnlag = (bilde: Sakbilde, valg: Grunnlagsvalg): Result<Grunnlag, Refusal> => {
  const { rad, vedtatt } = bilde;
  if (valg === 'gjeldende') return ok(grunnlagVed(bilde, rad));
  if (bilde[valg] === null) return refused(GrunnlagetErIkkeLagtFram(valg));
  const siste = valg === 'beslutningsgrunnlag' ? sisteRadFoerTillegget(bilde) : (vedtatt ?? rad + 1) - 1;
  return ok(grunnlagVed(bilde, siste));
};
