import type { Clock, Instant } from '@saksgang/kernel';
import { SHOWN, type Alarm, type Alarms, type AlarmStatus, type Ring } from '../alarms';

/** The clock is looked at this often: it may be set, and a machine may sleep, and a timer knows of neither. */
const LONGEST_MS = 1_000;
const AGAIN_AFTER_MS = 1_000;

/** When it is due, and when the one it called last could not answer. */
interface Wound {
  readonly naar: number;
  readonly failedAt: number | null;
  readonly attempts: number;
  readonly error: string | null;
}

/** The alarm clock of a single process. It is lost with the process, and wound again at the next start. */
export class InProcessAlarms implements Alarms {
  private readonly alarms = new Map<string, Wound>();
  private readonly ringing = new Map<string, Promise<void>>();
  private timer: NodeJS.Timeout | null = null;
  private ring: Ring | null = null;
  private kept: string | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly onError: (error: unknown) => void,
  ) {}

  wind(alarms: readonly Alarm[]): Promise<void> {
    for (const { id, naar } of alarms)
      if (!this.alarms.has(id) && !this.ringing.has(id))
        this.alarms.set(id, { naar: Date.parse(naar), failedAt: null, attempts: 0, error: null });
    this.plan();
    return Promise.resolve();
  }

  cancel(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.alarms.delete(id);
    return Promise.resolve();
  }

  waiting(): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set([...this.alarms.keys(), ...this.ringing.keys()]));
  }

  status(): Promise<AlarmStatus> {
    const all = [...this.alarms].sort(([, a], [, b]) => a.naar - b.naar);
    return Promise.resolve({
      clock: 'in-process',
      waiting: all.length,
      next: all
        .slice(0, SHOWN)
        .map(([id, { naar }]) => ({ id, naar: new Date(naar).toISOString() as Instant })),
      ringing: [...this.ringing.keys()],
      failed: all.flatMap(([id, { attempts, error }]) => (error === null ? [] : [{ id, attempts, error }])),
    });
  }

  mark(): Promise<string | null> {
    return Promise.resolve(this.kept);
  }

  setMark(mark: string): Promise<void> {
    this.kept = mark;
    return Promise.resolve();
  }

  start(ring: Ring): Promise<void> {
    this.ring = ring;
    this.plan();
    return Promise.resolve();
  }

  async close(): Promise<void> {
    this.ring = null;
    if (this.timer) clearTimeout(this.timer);
    await Promise.all(this.ringing.values());
  }

  /** Rings all that are due, one after the other as they fell due, and resolves when they have rung. */
  async ringDue(): Promise<void> {
    const now = this.now();
    const due = [...this.alarms].filter(([, wound]) => isDue(wound, now));
    due.sort(([, a], [, b]) => a.naar - b.naar);
    for (const [id, wound] of due) await this.ringOne(id, wound);
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }

  /** It may have been cancelled, or rung already, while those before it rang. */
  private async ringOne(id: string, wound: Wound): Promise<void> {
    const { ring } = this;
    if (!ring || this.alarms.get(id) !== wound) return;
    this.alarms.delete(id);
    const called = Promise.resolve(id).then(ring);
    const rung = called.catch((error: unknown) => {
      this.onError(error);
      const message = error instanceof Error ? error.message : String(error);
      this.alarms.set(id, { ...wound, failedAt: this.now(), attempts: wound.attempts + 1, error: message });
    });
    this.ringing.set(id, rung);
    await rung;
    this.ringing.delete(id);
  }

  private plan(): void {
    if (!this.ring) return;
    if (this.timer) clearTimeout(this.timer);
    let next = Infinity;
    for (const wound of this.alarms.values()) next = Math.min(next, nextTry(wound));
    if (next === Infinity) return;
    const wait = Math.min(Math.max(0, next - this.now()), LONGEST_MS);
    this.timer = setTimeout(() => void this.ringDue().then(() => this.plan()), wait).unref();
  }
}

const nextTry = ({ naar, failedAt }: Wound): number =>
  failedAt === null ? naar : Math.max(naar, failedAt + AGAIN_AFTER_MS);

/** A clock that has been set back since an alarm failed does not hold it up. */
const isDue = (wound: Wound, now: number): boolean =>
  wound.naar <= now && (nextTry(wound) <= now || now < (wound.failedAt ?? now));
