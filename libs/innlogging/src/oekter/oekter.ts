import { createHash, randomBytes } from 'node:crypto';
import type { NyOekt, Oekt } from './oekt';
import type { Oektlager } from './oektlager';

/** How long a session lasts that nobody uses, and how long any lasts. */
export const LENGSTE_OPPHOLD_MS = 60 * 60_000;
export const LENGSTE_OEKT_MS = 10 * 60 * 60_000;
/** How long somebody may be on his way to a provider and back. */
export const LENGSTE_INNLOGGING_MS = 10 * 60_000;
/** The use of a session is noted this seldom, so that reading does not write. */
const NOTERES_HVER_MS = 60_000;

const NOEKKELBYTES = 32;

const merket = (noekkel: string): Buffer => createHash('sha256').update(noekkel).digest();

/**
 * The sessions of those who have signed in. The key is in the cookie alone; here is only its SHA-256. A session that is
 * ended, here or by the provider, is ended at the next request.
 */
export class Oekter {
  constructor(
    private readonly lager: Oektlager,
    private readonly naa: () => number = Date.now,
  ) {}

  /** Opens a session, and answers its key. */
  aapne(ny: NyOekt): string {
    const naa = this.naa();
    this.lager.rydd(naa - LENGSTE_OEKT_MS, naa - LENGSTE_OPPHOLD_MS);
    const noekkel = randomBytes(NOEKKELBYTES).toString('base64url');
    this.lager.legg(merket(noekkel), ny, naa);
    return noekkel;
  }

  /** Keeps what is begun until whoever began it comes back with the key that is answered. */
  begynn(innhold: string): string {
    const naa = this.naa();
    this.lager.ryddBegynte(naa - LENGSTE_INNLOGGING_MS);
    const noekkel = randomBytes(NOEKKELBYTES).toString('base64url');
    this.lager.begynn(merket(noekkel), innhold, naa);
    return noekkel;
  }

  /** What was begun with a key, once; null when it is used, unknown or too old. */
  fullfoer(noekkel: string): string | null {
    return this.lager.fullfoer(merket(noekkel), this.naa() - LENGSTE_INNLOGGING_MS);
  }

  /** The session of a key; null when there is none, or it has lasted too long. */
  finn(noekkel: string): Oekt | null {
    const merke = merket(noekkel);
    const oekt = this.lager.finn(merke);
    if (oekt === null) return null;
    const naa = this.naa();
    if (naa - oekt.opprettet > LENGSTE_OEKT_MS || naa - oekt.sistBrukt > LENGSTE_OPPHOLD_MS) {
      this.lager.slett(merke);
      return null;
    }
    if (naa - oekt.sistBrukt >= NOTERES_HVER_MS) this.lager.brukt(merke, naa);
    return oekt;
  }

  avslutt(noekkel: string): void {
    this.lager.slett(merket(noekkel));
  }

  /** Ends what the provider says is ended: all of a person's sessions, or the one it names. Answers how many there were. */
  avsluttFor(person: string | null, tilbydersOekt: string | null): number {
    if (person !== null) return this.lager.slettFor(person, tilbydersOekt);
    return tilbydersOekt === null ? 0 : this.lager.slettTilbyders(tilbydersOekt);
  }
}
