import { leafHash, type Hash } from './hash';
import { added, type Nodes } from './tree';

/** A tree in memory, for specs. */
export class MemoryTree implements Nodes {
  readonly hashes: Hash[] = [];
  size = 0;

  static of(leaves: readonly Uint8Array[]): MemoryTree {
    const tree = new MemoryTree();
    for (const leaf of leaves) tree.add(leaf);
    return tree;
  }

  add(bytes: Uint8Array): void {
    this.hashes.push(...added(this, this.size, leafHash(bytes)));
    this.size++;
  }

  at(place: number): Hash {
    const hash = this.hashes[place];
    if (!hash) throw new Error(`no node at ${place}`);
    return hash;
  }
}
