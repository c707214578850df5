import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Seals a text that is handed out, so that it is known again when it comes back. Sealed is not secret: who has it can read
 * it, and cannot make another (HMAC-SHA256).
 */
export class Segl {
  constructor(private readonly noekkel: string) {}

  /** In letters, digits, `_`, `-` and one dot, so that it can stand in an address as it is. */
  forsegl(tekst: string): string {
    const innhold = Buffer.from(tekst).toString('base64url');
    return `${innhold}.${this.merke(innhold)}`;
  }

  /** What was sealed; null when it was not sealed with this key, or is not as it was. */
  bryt(forseglet: string): string | null {
    const innhold = forseglet.slice(0, forseglet.lastIndexOf('.'));
    const [gitt, ventet] = [Buffer.from(forseglet), Buffer.from(`${innhold}.${this.merke(innhold)}`)];
    if (gitt.length !== ventet.length || !timingSafeEqual(gitt, ventet)) return null;
    return Buffer.from(innhold, 'base64url').toString();
  }

  private merke(innhold: string): string {
    return createHmac('sha256', this.noekkel).update(innhold).digest('base64url');
  }
}
