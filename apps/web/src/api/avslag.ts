import type { Problem } from '@saksgang/http';
import { T } from '../tekster';

/** What the server says is wrong with one field. */
export interface Feltfeil {
  readonly felt: string;
  readonly melding: string;
}

/** A request that was not carried out: the server's own words (RFC 9457), or that it could not be reached. */
export class Avslag extends Error {
  override readonly name = 'Avslag';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }

  /** Somebody else changed it first, or it can no longer be done as it stands. */
  get erForeldet(): boolean {
    return this.problem.status === 412 || this.problem.status === 409;
  }

  get feltfeil(): readonly Feltfeil[] {
    const { detaljer } = this.problem;
    if (typeof detaljer !== 'object' || detaljer === null || !('feil' in detaljer)) return [];
    return Array.isArray(detaljer.feil) ? (detaljer.feil as Feltfeil[]) : [];
  }
}

const uten = (status: number, code: string, title: string, detail: string): Avslag =>
  new Avslag({ type: `urn:saksgang:nett:${code}`, title, status, detail, code });

export const ingenKontakt = (): Avslag =>
  uten(0, 'IngenKontakt', T.feil.ingenKontakt, T.feil.ingenKontaktHjelp);

/** What was thrown, as a refusal that can be shown. */
export const somAvslag = (feil: unknown): Avslag => (feil instanceof Avslag ? feil : ingenKontakt());

/** The refusal in an answer; a body that is no problem is told by its status. */
export const avslagI = (status: number, innhold: unknown): Avslag =>
  typeof innhold === 'object' && innhold !== null && 'detail' in innhold && 'code' in innhold
    ? new Avslag(innhold as Problem)
    : uten(status, 'UkjentSvar', T.feil.ukjentSvar, T.feil.ukjentSvarHjelp);
