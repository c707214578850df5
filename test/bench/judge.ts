import type { Goal } from './goals';
import type { Figures } from './subject';

export interface Verdict extends Goal {
  readonly ours: Figures;
  readonly theirs: Figures;
  /** The ratio or the difference that the goal is about. */
  readonly measured: number;
  /** Null where no goal is set. */
  readonly met: boolean | null;
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
};

/** The median of each figure over the runs of a subject. */
export const medians = (runs: readonly Figures[]): Figures =>
  Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((name) => [name, median(runs.map((run) => run[name] ?? NaN))]),
  );

export const judge = (goal: Goal, ours: Figures, theirs: Figures): Verdict => {
  const rates = (ours['perSecond'] ?? NaN) / (theirs['perSecond'] ?? NaN);
  const { atLeast, costAtMost, withinMs, atMostMs } = goal;
  if (atMostMs !== undefined) {
    const measured = ours['ms'] ?? NaN;
    return { ...goal, ours, theirs, measured, met: measured <= atMostMs };
  }
  if (withinMs !== undefined) {
    const measured = (ours['ms'] ?? NaN) - (theirs['ms'] ?? NaN);
    return { ...goal, ours, theirs, measured, met: measured <= withinMs };
  }
  if (costAtMost !== undefined)
    return { ...goal, ours, theirs, measured: 1 / rates, met: 1 / rates <= costAtMost };
  return { ...goal, ours, theirs, measured: rates, met: atLeast === undefined ? null : rates >= atLeast };
};
