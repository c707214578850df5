import { PassThrough, type Readable } from 'node:stream';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { follow, type EventStore, type StoredEvent } from '@saksgang/event-store';
import { EVENT_STORE } from '@saksgang/historikk';
import { kommuneOf, type KommuneId, type Position } from '@saksgang/kernel';
import { ReadStore } from '@saksgang/read-store';

/** Often enough that what lies between does not take the connection for dead. */
const PULS_MS = 25_000;
const VENT_PAA_VISNINGER_MS = 10_000;

/**
 * That something has been written in a kommune, told to whoever listens (server-sent events, HTML Living Standard 9.2): an
 * event `endret` with the position in the log, sent when the views have come that far. It says nothing of what; the
 * listener asks again for what he may see.
 */
@Injectable()
export class Endringsstroem implements OnModuleDestroy {
  private readonly logger = new Logger('Endringer');
  private readonly lyttere = new Map<PassThrough, KommuneId>();
  private readonly stopp = new AbortController();
  private readonly puls = setInterval(() => this.si(': puls\n\n'), PULS_MS).unref();
  private foelger: Promise<void> | null = null;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly readStore: ReadStore,
  ) {}

  /** What is told of a kommune, until whoever reads it goes away or the process stops. */
  i(kommune: KommuneId): Readable {
    this.foelger ??= this.foelg();
    const lytter = new PassThrough();
    this.lyttere.set(lytter, kommune);
    lytter.once('close', () => this.lyttere.delete(lytter));
    // The answer has begun, so that the listener knows that he is heard.
    lytter.write(': her\n\n');
    return lytter;
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.puls);
    for (const lytter of this.lyttere.keys()) lytter.end();
    this.stopp.abort();
    await this.foelger;
  }

  /** One reader of the log for all who listen, from the first of them on. */
  private foelg(): Promise<void> {
    return follow(this.store, this.stopp.signal, {
      from: () => this.store.head(),
      take: (batch) => this.fortell(batch),
      onError: (error) => this.logger.error(error),
    });
  }

  private async fortell(batch: readonly StoredEvent[]): Promise<void> {
    const siste = new Map<KommuneId | null, Position>(
      batch.map(({ stream, position }) => [kommuneOf(stream), position]),
    );
    const sist = batch.at(-1)?.position;
    if (sist !== undefined) await this.readStore.passed(sist, VENT_PAA_VISNINGER_MS);
    for (const [kommune, posisjon] of siste)
      this.si(`event: endret\nid: ${posisjon}\ndata: ${posisjon}\n\n`, kommune);
  }

  /** To those who listen to a kommune; to all when none is said. */
  private si(tekst: string, til?: KommuneId | null): void {
    for (const [lytter, kommune] of this.lyttere)
      if (til === undefined || til === kommune) lytter.write(tekst);
  }
}
