import { createHash } from 'node:crypto';
import type { Configuration } from 'openid-client';
import type { JWTVerifyGetKey } from 'jose';
import type { Oidcoppsett } from './profiler';

/** Who a provider vouches for. */
export interface GaattGodFor {
  readonly person: string;
  readonly navn: string | null;
  readonly tilbydersOekt: string | null;
  readonly nivaa: string | null;
}

/** The one algorithm that is taken: both providers sign with it, and a token cannot choose another. */
const ALGORITME = 'RS256';
const UTLOGGING = 'http://schemas.openid.net/event/backchannel-logout';
const LENGSTE_NAVN = 200;
/** How old a message of logout may be, and how far the clocks may be apart. */
const FERSK_S = 120;
const SLARK_S = 30;

/** Both libraries are ESM alone, and are loaded only where somebody signs in by a provider. */
const lastKlient = () => import('openid-client');
const lastJose = () => import('jose');

/** The id of a person in Saksgang: nothing of him can be read from it, and another provider's person has another. */
export const personIdAv = (utsteder: string, subjekt: string): string =>
  `p-${createHash('sha256').update(`${utsteder}\n${subjekt}`).digest('hex').slice(0, 32)}`;

const tekstEllerNull = (verdi: unknown): string | null =>
  typeof verdi === 'string' && verdi !== '' ? verdi.slice(0, LENGSTE_NAVN) : null;

const paaMaskinen = (adresse: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(adresse.hostname);

/** An OpenID provider, spoken to as OpenID Connect Core 1.0 and Back-Channel Logout 1.0 say. */
export class Tilbyder {
  private klient: Promise<Configuration> | null = null;
  private noekler: JWTVerifyGetKey | null = null;

  constructor(private readonly oppsett: Oidcoppsett) {}

  /** Where to send somebody to sign in; throws when the provider does not answer. */
  async adresseTil(parametre: Readonly<Record<string, string>>): Promise<URL> {
    const { buildAuthorizationUrl } = await lastKlient();
    return buildAuthorizationUrl(await this.konfigurert(), { ...parametre });
  }

  /**
   * Exchanges the code that the browser came back with. Throws when anything in the answer is not as it must be: state,
   * nonce, signature, algorithm, issuer, audience or time.
   */
  async innloes(
    url: URL,
    {
      state,
      nonce,
      verifikator,
    }: { readonly state: string; readonly nonce: string; readonly verifikator: string },
  ): Promise<GaattGodFor> {
    const { authorizationCodeGrant } = await lastKlient();
    const svar = await authorizationCodeGrant(await this.konfigurert(), url, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifikator,
      idTokenExpected: true,
    });
    const krav = svar.claims();
    if (krav === undefined) throw new Error('no id token');
    return {
      person: personIdAv(krav.iss, krav.sub),
      navn: tekstEllerNull(krav['name']),
      tilbydersOekt: tekstEllerNull(krav['sid']),
      nivaa: tekstEllerNull(krav['acr']),
    };
  }

  /** Whose session the provider has ended (OpenID Connect Back-Channel Logout 1.0, 2.6); throws for what is no such message. */
  async utloggingAv(
    token: string,
  ): Promise<{ readonly person: string | null; readonly tilbydersOekt: string | null }> {
    const jose = await lastJose();
    const tjener = (await this.konfigurert()).serverMetadata();
    this.noekler ??= jose.createRemoteJWKSet(new URL(tjener.jwks_uri ?? ''));
    const { payload } = await jose.jwtVerify(token, this.noekler, {
      algorithms: [ALGORITME],
      issuer: tjener.issuer,
      audience: this.oppsett.klientId,
      maxTokenAge: FERSK_S,
      clockTolerance: SLARK_S,
      requiredClaims: ['jti', 'iat', 'events'],
    });
    const hendelser = payload['events'];
    if (typeof hendelser !== 'object' || hendelser === null || !Object.hasOwn(hendelser, UTLOGGING))
      throw new Error('no logout event');
    // What has a nonce is an id token, sent in as what it is not.
    if (payload['nonce'] !== undefined) throw new Error('a nonce in a logout token');
    const person = payload.sub === undefined ? null : personIdAv(tjener.issuer, payload.sub);
    const tilbydersOekt = tekstEllerNull(payload['sid']);
    if (person === null && tilbydersOekt === null) throw new Error('neither sub nor sid');
    return { person, tilbydersOekt };
  }

  private konfigurert(): Promise<Configuration> {
    // What failed is asked again by the next who signs in.
    this.klient ??= this.finn().catch((error: unknown) => {
      this.klient = null;
      throw error;
    });
    return this.klient;
  }

  private async finn(): Promise<Configuration> {
    const { utsteder, klientId, klienthemmelighet } = this.oppsett;
    const { allowInsecureRequests, ClientSecretBasic, discovery, enableNonRepudiationChecks } =
      await lastKlient();
    const adresse = new URL(utsteder);
    return discovery(
      adresse,
      klientId,
      { id_token_signed_response_alg: ALGORITME },
      ClientSecretBasic(klienthemmelighet),
      {
        // The signature is checked although the token comes straight from the provider: a proxy between may have been at it.
        execute: [enableNonRepudiationChecks, ...(paaMaskinen(adresse) ? [allowInsecureRequests] : [])],
      },
    );
  }
}
