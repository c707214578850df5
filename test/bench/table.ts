import type { Figures } from './subject';
import type { Verdict } from './judge';

const number = (n: number | undefined, digits = 0): string =>
  n === undefined ? '' : n.toLocaleString('en-GB', { maximumFractionDigits: digits, useGrouping: true });

const result = ({ ms, perSecond }: Figures): string =>
  ms !== undefined ? `${number(ms)} ms` : perSecond === undefined ? '' : `${number(perSecond)}/s`;

const goalOf = ({ atLeast, costAtMost, withinMs, atMostMs }: Verdict): string => {
  if (atMostMs !== undefined) return `<= ${atMostMs} ms`;
  if (withinMs !== undefined) return `<= ${withinMs} ms`;
  if (costAtMost !== undefined) return `<= ${costAtMost}`;
  return atLeast === undefined ? '' : `>= ${atLeast}`;
};

const columns = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))),
    )
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
};

/** Medians, ratios and goals as a table for a terminal. */
export const table = (verdicts: readonly Verdict[]): string =>
  columns([
    ['', 'ours', 'against', 'p50 ms', 'p99 ms', 'peak MiB', 'measured', 'goal', ''],
    ...verdicts.map((v) => [
      v.what,
      result(v.ours),
      result(v.theirs),
      number(v.ours['p50ms'], 1),
      number(v.ours['p99ms'], 1),
      number(v.ours['peakMiB']),
      (v.withinMs ?? v.atMostMs) === undefined ? number(v.measured, 2) : `${number(v.measured)} ms`,
      goalOf(v),
      v.met === null ? '' : v.met ? 'met' : 'MISSED',
    ]),
  ]);
