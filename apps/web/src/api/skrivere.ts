import type { Kvittering } from '@saksgang/http';
import { api, harSkrevet, les } from './klient';
import type { components } from './openapi';

type Skjema = components['schemas'];
export type Statusmelding = Pick<Skjema['StatusRequest'], 'status' | 'kommentar'>;
export type Utfoertmelding = Pick<Skjema['UtfoertRequest'], 'dokumentasjon' | 'kommentar'>;
export type Fordeling = Pick<Skjema['FordelingRequest'], 'ansvarlig'> & { readonly person?: string };
export type Plandato = Pick<Skjema['OppdragsfristRequest'], 'dato' | 'tekst'>;

/** What is changed, as it was when whoever changes it saw it, and the key by which the same change is known again. */
export interface Endring {
  readonly kommune: string;
  readonly oppdrag: string;
  readonly revisjon: number;
  readonly noekkel: string;
}

const sett = ({ kommune, oppdrag, revisjon, noekkel }: Endring) => ({
  params: {
    path: { kommune, oppdrag },
    header: { 'If-Match': `"${revisjon}"`, 'Idempotency-Key': noekkel },
  },
});

const skriv = async (kall: Parameters<typeof les>[0]): Promise<Kvittering> => {
  const kvittering = await les<Kvittering>(kall);
  harSkrevet(kvittering.posisjon);
  return kvittering;
};

export const meldStatus = (endring: Endring, body: Statusmelding): Promise<Kvittering> =>
  skriv(api.POST('/api/kommuner/{kommune}/oppdrag/{oppdrag}/status', { ...sett(endring), body }));

export const meldUtfoert = (endring: Endring, body: Utfoertmelding): Promise<Kvittering> =>
  skriv(api.POST('/api/kommuner/{kommune}/oppdrag/{oppdrag}/utfoert', { ...sett(endring), body }));

export const fordel = (endring: Endring, body: Fordeling): Promise<Kvittering> =>
  skriv(api.POST('/api/kommuner/{kommune}/oppdrag/{oppdrag}/fordeling', { ...sett(endring), body }));

export const settPlandato = (endring: Endring, body: Plandato): Promise<Kvittering> =>
  skriv(api.POST('/api/kommuner/{kommune}/oppdrag/{oppdrag}/frist', { ...sett(endring), body }));
