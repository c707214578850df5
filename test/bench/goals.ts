/** What one subject is held to, measured against another in the same rounds, or against the clock alone. */
export interface Goal {
  readonly what: string;
  readonly subject: string;
  readonly against?: string;
  /** Ratio of the rates: at least so many times the other's. */
  readonly atLeast?: number;
  /** Ratio of the costs, the rates turned round: at most so many times the other's. */
  readonly costAtMost?: number;
  /** Difference of the times: at most so many milliseconds more. */
  readonly withinMs?: number;
  /** The time itself: at most so many milliseconds, on a machine that does nothing else. */
  readonly atMostMs?: number;
}

export const goals: readonly Goal[] = [
  {
    what: 'durable append, 1 caller, of raw SQLite',
    subject: 'append-1',
    against: 'append-1-raw',
    atLeast: 0.85,
  },
  {
    what: 'durable append, 32 callers, of raw SQLite',
    subject: 'append-32',
    against: 'append-32-raw',
    atLeast: 0.6,
  },
  {
    what: 'durable append with proofs, 1 caller, of without',
    subject: 'append-1-bevis',
    against: 'append-1',
    atLeast: 0.9,
  },
  {
    what: 'durable append with proofs, 32 callers, of without',
    subject: 'append-32-bevis',
    against: 'append-32',
    atLeast: 0.75,
  },
  {
    what: 'command cycle, 1 caller, of our own append',
    subject: 'command-1',
    against: 'command-1-append',
    atLeast: 0.75,
  },
  {
    what: 'the same with the heaviest command, a forslag',
    subject: 'forslag-1',
    against: 'forslag-1-append',
  },
  {
    what: 'command cycle, 32 callers, of emmett-sqlite',
    subject: 'command-32',
    against: 'command-32-emmett',
    atLeast: 6,
  },
  {
    what: 'the same with no state in memory',
    subject: 'command-32-cold',
    against: 'command-32-emmett',
  },
  {
    what: 'cost of a command in a case of 5 000 facts, of 50',
    subject: 'forslag-32-of-5000',
    against: 'forslag-32-of-50',
    costAtMost: 1.2,
  },
  {
    what: 'replay into the frame, of reading and parsing',
    subject: 'replay',
    against: 'replay-parse',
    atLeast: 0.7,
  },
  {
    what: 'projection with checkpoint, of raw upserts',
    subject: 'projection',
    against: 'projection-raw',
    atLeast: 0.6,
  },
  {
    what: 'slowest new past of an HP with 200 000 facts',
    subject: 'fortid',
    atMostMs: 200,
  },
  {
    what: 'reads of the API, 50 a second, 200 000 facts, p99',
    subject: 'lesing',
    atMostMs: 50,
  },
  {
    what: 'HTTP command, of one that answers at once',
    subject: 'http',
    against: 'http-at-once',
    atLeast: 0.6,
  },
  {
    what: 'start with 100 000 facts, against an empty log',
    subject: 'start',
    against: 'start-empty',
    withinMs: 300,
  },
  {
    what: 'conflicts of 200 forslag of 100 lines, against none',
    subject: 'konflikter-200',
    against: 'konflikter-0',
    withinMs: 1000,
  },
  {
    what: 'cost of a forslag in the conflicts of 200, of 20',
    subject: 'konflikter-200',
    against: 'konflikter-20',
    costAtMost: 2,
  },
  {
    what: 'a calculation of 3 forslag, 50 a second, against none',
    subject: 'beregning-3',
    against: 'beregning-0',
    withinMs: 20,
  },
  {
    what: 'an alarm wound and cancelled, 32 callers, of raw BullMQ',
    subject: 'alarms-wound',
    against: 'alarms-wound-raw',
    atLeast: 0.85,
  },
  {
    what: 'cost of an alarm of 10 000 due at once, of raw BullMQ',
    subject: 'alarms-due',
    against: 'alarms-due-raw',
    costAtMost: 1.3,
  },
  {
    what: 'lateness of alarms, 50 a second, p99',
    subject: 'alarms-late',
    against: 'alarms-on-time',
    withinMs: 110,
  },
];
