/**
 * A map that is never changed: `set` answers a new one, and the old still reads as before. Only the newest version owns
 * the table; each older one holds what it had otherwise and the way to the newer (H. G. Baker, «Shallow binding makes
 * functional arrays fast», 1991). So a step forward costs the same in a case of fifty facts and in one of five thousand,
 * and the table is moved back only when somebody reads the past. Entries keep the order in which their keys came.
 */
export class PersistentMap<K, V> implements ReadonlyMap<K, V> {
  #table: Map<K, V> | null = new Map();
  #newer: Step<K, V> | null = null;

  /** This map with one more entry, or another value for a key that it has. */
  set(key: K, value: V): PersistentMap<K, V> {
    const table = this.#own();
    const next = new PersistentMap<K, V>();
    this.#newer = { map: next, key, value: table.get(key), had: table.has(key) };
    this.#table = null;
    next.#table = table.set(key, value);
    return next;
  }

  get size(): number {
    return this.#own().size;
  }

  get(key: K): V | undefined {
    return this.#own().get(key);
  }

  has(key: K): boolean {
    return this.#own().has(key);
  }

  // What is walked through is copied first: a step forward in the middle of the walk would move the table away.
  entries(): MapIterator<[K, V]> {
    return [...this.#own().entries()].values();
  }

  keys(): MapIterator<K> {
    return [...this.#own().keys()].values();
  }

  values(): MapIterator<V> {
    return [...this.#own().values()].values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  /** The table as this version has it, taken back from the newest one step by step when that has it. */
  #own(): Map<K, V> {
    if (this.#table) return this.#table;
    for (const older of PersistentMap.#stale(this).reverse()) older.#takeOver();
    return this.#table!;
  }

  /** The versions from this one up to the one that has the table, without that. */
  static #stale<K, V>(from: PersistentMap<K, V>): PersistentMap<K, V>[] {
    const stale: PersistentMap<K, V>[] = [];
    for (let at = from; at.#newer; at = at.#newer.map) stale.push(at);
    return stale;
  }

  /** Takes the table from the next version, which from then on reads through this one. */
  #takeOver(): void {
    const { map, key, value, had } = this.#newer!;
    const table = map.#table!;
    map.#newer = { map: this, key, value: table.get(key), had: table.has(key) };
    map.#table = null;
    if (had) table.set(key, value as V);
    else table.delete(key);
    this.#newer = null;
    this.#table = table;
  }
}

/** What one version has otherwise than the one that `map` is, which is a step nearer to the table. */
interface Step<K, V> {
  readonly map: PersistentMap<K, V>;
  readonly key: K;
  readonly value: V | undefined;
  readonly had: boolean;
}
