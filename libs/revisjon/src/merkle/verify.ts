import { nodeHash, type Hash } from './hash';

const isOdd = (n: number): boolean => n % 2 === 1;
const half = (n: number): number => Math.floor(n / 2);
const isSize = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
const isHash = (bytes: Uint8Array): boolean => bytes.length === 32;

/** Whether a proof shows that a leaf is number `index` in the tree of `size` leaves with this root (RFC 9162, 2.1.3.2). */
export const provesInclusion = (
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): boolean => {
  if (!isSize(index) || !isSize(size) || index >= size || ![leaf, ...proof].every(isHash)) return false;
  let [at, last] = [index, size - 1];
  let hash = leaf;
  for (const next of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      hash = nodeHash(next, hash);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else hash = nodeHash(hash, next);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && hash.equals(root);
};

/** Whether a proof shows that the tree of `second` leaves begins with the one of `first` (RFC 9162, 2.1.4.2). */
export const provesConsistency = (
  first: number,
  firstRoot: Hash,
  second: number,
  secondRoot: Hash,
  proof: readonly Hash[],
): boolean => {
  if (!isSize(first) || !isSize(second) || first < 1 || first > second || !proof.every(isHash)) return false;
  if (first === second) return proof.length === 0 && firstRoot.equals(secondRoot);
  const isPower = Number.isInteger(Math.log2(first));
  const [start, ...rest] = isPower ? [firstRoot, ...proof] : proof;
  if (!start) return false;
  let [at, last] = [first - 1, second - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  let [older, newer] = [start, start];
  for (const next of rest) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      older = nodeHash(next, older);
      newer = nodeHash(next, newer);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else newer = nodeHash(newer, next);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && older.equals(firstRoot) && newer.equals(secondRoot);
};
