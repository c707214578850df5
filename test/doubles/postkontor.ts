import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Brev {
  readonly id: string;
  readonly fra: string;
  readonly til: readonly string[];
  readonly raatt: string;
}

/** A real SMTP server on a free port, which keeps what it has taken over. */
export class Postkontor {
  readonly mottatt: Brev[] = [];
  private server = this.nyServer();
  private port = 0;

  static async aapne(): Promise<Postkontor> {
    const kontor = new Postkontor();
    await kontor.lytt();
    return kontor;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** On the port it had. */
  async aapneIgjen(): Promise<void> {
    this.server = this.nyServer();
    await this.lytt();
  }

  steng(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private lytt(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port, '127.0.0.1', () => {
        this.port = (this.server.server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  private nyServer(): SMTPServer {
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      closeTimeout: 200,
      onData: (stream, session, ferdig) => {
        const deler: Buffer[] = [];
        stream.on('data', (del: Buffer) => deler.push(del));
        stream.on('end', () => {
          const raatt = Buffer.concat(deler).toString('utf8');
          const { mailFrom, rcptTo } = session.envelope;
          this.mottatt.push({
            id: /^Message-ID: (.+)$/im.exec(raatt)?.[1]?.trim() ?? '',
            fra: mailFrom === false ? '' : mailFrom.address,
            til: rcptTo.map((r) => r.address),
            raatt,
          });
          ferdig();
        });
      },
    });
  }
}
