import { ingenting, summer, trekkFra, type Beloep } from './beloep';

/** The two statutory tables in which the budget must balance: drift (§ 5-4) and investering (§ 5-5) of FOR-2019-06-07-714. */
export type Bevilgningsoversikt = 'drift' | 'investering';

/** The central lines without which a balance cannot be tested, by table. Expenses are positive, income negative. */
export const SENTRALE_POSTER = {
  drift: [
    'generelle-driftsinntekter',
    'kommunale-foretak',
    'netto-finansutgifter',
    'netto-avsetninger',
    'overfoering-til-investering',
    'fremfoert-til-inndekning',
  ],
  investering: [
    'mva-kompensasjon',
    'tilskudd-og-salg',
    'overfoering-fra-drift',
    'bruk-av-laan',
    'netto-avsetninger',
  ],
} as const satisfies Record<Bevilgningsoversikt, readonly string[]>;

/**
 * What is spent beyond what is financed, in the tables that do not balance. `overfoering` is what drift gives to
 * investering beyond what investering takes from drift: the two tables tell of the same money.
 */
export type Ubalanse = Readonly<Partial<Record<Bevilgningsoversikt | 'overfoering', Beloep>>>;

export type Balanse =
  | { readonly svar: 'i-balanse' }
  | { readonly svar: 'ikke-i-balanse'; readonly differanse: Ubalanse }
  | { readonly svar: 'kan-ikke-kontrolleres'; readonly mangler: readonly string[] };

export interface Balansegrunnlag {
  readonly aarene: readonly string[];
  /** The frames (drift) and the investments (investering). */
  readonly bevilgninger: Readonly<Record<Bevilgningsoversikt, readonly Beloep[]>>;
  readonly sentrale: Readonly<Record<Bevilgningsoversikt, ReadonlyMap<string, Beloep>>>;
}

/**
 * Whether plan and budget balance in whole kroner in every year (kommuneloven § 14-4, R7). What is missing is named;
 * an incomplete set is never called unbalanced.
 */
export const balansen = (grunnlag: Balansegrunnlag): Balanse =>
  svaret(grunnlag, [...poster(grunnlag, 'drift'), ...poster(grunnlag, 'investering')]);

/**
 * Whether a set of changes evens out by itself in every year and table (Molde k-sak 42/19, R8). A central line that is
 * not there is one that is not changed.
 */
export const endringenIBalanse = (endringer: Balansegrunnlag): Balanse => svaret(endringer, []);

/** What is spent beyond what is financed in a table; unknown where an amount is. */
export const differansen = (
  { aarene, bevilgninger, sentrale }: Balansegrunnlag,
  tabell: Bevilgningsoversikt,
): Beloep => summer([...bevilgninger[tabell], ...sentrale[tabell].values()], aarene);

/** What drift gives to investering, and what investering takes from drift, both positive. */
export const overfoeringen = ({
  aarene,
  sentrale,
}: Balansegrunnlag): Readonly<Record<'tilInvestering' | 'fraDrift', Beloep>> => ({
  tilInvestering: sentrale.drift.get('overfoering-til-investering') ?? ingenting(aarene),
  fraDrift: trekkFra(
    ingenting(aarene),
    sentrale.investering.get('overfoering-fra-drift') ?? ingenting(aarene),
    aarene,
  ),
});

const svaret = (grunnlag: Balansegrunnlag, poster: readonly string[]): Balanse => {
  const mangler = [...poster, ...ukjente(grunnlag, 'drift'), ...ukjente(grunnlag, 'investering')];
  if (mangler.length > 0) return { svar: 'kan-ikke-kontrolleres', mangler };
  const { tilInvestering, fraDrift } = overfoeringen(grunnlag);
  const [drift, investering] = [differansen(grunnlag, 'drift'), differansen(grunnlag, 'investering')];
  const overfoering = trekkFra(tilInvestering, fraDrift, grunnlag.aarene);
  const skjev = (b: Beloep): boolean => Object.values(b).some((n) => n !== 0);
  if (![drift, investering, overfoering].some(skjev)) return { svar: 'i-balanse' };
  return {
    svar: 'ikke-i-balanse',
    differanse: {
      ...(skjev(drift) && { drift }),
      ...(skjev(investering) && { investering }),
      ...(skjev(overfoering) && { overfoering }),
    },
  };
};

const poster = ({ sentrale }: Balansegrunnlag, tabell: Bevilgningsoversikt): readonly string[] =>
  SENTRALE_POSTER[tabell].filter((post) => !sentrale[tabell].has(post)).map((post) => `${tabell}: ${post}`);

const ukjente = (grunnlag: Balansegrunnlag, tabell: Bevilgningsoversikt): readonly string[] =>
  Object.values(differansen(grunnlag, tabell)).includes(null) ? [`${tabell}: beløp som er ukjent`] : [];
