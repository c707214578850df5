import type { Epost, Mailer } from '@saksgang/epost';
import type { Kanal } from '@saksgang/oppfoelging';
import { Paabegynte } from './paabegynte';
import { annenHarPaabegynt } from './ringer';

/** What is to be sent, as it was claimed, now or by one who was stopped. */
export interface Krav<T> {
  readonly hva: T;
  /** Whether it was claimed before, here or elsewhere. */
  readonly gjentatt: boolean;
}

interface Utsendelse<T> {
  /** Claims it; null when there is no reason for it any more. */
  readonly krev: () => Promise<Krav<T> | null>;
  readonly send: (hva: T) => Promise<readonly Kanal[]>;
  readonly registrer: (kanaler: readonly Kanal[]) => Promise<unknown>;
}

/**
 * The one way in which anything is told: claimed, sent and recorded, in that order. Whoever is stopped between sending and
 * recording sends again, under the same Message-ID: over SMTP nobody can know whether the first one came through.
 */
export class Utsendelser {
  private readonly paabegynte: Paabegynte;

  /** `taalmodighetMs`: how long another process may take from its claim until what it claimed is recorded as sent. */
  constructor(taalmodighetMs: number) {
    this.paabegynte = new Paabegynte(taalmodighetMs);
  }

  async gi<T>(id: string, { krev, send, registrer }: Utsendelse<T>): Promise<void> {
    let kanaler = this.paabegynte.sendt(id);
    if (!kanaler) {
      const krav = await krev();
      if (krav) {
        if (!this.paabegynte.taOver(id, krav.gjentatt)) throw annenHarPaabegynt(id);
        kanaler = await send(krav.hva);
        this.paabegynte.erSendt(id, kanaler);
      }
    }
    if (kanaler) await registrer(kanaler);
    this.paabegynte.glem(id);
  }
}

/** By e-mail where there is a mail server and somebody's address; in Saksgang always. */
export const gitt = async (
  mailer: Mailer | null,
  til: readonly string[],
  lag: () => Omit<Epost, 'til'> | Promise<Omit<Epost, 'til'>>,
): Promise<readonly Kanal[]> => {
  if (!mailer || til.length === 0) return ['saksgang'];
  await mailer.send({ ...(await lag()), til: [...new Set(til)] });
  return ['saksgang', 'epost'];
};
