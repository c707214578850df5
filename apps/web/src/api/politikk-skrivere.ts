import type { Kvittering } from '@saksgang/http';
import type { Lagret, Utkastinnhold } from '@saksgang/utkast';
import { api, harSkrevet, les } from './klient';
import type { components } from './openapi';

type Skjema = components['schemas'];
export type Forslagsendring = Skjema['EndretForslagRequest'];
export type Sammenslaaing = Pick<Skjema['SammenslaaingRequest'], 'forslag' | 'tittel' | 'type'>;
export type Spoersmaal = Pick<Skjema['SpoersmaalRequest'], 'slag' | 'tekst'> & {
  readonly parti?: string;
  readonly navn?: string;
  readonly frist?: string;
};

/** The same content has the same key, so that what is sent again after a lost answer happens once. */
const medNoekkel = (noekkel: string) => ({ 'Idempotency-Key': noekkel });

const skriv = async (kall: Parameters<typeof les>[0]): Promise<Kvittering> => {
  const kvittering = await les<Kvittering>(kall);
  harSkrevet(kvittering.posisjon);
  return kvittering;
};

// The form of a draft is the server's own (`Utkastinnhold`); the generated type of it says less.
const somKropp = <T>(innhold: Utkastinnhold): T => innhold as unknown as T;

export const opprettUtkast = (
  kommune: string,
  hp: string,
  innhold: Utkastinnhold,
  noekkel: string,
): Promise<Lagret> =>
  les(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/utkast', {
      params: { path: { kommune, hp }, header: medNoekkel(noekkel) },
      body: { innhold: somKropp<Skjema['UtkastRequest']['innhold']>(innhold) },
    }),
  );

export const lagreUtkast = (
  kommune: string,
  hp: string,
  utkast: string,
  versjon: number,
  innhold: Utkastinnhold,
): Promise<Lagret> =>
  les(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/utkast/{utkast}', {
      params: { path: { kommune, hp, utkast } },
      body: { innhold: somKropp<Skjema['UtkastRequest']['innhold']>(innhold), versjon },
    }),
  );

export const slettUtkast = (kommune: string, hp: string, utkast: string, versjon: number): Promise<unknown> =>
  les(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/utkast/{utkast}/sletting', {
      params: { path: { kommune, hp, utkast } },
      body: { versjon },
    }),
  );

/** A draft can be put forward once, whoever asks and however often: it needs no key of ours. */
export const fremmUtkast = (
  kommune: string,
  hp: string,
  utkast: string,
  versjon: number,
): Promise<Kvittering> =>
  skriv(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/utkast/{utkast}/fremming', {
      params: { path: { kommune, hp, utkast } },
      body: { versjon },
    }),
  );

export const endreForslag = (
  kommune: string,
  hp: string,
  forslag: string,
  innhold: Utkastinnhold,
  revisjon: number,
  noekkel: string,
): Promise<Kvittering> =>
  skriv(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/forslag/{forslag}/endring', {
      params: {
        path: { kommune, hp, forslag },
        header: { ...medNoekkel(noekkel), 'If-Match': `"${revisjon}"` },
      },
      body: somKropp<Forslagsendring>(innhold),
    }),
  );

export const trekkForslag = (
  kommune: string,
  hp: string,
  forslag: string,
  noekkel: string,
): Promise<Kvittering> =>
  skriv(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/forslag/{forslag}/trekking', {
      params: { path: { kommune, hp, forslag }, header: medNoekkel(noekkel) },
      body: {},
    }),
  );

export const slaaSammen = (
  kommune: string,
  hp: string,
  body: Sammenslaaing,
  noekkel: string,
): Promise<Kvittering> =>
  skriv(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/forslag/sammenslaaing', {
      params: { path: { kommune, hp }, header: medNoekkel(noekkel) },
      body,
    }),
  );

export const stillSpoersmaal = (
  kommune: string,
  hp: string,
  body: Spoersmaal,
  noekkel: string,
): Promise<Kvittering> =>
  skriv(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/spoersmaal', {
      params: { path: { kommune, hp }, header: medNoekkel(noekkel) },
      body,
    }),
  );

export const trekkSpoersmaal = (
  kommune: string,
  hp: string,
  spoersmaal: string,
  noekkel: string,
): Promise<Kvittering> =>
  skriv(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/spoersmaal/{spoersmaal}/trekking', {
      params: { path: { kommune, hp, spoersmaal }, header: medNoekkel(noekkel) },
      body: {},
    }),
  );
