import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sekvenser } from '@saksgang/testing';
import { EMPTY_ROOT, leafHash, nodeHash, type Hash } from './hash';
import { MemoryTree } from './merkle.fixtures';
import { consistencyProof, inclusionProof, placesIn, treeRoot } from './tree';
import { provesConsistency, provesInclusion } from './verify';

/** The leaves, roots and paths that the reference implementation of RFC 6962 is tested with. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const A = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const B = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const C = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const D = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const E = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const F = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const INCLUSION: readonly [number, number, readonly string[]][] = [
  [0, 1, []],
  [0, 8, [A, B, C]],
  [5, 8, [D, E, ROOTS[3] ?? '']],
  [2, 3, [ROOTS[1] ?? '']],
  [1, 5, [ROOTS[0] ?? '', B, D]],
];
const CONSISTENCY: readonly [number, number, readonly string[]][] = [
  [1, 1, []],
  [1, 8, [A, B, C]],
  [6, 8, [F, E, ROOTS[3] ?? '']],
  [2, 5, [B, D]],
];

const hex = (hashes: readonly Hash[]): string[] => hashes.map((h) => h.toString('hex'));
const vectors = MemoryTree.of(LEAVES.map((l) => Buffer.from(l, 'hex')));

/** The definition itself, word for word from RFC 9162, 2.1.1. */
const defined = (leaves: readonly Buffer[]): Hash => {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leafHash(leaves[0] as Buffer);
  const k = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return nodeHash(defined(leaves.slice(0, k)), defined(leaves.slice(k)));
};

const leavesOf = (n: number): Buffer[] => Array.from({ length: n }, (_, i) => Buffer.from(`leaf ${i}`));
const big = MemoryTree.of(leavesOf(300));
const sized = fc.integer({ min: 1, max: 300 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));
const flip = (hash: Hash, bit: number): Hash => {
  const other = Buffer.from(hash);
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return other;
};

describe('the Merkle tree of RFC 6962', () => {
  it('has the roots of the published vectors', () => {
    expect(hex([treeRoot(vectors, 0), EMPTY_ROOT])).toEqual(hex([defined([]), defined([])]));
    expect(hex(ROOTS.map((_, i) => treeRoot(vectors, i + 1)))).toEqual(ROOTS);
  });

  it.each(INCLUSION)('proves leaf %i of %i as published', (index, size, path) => {
    expect(hex(inclusionProof(vectors, index, size))).toEqual(path);
  });

  it.each(CONSISTENCY)('proves that %i begin %i as published', (first, second, path) => {
    expect(hex(consistencyProof(vectors, first, second))).toEqual(path);
  });

  it('is the tree of the definition at every size, and keeps as many nodes as it says', () => {
    const leaves = leavesOf(130);
    for (let n = 0; n <= 130; n++) {
      expect(treeRoot(big, n)).toEqual(defined(leaves.slice(0, n)));
      expect(MemoryTree.of(leaves.slice(0, n)).hashes).toHaveLength(placesIn(n));
    }
  });

  it('proves every leaf of every small tree, and refuses every other place', () => {
    for (let size = 1; size <= 33; size++)
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(big, index, size);
        for (let told = 0; told <= size; told++)
          expect(
            provesInclusion(leafHash(Buffer.from(`leaf ${index}`)), told, size, proof, treeRoot(big, size)),
          ).toBe(told === index);
      }
  });

  it('proves that every small tree begins every larger one, and refuses every other root', () => {
    for (let second = 1; second <= 33; second++)
      for (let first = 1; first <= second; first++) {
        const proof = consistencyProof(big, first, second);
        for (let told = 1; told <= second; told++)
          expect(provesConsistency(first, treeRoot(big, told), second, treeRoot(big, second), proof)).toBe(
            told === first,
          );
      }
  });

  it('refuses an inclusion proof with a bit, a hash or a size changed', () => {
    fc.assert(
      fc.property(sized, fc.nat(), fc.nat(255), fc.nat(4), ([size, index], where, bit, how) => {
        const leaf = leafHash(Buffer.from(`leaf ${index}`));
        const proof = [...inclusionProof(big, index, size)];
        const root = treeRoot(big, size);
        expect(provesInclusion(leaf, index, size, proof, root)).toBe(true);
        const at = proof.length === 0 ? 0 : where % proof.length;
        if (how === 0) return expect(provesInclusion(flip(leaf, bit), index, size, proof, root)).toBe(false);
        if (how === 1) return expect(provesInclusion(leaf, index, size, proof, flip(root, bit))).toBe(false);
        if (how === 2) proof.splice(at, 0, leaf);
        else if (proof.length === 0) return;
        else if (how === 3) proof.splice(at, 1);
        else proof[at] = flip(proof[at] as Hash, bit);
        return expect(provesInclusion(leaf, index, size, proof, root)).toBe(false);
      }),
      sekvenser(),
    );
  });

  it('refuses a consistency proof with a bit or a hash changed, and a log that was written anew', () => {
    fc.assert(
      fc.property(sized, fc.nat(), fc.nat(255), fc.nat(3), ([second, nth], where, bit, how) => {
        const first = nth + 1;
        const [firstRoot, secondRoot] = [treeRoot(big, first), treeRoot(big, second)];
        const proof = [...consistencyProof(big, first, second)];
        expect(provesConsistency(first, firstRoot, second, secondRoot, proof)).toBe(true);
        if (how === 3) {
          const forked = MemoryTree.of(
            leavesOf(second).map((l, i) => (i === where % first ? Buffer.from('other') : l)),
          );
          const forged = consistencyProof(forked, first, second);
          return expect(provesConsistency(first, firstRoot, second, treeRoot(forked, second), forged)).toBe(
            false,
          );
        }
        const at = proof.length === 0 ? 0 : where % proof.length;
        if (how === 0) proof.splice(at, 0, firstRoot);
        else if (proof.length === 0) return;
        else if (how === 1) proof.splice(at, 1);
        else proof[at] = flip(proof[at] as Hash, bit);
        return expect(provesConsistency(first, firstRoot, second, secondRoot, proof)).toBe(false);
      }),
      sekvenser(),
    );
  });

  it('has no proof of what is not there', () => {
    expect(() => inclusionProof(big, 8, 8)).toThrow(RangeError);
    expect(() => consistencyProof(big, 0, 8)).toThrow(RangeError);
    expect(provesInclusion(EMPTY_ROOT, 0, 0, [], EMPTY_ROOT)).toBe(false);
    expect(provesConsistency(0, EMPTY_ROOT, 8, treeRoot(big, 8), [])).toBe(false);
    expect(provesInclusion(EMPTY_ROOT, -1, 1, [], EMPTY_ROOT)).toBe(false);
  });
});
