import createClient, { type Middleware } from 'openapi-fetch';
import { avslagI, ingenKontakt } from './avslag';
import type { paths } from './openapi';

const TRYGGE = new Set(['GET', 'HEAD']);

/** Whoever is known by a cookie says that the request comes from a page of ours. */
const fraSiden: Middleware = {
  onRequest: ({ request }) => {
    if (!TRYGGE.has(request.method)) request.headers.set('x-saksgang-csrf', '1');
    return request;
  },
};

export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(fraSiden);

interface Svar {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer as the type that the API itself gives it; throws `Avslag` for a refusal, and when nobody answers. */
export const les = async <T>(kall: Promise<Svar>): Promise<T> => {
  const { data, error, response } = await kall.catch((feil: unknown) => {
    throw feil instanceof DOMException && feil.name === 'AbortError' ? feil : ingenKontakt();
  });
  if (!response.ok) throw avslagI(response.status, error);
  return data as T;
};

/** How far the log had come when this browser last wrote; what is read afterwards has seen at least that. */
let sist: string | undefined;
export const harSkrevet = (posisjon: string | null): void => void (sist = posisjon ?? sist);
/** As far as somebody else has written, when this page has been told. */
export const harSett = (posisjon: string): void => {
  if (sist === undefined || posisjon > sist) sist = posisjon;
};
export const minst = (): { readonly minstPosisjon?: string } =>
  sist === undefined ? {} : { minstPosisjon: sist };
