import type { Kvittering } from '@saksgang/http';
import { harSkrevet, les } from './klient';

/** The key by which the same request is known again, and the version it is held against where there is one. */
export interface Sending {
  readonly noekkel: string;
  readonly revisjon?: number | undefined;
}

export const hodene = ({ noekkel, revisjon }: Sending) => ({
  'Idempotency-Key': noekkel,
  ...(revisjon !== undefined && { 'If-Match': `"${revisjon}"` }),
});

/** Sends a change; what is read afterwards has seen it. */
export const skriv = async (kall: Parameters<typeof les>[0]): Promise<Kvittering> => {
  const kvittering = await les<Kvittering>(kall);
  harSkrevet(kvittering.posisjon);
  return kvittering;
};
