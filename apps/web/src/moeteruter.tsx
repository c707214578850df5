import './moete.css';
import type { RouteObject } from 'react-router';

/** The pages of those who put meetings on record; each is fetched when somebody goes there. */
export const moeteruter: RouteObject[] = [
  { path: ':kommune/moeter', lazy: { Component: async () => (await import('./sider/moete/moeter')).Moeter } },
  {
    path: ':kommune/moeter/:moete',
    lazy: { Component: async () => (await import('./sider/moete/moeterom')).Moeterom },
  },
  {
    path: ':kommune/organer/:organ',
    lazy: { Component: async () => (await import('./sider/moete/organ')).Organ },
  },
  {
    path: ':kommune/saker/:sak/protokoll',
    lazy: { Component: async () => (await import('./sider/moete/protokoll')).Protokoll },
  },
  {
    path: ':kommune/vedtak/ny',
    lazy: { Component: async () => (await import('./sider/moete/etterregistrering')).Etterregistrering },
  },
];
