import { createHash, randomBytes } from 'node:crypto';
import { Avvist } from '@saksgang/tilgang';
import type { Tilgangslogg } from '../tilgangslogg';
import type { Oekter } from '../oekter/oekter';
import {
  InnloggingenBleAvbrutt,
  InnloggingenErIkkeBegynt,
  InnloggingenKanIkkeGodtas,
  SikkerhetsnivaaetErForLavt,
  TilbyderenSvarerIkke,
  UtloggingenKanIkkeGodtas,
} from './oidc.refusals';
import { PROFILER, type Oidcoppsett } from './profiler';
import type { GaattGodFor, Tilbyder } from './tilbyder';

const SVARSTI = '/innlogging/svar';
const LENGSTE_TIL = 500;

/** What is kept between that somebody is sent to the provider and that he comes back. */
interface Begynt {
  readonly state: string;
  readonly nonce: string;
  readonly verifikator: string;
  readonly til: string;
}

const tilfeldig = (): string => randomBytes(32).toString('base64url');

/** A path of our own; the front page for what would lead anywhere else. */
export const egenSti = (til: string | undefined, adresse: string): string => {
  if (til === undefined || til.length > LENGSTE_TIL || !til.startsWith('/')) return '/';
  if (!URL.canParse(til, adresse)) return '/';
  const { origin, pathname, search } = new URL(til, adresse);
  return origin === new URL(adresse).origin && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
};

/** Signing in by OpenID Connect: the authorization code flow with PKCE (RFC 7636), begun and ended in the same browser. */
export class Oidcinnlogging {
  /** `adresse` is where people find Saksgang. */
  constructor(
    private readonly oppsett: Oidcoppsett,
    private readonly adresse: string,
    private readonly tilbyder: Tilbyder,
    private readonly oekter: Oekter,
    private readonly logg: Tilgangslogg,
  ) {}

  /** Where to send the browser, and the key that it must come back with; throws `Avvist`. */
  async begynn(til: string | undefined): Promise<{ readonly url: string; readonly noekkel: string }> {
    const begynt: Begynt = {
      state: tilfeldig(),
      nonce: tilfeldig(),
      verifikator: tilfeldig(),
      til: egenSti(til, this.adresse),
    };
    const { scope, ekstra } = PROFILER[this.oppsett.profil];
    try {
      const url = await this.tilbyder.adresseTil({
        redirect_uri: `${this.adresse}${SVARSTI}`,
        scope,
        state: begynt.state,
        nonce: begynt.nonce,
        code_challenge: createHash('sha256').update(begynt.verifikator).digest('base64url'),
        code_challenge_method: 'S256',
        ...ekstra,
      });
      return { url: url.href, noekkel: this.oekter.begynn(JSON.stringify(begynt)) };
    } catch (error) {
      this.logg.feil(error);
      throw new Avvist(TilbyderenSvarerIkke());
    }
  }

  /** Opens the session of whoever came back, and says where he was going; throws `Avvist`. A key is good for one try. */
  async fullfoer(
    sporring: string,
    noekkel: string | null,
  ): Promise<{ readonly oekt: string; readonly til: string }> {
    const kladd = noekkel === null ? null : this.oekter.fullfoer(noekkel);
    if (kladd === null) throw this.nektet(InnloggingenErIkkeBegynt());
    const begynt = JSON.parse(kladd) as Begynt;
    const hvem = await this.innloest(new URL(`${SVARSTI}${sporring}`, this.adresse), begynt);
    const { nivaaer } = PROFILER[this.oppsett.profil];
    if (nivaaer.length > 0 && (hvem.nivaa === null || !nivaaer.includes(hvem.nivaa)))
      throw this.nektet(SikkerhetsnivaaetErForLavt());
    const { person, navn, tilbydersOekt } = hvem;
    const oekt = this.oekter.aapne({ person, navn, tilbydersOekt, kilde: 'oidc' });
    this.logg.skriv({ hendelse: 'innlogget', kilde: 'oidc', person });
    return { oekt, til: begynt.til };
  }

  /** Ends what the provider says is ended; throws `Avvist`. */
  async utloggetHosTilbyder(token: string): Promise<void> {
    let hvem;
    try {
      hvem = await this.tilbyder.utloggingAv(token);
    } catch (error) {
      this.logg.feil(error);
      throw this.nektet(UtloggingenKanIkkeGodtas());
    }
    const antall = this.oekter.avsluttFor(hvem.person, hvem.tilbydersOekt);
    this.logg.skriv({ hendelse: 'utlogget-hos-tilbyder', person: hvem.person, antall });
  }

  private async innloest(url: URL, begynt: Begynt): Promise<GaattGodFor> {
    try {
      return await this.tilbyder.innloes(url, begynt);
    } catch (error) {
      this.logg.feil(error);
      // The provider's own no, which it must have said about this very try.
      const avbrutt = url.searchParams.has('error') && url.searchParams.get('state') === begynt.state;
      throw this.nektet(avbrutt ? InnloggingenBleAvbrutt() : InnloggingenKanIkkeGodtas());
    }
  }

  private nektet(avslag: ConstructorParameters<typeof Avvist>[0]): Avvist {
    this.logg.skriv({ hendelse: 'innlogging-nektet', kode: avslag.code });
    return new Avvist(avslag);
  }
}
