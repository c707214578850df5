import type { Instant } from '@saksgang/kernel';

/** A wish to be woken. Only the id is kept by the clock; what it is about is read from the log when it rings. */
export interface Alarm {
  readonly id: string;
  readonly naar: Instant;
}

/** One that could not be answered the last time it rang, and rings again. */
export interface FailedAlarm {
  readonly id: string;
  readonly attempts: number;
  readonly error: string;
}

/** How a clock stands, for whoever watches over it. */
export interface AlarmStatus {
  readonly clock: 'in-process' | 'bullmq';
  /** How many have not rung, beside those that ring now. */
  readonly waiting: number;
  /** The first of them, at most `SHOWN`, by their time. */
  readonly next: readonly Alarm[];
  readonly ringing: readonly string[];
  readonly failed: readonly FailedAlarm[];
}

export const SHOWN = 20;

/** Called when an alarm is due, at least once. A throw means that it must ring again. */
export type Ring = (id: string) => Promise<void>;

/**
 * An alarm clock that may be lost: whoever uses it can say at any time which alarms there should be. An alarm rings when
 * its time has come, also when that was before it was wound.
 */
export interface Alarms {
  /** Winds alarms. One that is wound already is left as it is. */
  wind(alarms: readonly Alarm[]): Promise<void>;
  cancel(ids: readonly string[]): Promise<void>;
  /** The ids of all that have not rung yet, and of those that ring now. */
  waiting(): Promise<ReadonlySet<string>>;
  status(): Promise<AlarmStatus>;
  /** A mark that is lost together with the alarms: when it is gone, they are. */
  mark(): Promise<string | null>;
  setMark(mark: string): Promise<void>;
  /** Begins to ring. */
  start(ring: Ring): Promise<void>;
  /** Lets those that ring now ring out, and rings no more. */
  close(): Promise<void>;
}
