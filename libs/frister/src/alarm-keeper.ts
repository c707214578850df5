import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Alarms } from '@saksgang/alarms';
import type { Clock, Instant } from '@saksgang/kernel';

/** Every alarm that there should be, by id. */
export type Wanted = ReadonlyMap<string, Instant>;

export interface KeeperOptions {
  readonly alarms: Alarms;
  /** What the log calls for now. */
  readonly wanted: () => Wanted;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
  /** How often it is asked whether the alarms are lost, and whether others are wanted. */
  readonly everyMs?: number;
  /** After so many rounds the clock is compared with the log, whatever it says of itself. */
  readonly compareEvery?: number;
}

/**
 * Keeps an alarm clock wound to what the log calls for. The clock may be emptied, replaced or restored at any time: its
 * mark is then gone or another's, and everything is wound again.
 */
export class AlarmKeeper {
  private known: Wanted = new Map();
  private mark: string | null = null;
  private roundsSince = Infinity;
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: KeeperOptions) {}

  start(): void {
    this.running = this.loop();
  }

  async close(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  /** One round. Resolves to true when the clock was compared with the log. */
  async round(): Promise<boolean> {
    const { alarms, wanted, clock, compareEvery = 60 } = this.options;
    const mark = await alarms.mark();
    const compare = mark === null || mark !== this.mark || ++this.roundsSince >= compareEvery;
    if (compare) this.roundsSince = 0;
    // Before the alarms are wound: what is lost on the way takes the mark with it.
    if (mark === null) await alarms.setMark((this.mark = `${clock.now()} ${randomUUID()}`));
    else this.mark = mark;
    const oensket = wanted();
    const wound = compare ? await alarms.waiting() : this.known;
    const cancelled: string[] = [];
    const wanting: { readonly id: string; readonly naar: Instant }[] = [];
    for (const id of wound.keys()) if (!oensket.has(id)) cancelled.push(id);
    for (const [id, naar] of oensket) {
      const moved = (this.known.get(id) ?? naar) !== naar;
      // One that is wound is left as it is, so that what has another time now is taken out first.
      if (moved) cancelled.push(id);
      if (moved || !wound.has(id)) wanting.push({ id, naar });
    }
    if (cancelled.length > 0) await alarms.cancel(cancelled);
    if (wanting.length > 0) await alarms.wind(wanting);
    this.known = oensket;
    return compare;
  }

  private async loop(): Promise<void> {
    const { everyMs = 1_000, onError } = this.options;
    const { signal } = this.stop;
    while (!signal.aborted) {
      await this.round().catch((error: unknown) => {
        // What was wound before the fault is not known any more.
        this.mark = null;
        onError(error);
      });
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** When an alarm clock was last wound from nothing, by its mark; null when it has none of ours. */
export const byggetSist = (mark: string | null): Instant | null => {
  const [naar = ''] = mark?.split(' ') ?? [];
  return Number.isNaN(Date.parse(naar)) ? null : (naar as Instant);
};
