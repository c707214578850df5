import type { ServiceError } from '@grpc/grpc-js';
import { seededRandom } from '../seeded-random';
import { accessDenied, unavailable } from './errors';

export type Rpc = 'append' | 'batchAppend' | 'read' | 'subscribe' | 'delete' | 'features' | 'gossip';

/** Before the request is handled, after it (the effect stays, the answer is lost), or after so many messages of it. */
export type Moment = 'before' | 'after' | number;

/**
 * - `cut`: the call fails with UNAVAILABLE. `reset`: every connection of the server breaks.
 * - `end`: the call ends well, without an answer. `silence`: no answer ever. `denied`: the caller lacks the right.
 * - `freeze`: nothing passes in or out for a time, connections stay.
 * - `unreplicated`: written, not answered, and so many repeats of it dropped in silence before one is answered.
 * - `empty-answer`: written, and answered with a message that says nothing: the client then waits past its deadline.
 * - `no-position`: answered without the position, as a repeat is when the server cannot find the original any more.
 */
export type Fault =
  | { readonly kind: 'cut' | 'reset' | 'end' | 'silence' | 'denied'; readonly moment: Moment }
  | { readonly kind: 'freeze'; readonly ms: number }
  | { readonly kind: 'unreplicated'; readonly drops: number }
  | { readonly kind: 'empty-answer' | 'no-position' };

export interface RandomFaults {
  readonly seed: number;
  /** From 0 to 1, for each call. */
  readonly probability: number;
  readonly faults: readonly Fault[];
  readonly rpcs: readonly Rpc[];
}

/** How a handler lets a fault strike its call. */
export interface Victim {
  fail(error: ServiceError): void;
  end(): void;
}

export interface Wire {
  cut(): void;
  freeze(ms: number): void;
}

/** What goes wrong, with which calls; and how many calls there have been. */
export class Faults {
  private readonly counts = new Map<Rpc, number>();
  private readonly planned = new Map<Rpc, Fault[]>();
  private chance: (rpc: Rpc) => Fault | undefined = () => undefined;
  private struck = 0;

  constructor(private readonly wire: Wire) {}

  /** The next calls of this kind meet this fault. */
  next(rpc: Rpc, fault: Fault, times = 1): void {
    const queue = this.planned.get(rpc) ?? [];
    queue.push(...Array.from({ length: times }, () => fault));
    this.planned.set(rpc, queue);
  }

  random({ seed, probability, faults, rpcs }: RandomFaults): void {
    const random = seededRandom(seed);
    this.chance = (rpc) => {
      if (!rpcs.includes(rpc) || random() >= probability) return undefined;
      return faults[Math.floor(random() * faults.length)];
    };
  }

  /** No more faults from now on. */
  calm(): void {
    this.planned.clear();
    this.chance = () => undefined;
  }

  calls(rpc: Rpc): number {
    return this.counts.get(rpc) ?? 0;
  }

  /** How many calls have met a fault. */
  get total(): number {
    return this.struck;
  }

  take(rpc: Rpc): Fault | undefined {
    this.counts.set(rpc, this.calls(rpc) + 1);
    const fault = this.planned.get(rpc)?.shift() ?? this.chance(rpc);
    if (fault !== undefined) this.struck++;
    if (fault?.kind === 'freeze') this.wire.freeze(fault.ms);
    return fault;
  }

  /** True when the fault strikes at this moment: the handler then leaves the call alone. */
  strikes(fault: Fault | undefined, moment: Moment, victim: Victim): boolean {
    if (fault === undefined || !('moment' in fault) || fault.moment !== moment) return false;
    switch (fault.kind) {
      case 'cut':
        victim.fail(unavailable());
        return true;
      case 'denied':
        victim.fail(accessDenied());
        return true;
      case 'reset':
        this.wire.cut();
        return true;
      case 'end':
        victim.end();
        return true;
      case 'silence':
        return true;
    }
  }
}
