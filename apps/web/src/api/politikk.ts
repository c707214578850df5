import type { Beregningssvar, Konfliktsvar } from '@saksgang/beregning';
import type { EttForslag, Forslagsliste } from '@saksgang/forslag';
import type { Hendelsesliste, Vedtaksliste } from '@saksgang/historikk';
import type { Moeteplan, Moetesvar } from '@saksgang/moeter';
import type { Rammefase, Rammesvar } from '@saksgang/rammer';
import type { Soekesvar } from '@saksgang/soek';
import type { Spoersmaalsliste } from '@saksgang/spoersmaal';
import type { Sporsvar } from '@saksgang/spor';
import type { Proevesvar, Utkast, Utkastliste } from '@saksgang/utkast';
import { api, les, minst } from './klient';

/** What the politicians' pages read. Amounts are asked for in whole kroner, and shown in 1000 kr. */
const iHp = (kommune: string, hp: string) => ({ params: { path: { kommune, hp }, query: minst() } });

export const hentRammer = (kommune: string, hp: string, fase?: Rammefase): Promise<Rammesvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/rammer', {
      params: { path: { kommune, hp }, query: { ...minst(), enhet: 'kr', ...(fase && { fase }) } },
    }),
  );

export const hentForslagene = (kommune: string, hp: string): Promise<Forslagsliste> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}/forslag', iHp(kommune, hp)));

export const hentEttForslag = (kommune: string, hp: string, forslag: string): Promise<EttForslag> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/forslag/{forslag}', {
      params: { path: { kommune, hp, forslag }, query: minst() },
    }),
  );

/** What forslag do to the budget that they were made on: `beslutningsgrunnlag`, `tilleggsinnstilling` or `gjeldende`. */
export const hentBeregning = (
  kommune: string,
  hp: string,
  forslag: readonly string[],
  grunnlag: string,
): Promise<Beregningssvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/beregning', {
      params: { path: { kommune, hp }, query: { ...minst(), forslag: forslag.join(','), grunnlag } },
    }),
  );

export const hentKonflikter = (kommune: string, hp: string): Promise<Konfliktsvar> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}/konflikter', iHp(kommune, hp)));

export const hentUtkastene = (kommune: string, hp: string): Promise<Utkastliste> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}/utkast', { params: { path: { kommune, hp } } }));

const ettUtkast = (kommune: string, hp: string, utkast: string) => ({
  params: { path: { kommune, hp, utkast } },
});

export const hentUtkast = (kommune: string, hp: string, utkast: string): Promise<Utkast> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}/utkast/{utkast}', ettUtkast(kommune, hp, utkast)));

export const hentProeving = (kommune: string, hp: string, utkast: string): Promise<Proevesvar> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}/utkast/{utkast}/proeving', ettUtkast(kommune, hp, utkast)));

export const hentHpVedtak = (kommune: string, hp: string): Promise<Vedtaksliste> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}/vedtak', iHp(kommune, hp)));

export const hentSakshendelser = (kommune: string, sak: string): Promise<Hendelsesliste> =>
  les(
    api.GET('/api/kommuner/{kommune}/saker/{sak}/hendelser', {
      params: { path: { kommune, sak }, query: minst() },
    }),
  );

export const hentSpor = (kommune: string, hp: string, fra: string): Promise<Sporsvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/spor', {
      params: { path: { kommune, hp }, query: { ...minst(), fra } },
    }),
  );

export const hentSpoersmaal = (kommune: string, hp: string): Promise<Spoersmaalsliste> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}/spoersmaal', iHp(kommune, hp)));

export const hentMoetene = (kommune: string): Promise<Moeteplan> =>
  les(api.GET('/api/kommuner/{kommune}/moeter', { params: { path: { kommune }, query: minst() } }));

export const hentMoetet = (kommune: string, moete: string): Promise<Moetesvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/moeter/{moete}', {
      params: { path: { kommune, moete }, query: minst() },
    }),
  );

export const soek = (kommune: string, tekst: string): Promise<Soekesvar> =>
  les(
    api.GET('/api/kommuner/{kommune}/soek', {
      params: { path: { kommune }, query: { ...minst(), tekst } },
    }),
  );
