import type { EventStoreDBClient } from '@eventstore/db-client';
import { StoreUnavailable } from '../event-store';
import { closeClient, openClient } from './client';
import { errorOf, isAnswer } from './faults';

/** What a call gets to work with; `retired` aborts when the client is no longer trusted, for calls that could wait long. */
export type Call<T> = (client: EventStoreDBClient, retired: AbortSignal) => Promise<T>;

/** One client, closed when it has been retired and its last call has ended. */
class Link {
  private users = 0;
  private readonly retirement = new AbortController();
  private close: () => void = () => undefined;
  readonly closed = new Promise<void>((resolve) => (this.close = resolve));

  constructor(private readonly client: EventStoreDBClient) {}

  async use<T>(call: Call<T>): Promise<T> {
    this.users++;
    try {
      return await call(this.client, this.retirement.signal);
    } finally {
      this.users--;
      this.closeWhenIdle();
    }
  }

  retire(): void {
    if (this.retirement.signal.aborted) return;
    this.retirement.abort();
    this.closeWhenIdle();
  }

  private closeWhenIdle(): void {
    if (!this.retirement.signal.aborted || this.users > 0) return;
    void closeClient(this.client).then(this.close);
  }
}

/**
 * The way to the server. A call that ends without an answer costs the client it was made with: calls under way go on,
 * the next ones get a new one.
 */
export class Connection {
  private serial = 0;
  private link: Link | null = null;
  private readonly links = new Set<Link>();
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly keepAliveMs: number,
  ) {}

  /** Rejects with what the call rejects with, as an error of the client; `StoreUnavailable` after `close`. */
  async use<T>(call: Call<T>): Promise<T> {
    if (this.isClosed) throw new StoreUnavailable('hendelseslageret er lukket');
    const link = (this.link ??= this.connect());
    try {
      return await link.use(call);
    } catch (thrown) {
      const error = errorOf(thrown);
      if (!isAnswer(error)) this.replace(link);
      throw error;
    }
  }

  /** Takes no more calls, and resolves when those under way have ended. */
  async close(): Promise<void> {
    this.isClosed = true;
    if (this.link !== null) this.replace(this.link);
    await Promise.all([...this.links].map((link) => link.closed));
  }

  private connect(): Link {
    const link = new Link(openClient(this.url, this.keepAliveMs, this.serial++));
    this.links.add(link);
    void link.closed.then(() => this.links.delete(link));
    return link;
  }

  private replace(link: Link): void {
    link.retire();
    if (this.link === link) this.link = null;
  }
}
