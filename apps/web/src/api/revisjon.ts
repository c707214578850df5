import type { Kvittering } from '@saksgang/http';
import type { BesvartFunn, Kontrollsvar } from '@saksgang/kontroll';
import type { Rammesvar } from '@saksgang/rammer';
import type { Oppdragsliste, Oppdragssvar } from '@saksgang/register';
import type { Bevisplasser, Sjekkpunktsvar } from '@saksgang/revisjon';
import type { Revisjonssvar, Stikkproeve } from '@saksgang/revisorarbeid';
import type { Sporsvar } from '@saksgang/spor';
import type { Forskjellsvar, Fortelling } from '@saksgang/tidsreise';
import type { Tidspunkt } from '../regler/revisjon/tidspunkt';
import { api, harSkrevet, les, minst } from './klient';
import type { components, paths } from './openapi';

/** The two clocks as the API takes them; what is not said is now. */
const klokker = ({ gjelder, kjent }: Tidspunkt) => ({
  ...(gjelder !== null && { gjelder }),
  ...(kjent !== null && { kjent }),
});
const NAA: Tidspunkt = { gjelder: null, kjent: null };

export const hentForskjell = (
  kommune: string,
  hp: string,
  fra: Tidspunkt,
  til: Tidspunkt,
): Promise<Forskjellsvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/forskjell', {
      params: {
        path: { kommune, hp },
        query: {
          ...(fra.gjelder !== null && { fraGjelder: fra.gjelder }),
          ...(fra.kjent !== null && { fraKjent: fra.kjent }),
          ...(til.gjelder !== null && { tilGjelder: til.gjelder }),
          ...(til.kjent !== null && { tilKjent: til.kjent }),
          ...minst(),
        },
      },
    }),
  );

const steget = (steg: number | null) => (steg === null ? {} : { steg: String(steg) });

export const hentFortellingOmHp = (
  kommune: string,
  hp: string,
  steg: number | null,
  naar: Tidspunkt = NAA,
): Promise<Fortelling> =>
  les(
    api.GET('/api/kommuner/{kommune}/saker/{sak}/fortelling', {
      params: {
        path: { kommune, sak: `hp-${hp}` },
        query: { ...klokker(naar), ...steget(steg), ...minst() },
      },
    }),
  );

export const hentFortellingOmOppdrag = (
  kommune: string,
  oppdrag: string,
  steg: number | null,
  naar: Tidspunkt = NAA,
): Promise<Fortelling> =>
  les(
    api.GET('/api/kommuner/{kommune}/oppdrag/{oppdrag}/fortelling', {
      params: { path: { kommune, oppdrag }, query: { ...klokker(naar), ...steget(steg), ...minst() } },
    }),
  );

export const hentOppdraget = (kommune: string, oppdrag: string, naar: Tidspunkt): Promise<Oppdragssvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/oppdrag/{oppdrag}', {
      params: { path: { kommune, oppdrag }, query: { ...klokker(naar), ...minst() } },
    }),
  );

export const hentOppdragene = (kommune: string, hp: string, naar: Tidspunkt): Promise<Oppdragsliste> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/oppdrag', {
      params: { path: { kommune, hp }, query: { ...klokker(naar), ...minst() } },
    }),
  );

export const hentRammene = (kommune: string, hp: string, naar: Tidspunkt): Promise<Rammesvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/rammer', {
      params: { path: { kommune, hp }, query: { ...klokker(naar), enhet: '1000kr', ...minst() } },
    }),
  );

export const hentSpor = (kommune: string, hp: string, fra: string, naar: Tidspunkt): Promise<Sporsvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/spor', {
      params: { path: { kommune, hp }, query: { fra, ...klokker(naar), ...minst() } },
    }),
  );

export const hentKontrollfunn = (kommune: string, hp: string): Promise<Kontrollsvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/kontrollfunn', {
      params: { path: { kommune, hp }, query: minst() },
    }),
  );

export const hentRevisjon = (kommune: string, naar: Tidspunkt): Promise<Revisjonssvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/revisjon', {
      params: { path: { kommune }, query: { ...klokker(naar), ...minst() } },
    }),
  );

type Trekning = paths['/api/kommuner/{kommune}/revisjon/stikkproeve']['get']['parameters']['query'];

/** What is asked of the draw stands in the address as it was filled in; an empty field is not asked about. */
export const hentStikkproeve = (
  kommune: string,
  sporring: Readonly<Record<string, string>>,
): Promise<Stikkproeve> =>
  les(
    api.GET('/api/kommuner/{kommune}/revisjon/stikkproeve', {
      params: { path: { kommune }, query: { ...(sporring as unknown as Trekning), ...minst() } },
    }),
  );

export const hentBevisplasser = (kommune: string, hp: string): Promise<Bevisplasser> =>
  les(
    api.GET('/api/kommuner/{kommune}/saker/{sak}/bevisplasser', {
      params: { path: { kommune, sak: `hp-${hp}` } },
    }),
  );

/** Signs a checkpoint over the log as it is now. */
export const undertegn = (): Promise<Sjekkpunktsvar> => les(api.POST('/api/revisjon/sjekkpunkt'));

export type Funnsvar = components['schemas']['FunnsvarRequest']['svar'];

/** Answers a finding as it was seen. The same content has the same key, so what is sent again happens once. */
export const besvarFunn = async (
  sted: { readonly kommune: string; readonly hp: string; readonly noekkel: string },
  { id: funn, tekst, trykt, ventet }: BesvartFunn,
  svar: Funnsvar,
  grunn: string,
): Promise<Kvittering> => {
  const { kommune, hp, noekkel } = sted;
  const kvittering = await les<Kvittering>(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/kontrollfunn/svar', {
      params: { path: { kommune, hp }, header: { 'Idempotency-Key': noekkel } },
      body: {
        funn,
        svar,
        grunn,
        sett: { tekst, ...(trykt !== null && { trykt }), ...(ventet !== null && { ventet }) },
      },
    }),
  );
  harSkrevet(kvittering.posisjon);
  return kvittering;
};
