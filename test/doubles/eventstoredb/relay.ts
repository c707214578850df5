import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** The wire in front of the server: it can be cut, and it can freeze, which a server cannot do to itself. */
export class Relay {
  private server: Server | null = null;
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private thawing: NodeJS.Timeout | undefined;
  private frozen = false;
  /** How many connections there have been. */
  accepted = 0;

  /** Listens on the port (0: any free one) and passes everything on; answers with the port. */
  async open(port: number, targetPort: number): Promise<number> {
    const server = createServer((outer) => this.join(outer, connect(targetPort, '127.0.0.1')));
    this.server = server;
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  /** Breaks every connection; new ones are taken. */
  cut(): void {
    for (const pair of [...this.pairs]) for (const socket of pair) socket.destroy();
  }

  /** The connections that are there carry nothing any more and nobody is told; new ones work. */
  strand(): void {
    for (const [outer, inner] of this.pairs) {
      outer.unpipe(inner).pause();
      inner.unpipe(outer).pause();
    }
  }

  /** Nothing passes, in or out, also on new connections, until `thaw` or for a time. */
  freeze(ms?: number): void {
    this.frozen = true;
    this.strand();
    clearTimeout(this.thawing);
    if (ms !== undefined) this.thawing = setTimeout(() => this.thaw(), ms);
  }

  thaw(): void {
    if (!this.frozen) return;
    this.frozen = false;
    clearTimeout(this.thawing);
    for (const pair of this.pairs) pass(pair);
  }

  async close(): Promise<void> {
    clearTimeout(this.thawing);
    this.frozen = false;
    const server = this.server;
    this.server = null;
    if (server === null) return;
    const closed = once(server, 'close');
    server.close();
    this.cut();
    await closed;
  }

  private join(outer: Socket, inner: Socket): void {
    const pair = [outer, inner] as const;
    this.pairs.add(pair);
    this.accepted++;
    for (const socket of pair) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.pairs.delete(pair);
        for (const end of pair) end.destroy();
      });
    }
    if (!this.frozen) pass(pair);
  }
}

const pass = ([outer, inner]: readonly [Socket, Socket]): void => {
  outer.pipe(inner);
  inner.pipe(outer);
};
