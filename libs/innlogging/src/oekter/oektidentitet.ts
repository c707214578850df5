import {
  erFraMaskinen,
  IdentitySource,
  type Forespoersel,
  type Identitet,
  type Innlogget,
  type UgyldigIdentitet,
} from '@saksgang/tilgang';
import { ForespoerselenErIkkeFraSiden } from '../innlogging.refusals';
import type { Innloggingsoppsett } from '../oppsett';
import { noekkelIKapselen } from './informasjonskapsel';
import type { Oekt } from './oekt';
import type { Oekter } from './oekter';

export const CSRF_HEADER = 'x-saksgang-csrf';
const LESER = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether what changes something was sent by Saksgang's own pages. A form on another site can make the browser send the
 * cookie, but no header of its own, and cannot hide where it comes from.
 */
const erFraSiden = ({ headers, method }: Forespoersel, adresse: string | null): boolean => {
  if (LESER.has(method)) return true;
  if (headers[CSRF_HEADER] !== '1') return false;
  return erEgenOpprinnelse(headers, adresse);
};

/** Whether the Origin of a request, when it has one, is Saksgang's own. */
export const erEgenOpprinnelse = (headers: Forespoersel['headers'], adresse: string | null): boolean => {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (adresse !== null && origin === new URL(adresse).origin) return true;
  return adresse?.startsWith('https:') !== true && origin === `http://${String(host)}`;
};

/** Who asks, by the session of his cookie; by another source where there is no session. */
export class Oektidentitet extends IdentitySource {
  constructor(
    private readonly oekter: Oekter,
    private readonly oppsett: Innloggingsoppsett,
    private readonly ellers: IdentitySource,
  ) {
    super();
  }

  identify(request: Forespoersel): Identitet | Innlogget | UgyldigIdentitet {
    const oekt = this.oektenI(request);
    if (oekt === null) return this.ellers.identify(request);
    if (!erFraSiden(request, this.oppsett.adresse)) return { ugyldig: ForespoerselenErIkkeFraSiden() };
    return { innlogget: oekt.person };
  }

  /** The session of a request. That of an example person counts where they may be chosen, and from the machine itself. */
  oektenI(request: Forespoersel): Oekt | null {
    const noekkel = noekkelIKapselen(request);
    const oekt = noekkel === null ? null : this.oekter.finn(noekkel);
    const gjelder = oekt?.kilde !== 'eksempel' || (this.oppsett.eksempelpersoner && erFraMaskinen(request));
    return gjelder ? oekt : null;
  }
}
