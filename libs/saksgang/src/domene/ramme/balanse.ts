import type { Kroner } from '@saksgang/kernel';
import { NULL_KRONER, summer, type Beloep } from './beloep';

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

/** What is spent beyond what is financed, in the tables that do not balance. */
export type Ubalanse = Readonly<Partial<Record<Bevilgningsoversikt, Beloep>>>;

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
export const balansen = (grunnlag: Balansegrunnlag): Balanse => {
  const mangler = [...mangleliste(grunnlag, 'drift'), ...mangleliste(grunnlag, 'investering')];
  if (mangler.length > 0) return { svar: 'kan-ikke-kontrolleres', mangler };
  const [drift, investering] = [differansen(grunnlag, 'drift'), differansen(grunnlag, 'investering')];
  const skjev = (b: Beloep): boolean => Object.values(b).some((n) => n !== 0);
  if (!skjev(drift) && !skjev(investering)) return { svar: 'i-balanse' };
  return {
    svar: 'ikke-i-balanse',
    differanse: { ...(skjev(drift) && { drift }), ...(skjev(investering) && { investering }) },
  };
};

const differansen = (
  { aarene, bevilgninger, sentrale }: Balansegrunnlag,
  tabell: Bevilgningsoversikt,
): Beloep => summer([...bevilgninger[tabell], ...sentrale[tabell].values()], aarene);

const mangleliste = (grunnlag: Balansegrunnlag, tabell: Bevilgningsoversikt): readonly string[] => {
  const { aarene, bevilgninger, sentrale } = grunnlag;
  const poster = SENTRALE_POSTER[tabell].filter((post) => !sentrale[tabell].has(post));
  const ukjente = [...bevilgninger[tabell], ...sentrale[tabell].values()].some((b) =>
    aarene.some((aar) => (b[aar] ?? null) === null),
  );
  return [
    ...poster.map((post) => `${tabell}: ${post}`),
    ...(ukjente ? [`${tabell}: beløp som er ukjent`] : []),
  ];
};

/** Whether a set of changes evens out by itself in every year (Molde k-sak 42/19, R8). */
export const endringenIBalanse = (endringer: readonly Beloep[], aarene: readonly string[]): Balanse => {
  const differanse = summer(endringer, aarene);
  const verdier = aarene.map((aar): Kroner | null => differanse[aar] ?? null);
  if (verdier.includes(null)) return { svar: 'kan-ikke-kontrolleres', mangler: ['beløp som er ukjent'] };
  return verdier.every((n) => n === NULL_KRONER)
    ? { svar: 'i-balanse' }
    : { svar: 'ikke-i-balanse', differanse: { drift: differanse } };
};
