import { EMPTY_ROOT, nodeHash, type Hash } from './hash';

/**
 * The nodes of a tree that have all their leaves, in the order in which they became whole: each leaf, and then every
 * node it completed. A node never changes and never moves, so the store is only ever added to.
 */
export interface Nodes {
  /** The node at a place, counted from 0. */
  at(place: number): Hash;
}

const ones = (n: number): number => {
  let count = 0;
  for (let left = n; left > 0; left = Math.floor(left / 2)) count += left % 2;
  return count;
};

/** How many whole nodes a tree of so many leaves has; also the place of the next leaf. */
export const placesIn = (leaves: number): number => 2 * leaves - ones(leaves);

/** The place of the node over the leaves [index * 2^level, (index + 1) * 2^level). */
const placeOf = (level: number, index: number): number => placesIn((index + 1) * 2 ** level - 1) + level;

/** What a leaf adds to a tree of `size` leaves, from `placesIn(size)` on: its hash, and the nodes it completes. */
export const added = (nodes: Nodes, size: number, leaf: Hash): readonly Hash[] => {
  const hashes = [leaf];
  let hash = leaf;
  let index = size;
  for (let level = 0; index % 2 === 1; level++) {
    hash = nodeHash(nodes.at(placeOf(level, index - 1)), hash);
    hashes.push(hash);
    index = (index - 1) / 2;
  }
  return hashes;
};

/** The largest power of two that is smaller than n; n is at least 2. */
const split = (n: number): number => {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
};

/** The root of the leaves [from, to); `from` is a multiple of the power of two that reaches `to`, as every split makes it. */
const rootOf = (nodes: Nodes, from: number, to: number): Hash => {
  const size = to - from;
  const level = Math.log2(size);
  if (Number.isInteger(level)) return nodes.at(placeOf(level, from / size));
  const k = split(size);
  return nodeHash(rootOf(nodes, from, from + k), rootOf(nodes, from + k, to));
};

/** The root of the first `size` leaves (RFC 9162, 2.1.1). */
export const treeRoot = (nodes: Nodes, size: number): Hash =>
  size === 0 ? EMPTY_ROOT : rootOf(nodes, 0, size);

/** The hash of one leaf. */
export const leafAt = (nodes: Nodes, index: number): Hash => nodes.at(placeOf(0, index));

/** What shows that leaf number `index` is in the tree of the first `size` leaves (RFC 9162, 2.1.3.1). */
export const inclusionProof = (nodes: Nodes, index: number, size: number): readonly Hash[] => {
  requireWithin(index, 0, size - 1);
  const path = (from: number, to: number): Hash[] => {
    if (to - from === 1) return [];
    const middle = from + split(to - from);
    return index < middle
      ? [...path(from, middle), rootOf(nodes, middle, to)]
      : [...path(middle, to), rootOf(nodes, from, middle)];
  };
  return path(0, size);
};

/** What shows that the first `first` leaves are still the first in the tree of `second` leaves (RFC 9162, 2.1.4.1). */
export const consistencyProof = (nodes: Nodes, first: number, second: number): readonly Hash[] => {
  requireWithin(first, 1, second);
  const path = (from: number, to: number, known: boolean): Hash[] => {
    if (first === to) return known ? [] : [rootOf(nodes, from, to)];
    const middle = from + split(to - from);
    return first <= middle
      ? [...path(from, middle, known), rootOf(nodes, middle, to)]
      : [...path(middle, to, false), rootOf(nodes, from, middle)];
  };
  return path(0, second, true);
};

const requireWithin = (n: number, least: number, most: number): void => {
  if (!Number.isSafeInteger(n) || n < least || n > most)
    throw new RangeError(`${n} is not between ${least} and ${most}`);
};
