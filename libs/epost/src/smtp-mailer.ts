import { createTransport } from 'nodemailer';
import type { Epost, Mailer } from './mailer';

const TIMEOUT_MS = 10_000;

/** Hands mail to an SMTP server (`smtp://bruker:passord@vert:port`). */
export class SmtpMailer implements Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly fra: string,
  ) {
    this.transport = createTransport({
      url,
      pool: true,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
  }

  async send({ id, til, emne, tekst }: Epost): Promise<void> {
    await this.transport.sendMail({
      messageId: id,
      from: this.fra,
      to: [...til],
      subject: emne,
      text: tekst,
      // Says that nobody wrote it, so that no absence reply comes back (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  close(): void {
    this.transport.close();
  }
}
