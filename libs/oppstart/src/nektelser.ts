import type { Tilgangslogg } from '@saksgang/innlogging';
import type { Identitet } from '@saksgang/tilgang';

interface Besvart {
  readonly method: string;
  readonly routeOptions: { readonly url?: string | undefined };
  readonly identitet?: Identitet;
}

const NEKTET = new Set([401, 403, 429]);
/** Ids that we made ourselves, and that say nothing of anybody; what a program calls its user may be a name. */
const UTEN_NAVN = /^(p-[0-9a-f]{32}|eksempel-[a-z-]+|publikum)$/;

/** Puts each refusal of access on record: the route as it is declared, without what its address held. A hook of Fastify's. */
export const nektelseshook =
  (logg: Tilgangslogg) =>
  (
    { method, routeOptions, identitet }: Besvart,
    { statusCode }: { readonly statusCode: number },
    done: () => void,
  ): void => {
    if (NEKTET.has(statusCode))
      logg.skriv({
        hendelse: 'nektet',
        status: statusCode,
        metode: method,
        rute: routeOptions.url ?? null,
        rolle: identitet?.rolle ?? null,
        person: identitet && UTEN_NAVN.test(identitet.person) ? identitet.person : null,
      });
    done();
  };
