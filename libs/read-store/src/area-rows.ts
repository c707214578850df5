import type { Position, View } from '@saksgang/kernel';
import { Milestones } from './milestones';
import type { AsOf, KeptRow } from './projection-table';

/** The rows of one area in memory, in log order: what each says, parsed once, and where it lies by the two clocks. */
export class AreaRows {
  /** How much text they were read from, in characters. */
  size = 0;
  private readonly posisjon: Position[] = [];
  private readonly gjelder: string[] = [];
  private readonly kjent: string[] = [];
  private readonly rader: unknown[] = [];
  private readonly milestones = new WeakMap<object, Milestones<unknown, unknown>>();

  get last(): Position {
    return this.posisjon.at(-1) ?? '';
  }

  add(rows: readonly KeptRow[]): void {
    for (const { posisjon, gjelder, kjent, rad } of rows) {
      this.posisjon.push(again(this.posisjon, posisjon));
      this.gjelder.push(again(this.gjelder, gjelder));
      this.kjent.push(again(this.kjent, kjent));
      this.rader.push(JSON.parse(rad));
      this.size += rad.length;
    }
  }

  /** The rows after a position that a past has, in log order. */
  after<Row>(position: Position, asOf: AsOf): readonly Row[] {
    const included: Row[] = [];
    for (let i = this.firstAfter(position); i < this.rader.length; i++)
      if (this.has(i, asOf)) included.push(this.rader[i] as Row);
    return included;
  }

  /**
   * A state of a view to go on from towards a past, and the position it is folded to: everything up to there belongs to
   * that past. Null when it must be folded from the beginning.
   */
  milestone<State, Row>(view: View<State, Row>, asOf: AsOf): { state: State; after: Position } | null {
    if (!view.copy) return null;
    const kept = this.milestones.get(view) as Milestones<State, Row> | undefined;
    const milestones = kept ?? new Milestones(view, view.copy);
    this.milestones.set(view, milestones as Milestones<unknown, unknown>);
    milestones.foldTo(this.rader as readonly Row[], (i) => this.posisjon[i] === this.posisjon[i - 1]);
    const found = milestones.before(this.firstLeftOut(asOf));
    return found && { state: found.state, after: this.posisjon[found.count - 1] ?? '' };
  }

  private firstLeftOut(asOf: AsOf): number {
    for (let i = 0; i < this.rader.length; i++) if (!this.has(i, asOf)) return i;
    return this.rader.length;
  }

  private has(i: number, { gjelder, kjent, til = null }: AsOf): boolean {
    return (
      (gjelder === null || (this.gjelder[i] as string) <= gjelder) &&
      (kjent === null || (this.kjent[i] as string) <= kjent) &&
      (til === null || (this.posisjon[i] as string) <= til)
    );
  }

  private firstAfter(position: Position): number {
    let [low, high] = [0, this.posisjon.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.posisjon[middle] as Position) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The text before it when it is the same, so that a day with many facts is held in memory once. */
const again = <T extends string>(texts: readonly T[], text: T): T => {
  const last = texts.at(-1);
  return last === text ? last : text;
};
