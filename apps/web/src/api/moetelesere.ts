import type { Forslagsliste } from '@saksgang/forslag';
import type { Moeteplan, Moetesvar, Organliste, Organsvar, Svarhode } from '@saksgang/moeter';
import type { LestProtokoll } from '@saksgang/protokoll';
import type { LestStatusrapport } from '@saksgang/rapport';
import { api, les, minst } from './klient';

export const hentMoeter = (kommune: string): Promise<Moeteplan> =>
  les(api.GET('/api/kommuner/{kommune}/moeter', { params: { path: { kommune }, query: minst() } }));

export const hentMoete = (kommune: string, moete: string): Promise<Moetesvar & Svarhode> =>
  les(
    api.GET('/api/kommuner/{kommune}/moeter/{moete}', {
      params: { path: { kommune, moete }, query: minst() },
    }),
  );

export const hentOrganer = (kommune: string): Promise<Organliste> =>
  les(api.GET('/api/kommuner/{kommune}/organer', { params: { path: { kommune }, query: minst() } }));

/** A body as it was on a day; today when none is given. */
export const hentOrgan = (kommune: string, organ: string, gjelder?: string): Promise<Organsvar & Svarhode> =>
  les(
    api.GET('/api/kommuner/{kommune}/organer/{organ}', {
      params: { path: { kommune, organ }, query: { ...minst(), ...(gjelder !== undefined && { gjelder }) } },
    }),
  );

export const hentForslagene = (kommune: string, hp: string): Promise<Forslagsliste> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/forslag', {
      params: { path: { kommune, hp }, query: minst() },
    }),
  );

export const hentProtokoll = (
  kommune: string,
  sak: string,
  valg: { readonly organ?: string; readonly moete?: string },
): Promise<LestProtokoll> =>
  les(
    api.GET('/api/kommuner/{kommune}/saker/{sak}/protokoll', {
      // The organ stands in the address, and is judged by the server.
      params: { path: { kommune, sak }, query: { ...minst(), ...(valg as object) } },
    }),
  );

/** Where the same protokoll lies as a file. */
export const protokollfil = (
  kommune: string,
  sak: string,
  { organ, moete }: { readonly organ: string; readonly moete: string | null },
  slag: 'html' | 'docx',
): string =>
  `/api/kommuner/${kommune}/saker/${sak}/protokoll.${slag}?${new URLSearchParams({
    organ,
    ...(moete !== null && { moete }),
  }).toString()}`;

/** The report whose proposed points a body is asked to decide. */
export const hentRapport = (
  kommune: string,
  hp: string,
  type: 'tertialrapport' | 'maanedsrapport',
): Promise<LestStatusrapport> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/rapporter/status', {
      params: { path: { kommune, hp }, query: { ...minst(), type } },
    }),
  );
