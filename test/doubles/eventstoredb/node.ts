import type { Metadata, ServiceError } from '@grpc/grpc-js';
import { notLeader } from './errors';
import type { Faults } from './faults';
import type { Log } from './log';
import { requiresLeader } from './requests';
import type { Writer } from './writer';

/** What the handlers of one running server share. */
export interface Node {
  readonly log: Log;
  readonly writer: Writer;
  readonly faults: Faults;
  /** Where the leader is, when it is not this node. */
  readonly leaderElsewhere: { readonly host: string; readonly port: number } | null;
}

/** A follower turns away a call that asks for the leader. */
export const turnedAway = (node: Node, metadata: Metadata): ServiceError | null => {
  const leader = node.leaderElsewhere;
  return leader !== null && requiresLeader(metadata) ? notLeader(leader.host, leader.port) : null;
};
