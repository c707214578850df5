import {
  Server,
  ServerCredentials,
  type handleUnaryCall,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import type { Empty } from '@eventstore/db-client/generated/shared_pb';
import { StreamsService, type IStreamsServer } from '@eventstore/db-client/generated/streams_grpc_pb';
import { appendHandler } from './append';
import { batchAppendHandler } from './batch-append';
import { deleteHandler, tombstoneHandler } from './delete';
import { noAnswer } from './errors';
import { Faults, type Rpc } from './faults';
import { Log } from './log';
import { turnedAway, type Node } from './node';
import { read, type ReadCall } from './read';
import { Relay } from './relay';
import { readRequestOf } from './requests';
import { subscribe } from './subscribe';
import { Writer } from './writer';

/**
 * A double of an EventStoreDB node for tests: the client's own service definitions over a log in memory, with faults on
 * demand. It proves our reading of the protocol, not the server.
 */
export class EventStoreDbDouble {
  log = new Log();
  readonly faults: Faults;
  /** Where this node says the leader is; null when it is the leader itself. */
  leaderElsewhere: Node['leaderElsewhere'] = null;
  port = 0;
  /** Reads and subscriptions that neither side has ended. */
  readonly openReads = new Set<ReadCall>();
  private readonly relay = new Relay();
  private server: Server | null = null;

  private constructor() {
    this.faults = new Faults({ cut: () => this.relay.cut(), freeze: (ms) => this.relay.freeze(ms) });
  }

  /** Starts on the port; 0 is any free one. */
  static async start(port = 0): Promise<EventStoreDbDouble> {
    const double = new EventStoreDbDouble();
    double.port = port;
    await double.start();
    return double;
  }

  get url(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** On the same port as before and with the same log; the memory of recent event ids is empty, as after any restart. */
  async start(): Promise<void> {
    const writer = new Writer(this.log);
    const { log, faults } = this;
    const leaderElsewhere = (): Node['leaderElsewhere'] => this.leaderElsewhere;
    const node: Node = {
      log,
      writer,
      faults,
      get leaderElsewhere() {
        return leaderElsewhere();
      },
    };
    const server = new Server();
    server.addService(StreamsService, streams(node, this.openReads));
    server.addService(ServerFeaturesService, { getSupportedMethods: features(node) });
    server.addService(GossipService, { read: gossip(node, () => this.port) });
    this.server = server;
    const inner = await new Promise<number>((resolve, reject) =>
      server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
        error === null ? resolve(port) : reject(error),
      ),
    );
    this.port = await this.relay.open(this.port, inner);
  }

  /** As a killed server: every connection breaks. `forget` empties the log too. */
  async stop({ forget = false } = {}): Promise<void> {
    this.server?.forceShutdown();
    this.server = null;
    await this.relay.close();
    if (forget) this.log = new Log();
  }

  /** How many connections have been made so far. */
  get connections(): number {
    return this.relay.accepted;
  }

  cutConnections(): void {
    this.relay.cut();
  }

  /** The connections that are there die without a word; new ones work. */
  strandConnections(): void {
    this.relay.strand();
  }

  /** Nothing passes in or out, connections stay, until `thaw`. */
  freeze(): void {
    this.relay.freeze();
  }

  thaw(): void {
    this.relay.thaw();
  }
}

const streams = (node: Node, open: Set<ReadCall>): IStreamsServer & UntypedServiceImplementation => ({
  append: appendHandler(node),
  batchAppend: batchAppendHandler(node),
  delete: deleteHandler(node),
  tombstone: tombstoneHandler(node),
  read: (call) => {
    open.add(call);
    call.once('close', () => open.delete(call));
    const request = readRequestOf(call.request);
    const refusal = turnedAway(node, call.metadata);
    if (refusal !== null) call.emit('error', refusal);
    else void (request.subscription ? subscribe(node, call, request) : read(node, call, request));
  },
});

const unary =
  <Response>(node: Node, rpc: Rpc, answer: () => Response): handleUnaryCall<Empty, Response> =>
  (_call, callback) => {
    const fault = node.faults.take(rpc);
    const victim = { fail: callback, end: () => callback(noAnswer()) };
    if (!node.faults.strikes(fault, 'before', victim)) callback(null, answer());
  };

const METHODS = ['Read', 'Append', 'Delete', 'Tombstone', 'BatchAppend'];

const features = (node: Node): handleUnaryCall<Empty, SupportedMethods> =>
  unary(node, 'features', () => {
    const service = 'event_store.client.streams.Streams';
    const methods = METHODS.map((name) => new SupportedMethod().setServiceName(service).setMethodName(name));
    return new SupportedMethods().setEventStoreServerVersion('23.10.0.0').setMethodsList(methods);
  });

const gossip = (node: Node, port: () => number): handleUnaryCall<Empty, ClusterInfo> =>
  unary(node, 'gossip', () => {
    const leader = node.leaderElsewhere ?? { host: '127.0.0.1', port: port() };
    const member = new MemberInfo()
      .setState(MemberInfo.VNodeState.LEADER)
      .setIsAlive(true)
      .setHttpEndPoint(new EndPoint().setAddress(leader.host).setPort(leader.port));
    return new ClusterInfo().setMembersList([member]);
  });
