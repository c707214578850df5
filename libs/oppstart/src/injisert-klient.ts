import type { Foresporsel, Klient, Svar } from '@saksgang/eksempel';
import { PERSON_HEADER, ROLLE_HEADER } from '@saksgang/tilgang';
import type { Api } from './api';

/** Asks an api in the same process, by the same routes and checks as over the network. */
export const injisertKlient = ({ app, token }: Api, person: string): Klient => ({
  post: async ({ sti, rolle, noekkel, innhold }: Foresporsel): Promise<Svar> => {
    const svar = await app.inject({
      method: 'POST',
      url: sti,
      payload: innhold,
      headers: {
        [PERSON_HEADER]: person,
        [ROLLE_HEADER]: rolle,
        authorization: `Bearer ${token}`,
        'idempotency-key': noekkel,
      },
    });
    return { status: svar.statusCode, innhold: svar.json() };
  },
  get: async (sti: string): Promise<Svar> => {
    const svar = await app.inject({ method: 'GET', url: sti });
    return { status: svar.statusCode, innhold: svar.json() };
  },
});
