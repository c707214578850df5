import type { Clock, Instant } from '@saksgang/kernel';
import { Queue, Worker, type Job, type JobType } from 'bullmq';
import { Redis } from 'ioredis';
import { SHOWN, type Alarm, type Alarms, type AlarmStatus, type Ring } from '../alarms';

export interface BullMqOptions {
  readonly url: string;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
  /** Keeps installations that share a Redis apart. */
  readonly prefix?: string;
  /** How many alarms a process rings at a time. */
  readonly concurrency?: number;
  /** After how long a process that has said nothing is taken for dead, and its alarms ring elsewhere. */
  readonly lockMs?: number;
}

const QUEUE = 'varsler';
const BATCH = 1_000;
const WAITING: JobType[] = ['delayed', 'wait', 'prioritized'];
/** One that failed rings again within minutes, so it is among the first that wait. */
const NEAR = 1_000;
const NOT_DONE: JobType[] = ['delayed', 'wait', 'active', 'prioritized'];

/**
 * The alarm clock that the processes of an installation share, in Redis. Only ids lie there. Jobs are removed when they
 * have rung, and when they have failed for good: an id that is kept could not be wound again.
 */
export class BullMqAlarms implements Alarms {
  private readonly connection: Redis;
  private readonly queue: Queue;
  private worker: Worker | null = null;

  constructor(private readonly options: BullMqOptions) {
    // A worker waits for Redis as long as it takes.
    this.connection = new Redis(options.url, { maxRetriesPerRequest: null });
    this.connection.on('error', options.onError);
    this.queue = new Queue(QUEUE, {
      connection: this.connection,
      prefix: this.prefix,
      defaultJobOptions: {
        removeOnComplete: true,
        removeOnFail: true,
        attempts: 10,
        backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
      },
    });
    this.queue.on('error', options.onError);
  }

  async wind(alarms: readonly Alarm[]): Promise<void> {
    const now = Date.parse(this.options.clock.now());
    const jobs = alarms.map(({ id, naar }) => ({
      name: 'varsel',
      data: null,
      opts: { jobId: id, delay: Math.max(0, Date.parse(naar) - now) },
    }));
    const [first, second] = jobs;
    // A bulk is a transaction, which costs a lone alarm half its speed.
    if (first && !second) await this.queue.add(first.name, first.data, first.opts);
    else for (let i = 0; i < jobs.length; i += BATCH) await this.queue.addBulk(jobs.slice(i, i + BATCH));
  }

  async cancel(ids: readonly string[]): Promise<void> {
    for (let i = 0; i < ids.length; i += BATCH)
      await Promise.all(ids.slice(i, i + BATCH).map((id) => this.queue.remove(id)));
  }

  async waiting(): Promise<ReadonlySet<string>> {
    return new Set(await this.queue.getRanges(NOT_DONE, 0, -1));
  }

  async status(): Promise<AlarmStatus> {
    const [waiting, near, ringing] = await Promise.all([
      this.queue.getJobCountByTypes(...WAITING),
      this.queue.getJobs(WAITING, 0, NEAR - 1, true),
      this.queue.getRanges(['active'], 0, -1),
    ]);
    const jobs = near.flatMap((job) =>
      job.id === undefined ? [] : [{ id: job.id, naar: timeOf(job), job }],
    );
    jobs.sort((a, b) => a.naar - b.naar);
    return {
      clock: 'bullmq',
      waiting,
      next: jobs
        .slice(0, SHOWN)
        .map(({ id, naar }) => ({ id, naar: new Date(naar).toISOString() as Instant })),
      ringing,
      failed: jobs.flatMap(({ id, job }) =>
        job.attemptsMade === 0 ? [] : [{ id, attempts: job.attemptsMade, error: job.failedReason }],
      ),
    };
  }

  mark(): Promise<string | null> {
    return this.connection.get(this.markKey);
  }

  async setMark(mark: string): Promise<void> {
    await this.connection.set(this.markKey, mark);
  }

  async start(ring: Ring): Promise<void> {
    const { concurrency = 64, lockMs = 10_000, onError } = this.options;
    this.worker = new Worker(QUEUE, ({ id }) => ring(id as string), {
      connection: this.connection,
      prefix: this.prefix,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      // However often a process dies of it, an alarm rings on: what it asks is safe to ask again.
      maxStalledCount: 1_000,
    });
    this.worker.on('error', onError);
    this.worker.on('failed', (_job, error) => onError(error));
    await this.worker.waitUntilReady();
  }

  async close(): Promise<void> {
    await this.worker?.close();
    // A queue that never reached Redis would wait for it before it closes.
    if (this.connection.status === 'ready') await this.queue.close();
    this.connection.disconnect();
  }

  private get prefix(): string {
    return this.options.prefix ?? 'saksgang';
  }

  private get markKey(): string {
    return `${this.prefix}:${QUEUE}:merke`;
  }
}

/** The time it was wound for; when it rings again after a failure is BullMQ's own affair. */
const timeOf = ({ timestamp, opts }: Job): number => timestamp + (opts.delay ?? 0);
