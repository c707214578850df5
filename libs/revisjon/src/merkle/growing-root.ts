import { EMPTY_ROOT, nodeHash, type Hash } from './hash';

/** The root of leaves that come one by one, where nothing else of the tree is kept. */
export class GrowingRoot {
  private readonly peaks: Hash[] = [];
  size = 0;

  add(leaf: Hash): void {
    let hash = leaf;
    for (let n = this.size; n % 2 === 1; n = (n - 1) / 2) hash = nodeHash(this.peaks.pop() as Hash, hash);
    this.peaks.push(hash);
    this.size++;
  }

  get root(): Hash {
    return this.size === 0 ? EMPTY_ROOT : this.peaks.reduceRight((right, left) => nodeHash(left, right));
  }
}
