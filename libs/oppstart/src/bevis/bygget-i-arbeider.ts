import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EventStore } from '@saksgang/event-store';
import type { Position } from '@saksgang/kernel';
import type { Bygger } from '@saksgang/revisjon';
import { projectRoot } from '../config';
import type { Arbeid, Beskjed, Melding } from './bevisarbeider';

const STARTES_PAA_NYTT_MS = 1000;

/** Run from the sources, the thread needs what turns them into JavaScript. */
const TYPESCRIPT =
  extname(__filename) === '.ts' ? ['-r', join(projectRoot(), 'infra/scripts/typescript.cjs')] : [];

/** Builds the tree in a thread of its own, so that the making of a leaf costs the one that appends nothing. */
export class ByggetIArbeider implements Bygger {
  private worker: Worker;
  private posisjon: Position = '';
  private closing = false;
  private restart: NodeJS.Timeout | null = null;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly arbeid: Arbeid,
    private readonly store: Pick<EventStore, 'head'>,
    private readonly onError: (error: unknown) => void,
  ) {
    this.worker = this.begin();
  }

  async ajour(timeoutMs: number): Promise<boolean> {
    const head = (await this.store.head()) ?? '';
    const deadline = Date.now() + timeoutMs;
    while (this.posisjon < head) {
      const left = deadline - Date.now();
      if (left <= 0 || this.closing) return false;
      this.si('se');
      await this.news(left);
    }
    return true;
  }

  async close(): Promise<void> {
    this.closing = true;
    if (this.restart) clearTimeout(this.restart);
    const gone = new Promise<void>((resolve) => this.worker.once('exit', () => resolve()));
    if (this.worker.threadId === -1) return;
    this.si('stopp');
    await gone;
    for (const wake of this.waiting) wake();
  }

  private begin(): Worker {
    const file = join(__dirname, `bevisarbeider${extname(__filename)}`);
    const worker = new Worker(file, { workerData: this.arbeid, execArgv: TYPESCRIPT });
    worker.on('message', (melding: Melding) => {
      if ('feil' in melding) return this.onError(new Error(melding.feil));
      this.posisjon = melding.posisjon ?? '';
      for (const wake of this.waiting) wake();
    });
    worker.on('error', this.onError);
    worker.on('exit', () => {
      if (this.closing) return;
      this.restart = setTimeout(() => (this.worker = this.begin()), STARTES_PAA_NYTT_MS);
    });
    return worker;
  }

  private si(beskjed: Beskjed): void {
    this.worker.postMessage(beskjed);
  }

  private news(timeoutMs: number): Promise<void> {
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
