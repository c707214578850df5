import type { Position as LogPosition } from '@eventstore/db-client';
import type { Position } from '@saksgang/kernel';

/** A uint64 has at most so many digits; with leading zeros, texts sort as the numbers do. */
const DIGITS = 20;
const TEXT = /^(\d{20})-(\d{20})$/;

const padded = (n: bigint): string => String(n).padStart(DIGITS, '0');

/** The place in the log as an opaque text that sorts as (commit, prepare). */
export const toText = ({ commit, prepare }: LogPosition): Position => `${padded(commit)}-${padded(prepare)}`;

/** Throws a RangeError on a text that no EventStoreDB position was made into. */
export const fromText = (text: Position): LogPosition => {
  const [, commit, prepare] = TEXT.exec(text) ?? [];
  if (commit === undefined || prepare === undefined)
    throw new RangeError(`Posisjonen «${text}» hører ikke til dette hendelseslageret.`);
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
};

export const isAfter = (a: LogPosition, b: LogPosition): boolean =>
  a.commit === b.commit ? a.prepare > b.prepare : a.commit > b.commit;
