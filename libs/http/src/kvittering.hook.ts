import { Kvittering } from './command-door';

interface Reply {
  header(name: string, value: string): unknown;
}

/**
 * Puts the new version of what a command changed in the ETag. A hook of Fastify's and not an interceptor of Nest's, which
 * would take every request through RxJS.
 */
export const kvitteringHook = (
  _request: unknown,
  reply: Reply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void => {
  if (payload instanceof Kvittering) reply.header('etag', `"${payload.revisjon}"`);
  done(null, payload);
};
