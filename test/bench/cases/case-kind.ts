import type { CommandBus } from '@nestjs/cqrs';
import type { Outcome } from '@saksgang/commands';
import type { CommandMeta, Event, StreamName } from '@saksgang/kernel';

/** A kind of case that grows by one fact for each command, and the command that somebody sends to it. */
export interface CaseKind {
  readonly name: string;
  readonly stream: (n: number) => StreamName;
  /** The case as it is when it has a number of facts. */
  readonly opened: (n: number, facts: number) => readonly Event[];
  /** What the command leads to. */
  readonly fact: (turn: number) => Event;
  /** The body as it comes in at the door, and the class it is held against. */
  readonly body: (turn: number) => object;
  readonly request: new () => object;
  readonly send: (bus: CommandBus, n: number, request: object, meta: CommandMeta) => Promise<Outcome>;
}

/** How many cases of a kind there are, how long each is before the clock starts, and how many callers ask at once. */
export interface Shape {
  readonly kind: CaseKind;
  readonly cases: number;
  readonly length: number;
  readonly callers: number;
}
