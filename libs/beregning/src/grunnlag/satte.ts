import type { ForslagId } from '@saksgang/kernel';
import type { Beloep } from '@saksgang/saksgang';
import type { Under } from './bygger-paa';

/**
 * Amounts of a base that forslag set anew. One that builds on another has the last word over it; where two others do not
 * agree, nobody knows what it becomes, and the amount of that year is unknown.
 */
export class Satte<Id, V extends { readonly beloep: Beloep }> {
  readonly naa: Map<Id, V>;
  readonly av = new Map<Id, readonly ForslagId[]>();

  constructor(
    foer: ReadonlyMap<Id, V>,
    private readonly aarene: readonly string[],
    private readonly under: Under,
  ) {
    this.naa = new Map(foer);
  }

  sett(forslag: ForslagId, id: Id, verdi: V): void {
    const foer = this.av.get(id) ?? [];
    const andre = foer.filter((f) => !this.under(forslag).has(f));
    const naa = this.naa.get(id);
    this.av.set(id, [...andre, forslag]);
    const uenig = naa !== undefined && andre.length > 0;
    this.naa.set(id, uenig ? { ...verdi, beloep: this.enige(naa.beloep, verdi.beloep) } : verdi);
  }

  private enige(a: Beloep, b: Beloep): Beloep {
    const likt = (aar: string) => ((a[aar] ?? null) === (b[aar] ?? null) ? (a[aar] ?? null) : null);
    return Object.fromEntries(this.aarene.map((aar) => [aar, likt(aar)]));
  }
}
