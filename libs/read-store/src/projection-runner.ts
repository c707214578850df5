import { follow, type EventStore, type StoredEvent } from '@saksgang/event-store';
import { kommuneOf, type KommuneId, type Position, type Projection } from '@saksgang/kernel';
import { Checkpoints, type Checkpoint, type Parked } from './checkpoints';
import { ProjectionTable } from './projection-table';
import { projectBatch, type EventReader } from './projector';
import type { Db } from './schema';

const PAGE = 1000;

export interface Progress {
  readonly projeksjon: string;
  readonly behandlet: number;
  readonly totalt: number;
}

/**
 * Keeps one projection up with the log. The rows of a batch and the checkpoint are written in one transaction, so a
 * fact takes effect exactly once, wherever the process was stopped.
 */
export class ProjectionRunner {
  private readonly checkpoints: Checkpoints;
  private stop = new AbortController();
  private closed = false;
  private running: Promise<void> = Promise.resolve();
  private state: Checkpoint;
  private tableInUse: ProjectionTable;
  private parkedHere: Map<KommuneId, Parked>;
  private readonly waiting = new Set<() => void>();
  /** Grows when rows come in behind what has been read before: whoever kept a fold must begin again. */
  epoch = 0;

  constructor(
    private readonly db: Db,
    private readonly store: EventStore,
    readonly projection: Projection<unknown>,
    private readonly reader: EventReader,
    private readonly onError: (error: unknown) => void,
  ) {
    this.checkpoints = new Checkpoints(db);
    this.state = this.checkpointOrNew();
    this.tableInUse = new ProjectionTable(db, this.state.tabell);
    this.parkedHere = new Map(this.checkpoints.parked(projection.name).map((p) => [p.kommune, p]));
  }

  get position(): Position | null {
    return this.state.posisjon;
  }

  get table(): ProjectionTable {
    return this.tableInUse;
  }

  parked(kommune: KommuneId): Parked | null {
    return this.parkedHere.get(kommune) ?? null;
  }

  /** Catches up, and follows the log, which now ends at `head`, until `close`. */
  start(head: Position): void {
    if ((this.position ?? '') > head) this.forget();
    this.running = this.follow();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.pause();
    for (const wake of this.waiting) wake();
  }

  /** Resolves to true when the projection has passed a position, false when the time is up. */
  async passed(position: Position, timeoutMs: number): Promise<boolean> {
    const deadline = Date.now() + timeoutMs;
    while ((this.position ?? '') < position) {
      const left = deadline - Date.now();
      if (left <= 0 || this.closed) return false;
      await this.nextBatch(left);
    }
    return true;
  }

  /** Folds the whole log into a new table beside the old one, which answers until the new one takes its place. */
  async rebuild(onProgress: (progress: Progress) => void): Promise<void> {
    const fresh = { ...this.state, tabell: nextTableName(this.state.tabell), posisjon: null, hendelser: 0 };
    const table = new ProjectionTable(this.db, fresh.tabell);
    this.db.exec(`delete from "${table.name}"`);
    const parked = new Map<KommuneId, Parked>();
    const totalt = this.state.hendelser;
    let at: Checkpoint = fresh;
    const fold = async () => {
      for (;;) {
        const batch = await this.store.readAll(at.posisjon, PAGE);
        if (batch.length === 0) return;
        at = this.write(table, at, parked, batch, false);
        onProgress({
          projeksjon: this.projection.name,
          behandlet: at.hendelser,
          totalt: Math.max(totalt, at.hendelser),
        });
      }
    };
    await fold();
    await this.pause();
    try {
      await fold();
      this.takeInUse(table, at, parked);
    } finally {
      this.resume();
    }
  }

  private checkpointOrNew(): Checkpoint {
    const { name, version } = this.projection;
    const kept = this.checkpoints.get(name);
    if (kept?.versjon === version) return kept;
    if (kept) new ProjectionTable(this.db, kept.tabell).drop();
    this.checkpoints.unpark(name, null);
    return { tabell: `${name}_1`, versjon: version, posisjon: null, hendelser: 0 };
  }

  /** A checkpoint past the end of the log is from another log, such as a newer one that a backup was restored over. */
  private forget(): void {
    const table = new ProjectionTable(this.db, nextTableName(this.state.tabell));
    this.takeInUse(table, { ...this.state, tabell: table.name, posisjon: null, hendelser: 0 }, new Map());
  }

  private async pause(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private resume(): void {
    if (this.closed) return;
    this.stop = new AbortController();
    this.running = this.follow();
    for (const wake of this.waiting) wake();
  }

  private follow(): Promise<void> {
    return follow(this.store, this.stop.signal, {
      from: async () => {
        await this.retryParked();
        return this.state.posisjon;
      },
      take: (batch) => {
        this.state = this.write(this.tableInUse, this.state, this.parkedHere, batch, true);
        for (const wake of this.waiting) wake();
      },
      onError: this.onError,
    });
  }

  /** One transaction: the rows of the batch, the kommuner it parked, and how far it came. */
  private write(
    table: ProjectionTable,
    from: Checkpoint,
    parked: Map<KommuneId, Parked>,
    batch: readonly StoredEvent[],
    live: boolean,
  ): Checkpoint {
    const projected = projectBatch(this.projection, this.reader, new Set(parked.keys()), batch);
    const to = { ...from, posisjon: projected.last, hendelser: from.hendelser + batch.length };
    this.db.transaction(() => {
      for (const row of projected.rows) table.insert(row);
      if (!live) return;
      for (const p of projected.parked) this.checkpoints.park(this.projection.name, p);
      this.checkpoints.set(this.projection.name, to);
    })();
    for (const p of projected.parked) parked.set(p.kommune, p);
    return to;
  }

  /** A parked kommune is tried again at every start: a newer program may be able to read what stopped the older one. */
  private async retryParked(): Promise<void> {
    for (const { kommune, posisjon } of this.parkedHere.values()) {
      const missed = await this.missedBy(kommune, posisjon);
      const projected = projectBatch(this.projection, this.reader, new Set(), missed);
      if (projected.parked.length > 0) continue;
      this.db.transaction(() => {
        for (const row of projected.rows) this.tableInUse.insert(row);
        this.checkpoints.unpark(this.projection.name, kommune);
      })();
      this.parkedHere.delete(kommune);
      this.epoch++;
    }
  }

  private async missedBy(kommune: KommuneId, from: Position): Promise<StoredEvent[]> {
    const missed: StoredEvent[] = [];
    const until = this.state.posisjon ?? '';
    let at: Position | null = null;
    for (;;) {
      const batch: readonly StoredEvent[] = await this.store.readAll(at, PAGE);
      missed.push(
        ...batch.filter((e) => kommuneOf(e.stream) === kommune && e.position >= from && e.position <= until),
      );
      at = batch.at(-1)?.position ?? null;
      if (at === null || at >= until) return missed;
    }
  }

  private takeInUse(table: ProjectionTable, at: Checkpoint, parked: Map<KommuneId, Parked>): void {
    const old = this.tableInUse;
    const { name } = this.projection;
    this.db.transaction(() => {
      this.checkpoints.unpark(name, null);
      for (const p of parked.values()) this.checkpoints.park(name, p);
      this.checkpoints.set(name, at);
      old.drop();
    })();
    this.state = at;
    this.tableInUse = table;
    this.parkedHere = parked;
  }

  private nextBatch(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, timeoutMs);
      this.waiting.add(wake);
    });
  }
}

const nextTableName = (name: string): string => name.replace(/\d+$/, (n) => String(Number(n) + 1));
