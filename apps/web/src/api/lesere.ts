import type { Hendelsesliste, Vedtaksliste } from '@saksgang/historikk';
import type {
  Ansvarssvar,
  Hpsvar,
  Oppdragsliste,
  Oppdragssvar,
  RegistrertKommune,
  Sakskjedesvar,
} from '@saksgang/register';
import { api, les, minst } from './klient';

/** The paths and parameters are checked against the API's own description, the answers against the types that make them. */
export const hentKommuner = (): Promise<{ readonly kommuner: readonly RegistrertKommune[] }> =>
  les(api.GET('/api/kommuner'));

export const hentHp = (kommune: string, hp: string): Promise<Hpsvar> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}', { params: { path: { kommune, hp }, query: minst() } }));

export const hentKommunensOppdrag = (kommune: string): Promise<Oppdragsliste> =>
  les(api.GET('/api/kommuner/{kommune}/oppdrag', { params: { path: { kommune }, query: minst() } }));

export const hentOppdragene = (kommune: string, hp: string): Promise<Oppdragsliste> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/oppdrag', { params: { path: { kommune, hp }, query: minst() } }),
  );

export const hentAnsvar = (kommune: string): Promise<Ansvarssvar> =>
  les(api.GET('/api/kommuner/{kommune}/ansvar', { params: { path: { kommune }, query: minst() } }));

const ett = (kommune: string, oppdrag: string) => ({
  params: { path: { kommune, oppdrag }, query: minst() },
});

export const hentEttOppdrag = (kommune: string, oppdrag: string): Promise<Oppdragssvar> =>
  les(api.GET('/api/kommuner/{kommune}/oppdrag/{oppdrag}', ett(kommune, oppdrag)));

export const hentSakskjede = (kommune: string, oppdrag: string): Promise<Sakskjedesvar> =>
  les(api.GET('/api/kommuner/{kommune}/oppdrag/{oppdrag}/sakskjede', ett(kommune, oppdrag)));

export const hentHendelser = (kommune: string, oppdrag: string): Promise<Hendelsesliste> =>
  les(api.GET('/api/kommuner/{kommune}/oppdrag/{oppdrag}/hendelser', ett(kommune, oppdrag)));

export const hentVedtakene = (kommune: string, sak: string): Promise<Vedtaksliste> =>
  les(
    api.GET('/api/kommuner/{kommune}/saker/{sak}/vedtak', {
      params: { path: { kommune, sak }, query: minst() },
    }),
  );
