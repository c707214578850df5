import type { Event, Recorded } from './event';

/** What a workflow answers a fact with: wishes to send, or the reason why there is nothing to do. */
export type WorkflowOutput =
  | {
      readonly kind: 'send';
      readonly name: string;
      readonly type: string;
      readonly data: unknown;
    }
  | { readonly kind: 'ignore'; readonly reason: string };

/**
 * A process across streams: pure, from one fact to the wishes that follow. `name` of an output makes its command id
 * together with the event's id, so a fact that is delivered twice asks for the same thing once.
 */
export interface Workflow<E extends Event = Event> {
  readonly name: string;
  react(recorded: Recorded<E>): readonly WorkflowOutput[];
}
