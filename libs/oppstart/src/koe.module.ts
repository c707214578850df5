import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Global, Inject, Injectable, Module, Optional } from '@nestjs/common';
import { BullMqAlarms, type Alarms, type AlarmStatus } from '@saksgang/alarms';
import type { EventStore } from '@saksgang/event-store';
import { alarmstedI, byggetSist } from '@saksgang/frister';
import { EVENT_STORE } from '@saksgang/historikk';
import { CLOCK } from '@saksgang/http';
import type { Clock, Instant, KommuneId, OppdragId, Position } from '@saksgang/kernel';
import { ReadStore } from '@saksgang/read-store';
import { oppdragene, oppdragsregister } from '@saksgang/register';
import { Roller } from '@saksgang/tilgang';
import type { Config } from './config';
import { CONFIG } from './infrastructure.module';
import { Varsling } from './varsling.module';

/** An alarm, and which oppdrag it is about; null where its id does not say. */
export interface Koealarm {
  readonly id: string;
  readonly kommune: KommuneId | null;
  readonly oppdrag: OppdragId | null;
  readonly tittel: string | null;
}

/** The queue as the alarm clock has it. */
export interface Koe {
  readonly klokke: AlarmStatus['clock'];
  readonly venter: number;
  /** The first of those that wait. */
  readonly neste: readonly (Koealarm & { readonly naar: Instant })[];
  readonly ringer: readonly Koealarm[];
  readonly feilet: readonly (Koealarm & { readonly forsoek: number; readonly feil: string })[];
  /** When it was last wound from nothing, out of the log; null when nobody has. */
  readonly byggetSist: Instant | null;
}

export interface Visningsetterslep {
  readonly visning: string;
  readonly posisjon: Position | null;
  /** How many facts it has not come to yet; counting stops at `FLEST_TALT`. */
  readonly bak: number;
}

export interface Koestatus {
  readonly naa: Instant;
  /** Null when it cannot be read from here; `merknader` says why. */
  readonly koe: Koe | null;
  readonly merknader: readonly string[];
  readonly posisjon: Position | null;
  readonly visninger: readonly Visningsetterslep[];
}

export const FLEST_TALT = 1_000;
/** A Redis that is away is waited for by whoever rings, and not by whoever asks how it goes. */
const TAALMODIGHET_MS = 3_000;

/** How the queue of alarms stands, and how far behind the log the views are. */
@Injectable()
export class Koeoppslag {
  constructor(
    private readonly readStore: ReadStore,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() private readonly varsling?: Varsling,
  ) {}

  async naa(): Promise<Koestatus> {
    const [koe, posisjon, visninger] = await Promise.all([
      this.koen(),
      this.store.head(),
      this.etterslepet(),
    ]);
    const merknader = typeof koe === 'string' ? [koe] : [];
    return {
      naa: this.clock.now(),
      koe: typeof koe === 'string' ? null : koe,
      merknader,
      posisjon,
      visninger,
    };
  }

  /** The queue, or a sentence that says why it cannot be read. */
  private async koen(): Promise<Koe | string> {
    if (this.varsling) return this.lest(this.varsling.alarms);
    const { mode, redisUrl: url, redisPrefix: prefix } = this.config;
    if (mode !== 'server') return 'Denne prosessen varsler ikke om frister, så den har ingen kø.';
    if (url === null)
      return 'Køen er i minnet til prosessen varsler, og kan ikke leses herfra. Sett REDIS_URL i alle prosessene for å se den.';
    // Only to look: without being started it rings nothing, and what Redis does not answer is said below.
    const alarms = new BullMqAlarms({ url, prefix, clock: this.clock, onError: () => undefined });
    try {
      return await this.lest(alarms);
    } finally {
      await alarms.close();
    }
  }

  private async lest(alarms: Alarms): Promise<Koe | string> {
    const svar = Promise.all([alarms.status(), alarms.mark()]).catch(() => null);
    const lest = await Promise.race([svar, sleep(TAALMODIGHET_MS, null, { ref: false })]);
    if (lest === null)
      return 'Redis svarer ikke. Ingen frist er tapt: køen lages på nytt av loggen når Redis er tilbake.';
    const [{ clock, waiting, next, ringing, failed }, mark] = lest;
    return {
      klokke: clock,
      venter: waiting,
      neste: next.map(({ id, naar }) => ({ ...this.om(id), naar })),
      ringer: ringing.map((id) => this.om(id)),
      feilet: failed.map(({ id, attempts, error }) => ({ ...this.om(id), forsoek: attempts, feil: error })),
      byggetSist: byggetSist(mark),
    };
  }

  private om(id: string): Koealarm {
    const sted = alarmstedI(id);
    if (!sted) return { id, kommune: null, oppdrag: null, tittel: null };
    const { kommune, oppdrag } = sted;
    const { visning } = this.readStore.read(oppdragsregister, kommune, kommune, oppdragene);
    return { id, kommune, oppdrag, tittel: visning.get(oppdrag)?.registrert.tittel ?? null };
  }

  private async etterslepet(): Promise<readonly Visningsetterslep[]> {
    const visninger = this.readStore.health([]);
    const [sist = null] = visninger.map((v) => v.posisjon).sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
    const etter = await this.store.readAll(sist, FLEST_TALT);
    return visninger.map(({ projeksjon, posisjon }) => ({
      visning: projeksjon,
      posisjon,
      bak: etter.filter((e) => e.position > (posisjon ?? '')).length,
    }));
  }
}

@Controller('api/drift/koe')
class KoeController {
  constructor(private readonly koe: Koeoppslag) {}

  /** How the queue of alarms stands: what waits, rings and failed, and how far the views are behind the log. */
  @Get()
  @Roller('administrator')
  naa(): Promise<Koestatus> {
    return this.koe.naa();
  }
}

@Global()
@Module({ controllers: [KoeController], providers: [Koeoppslag], exports: [Koeoppslag] })
export class KoeModule {}
