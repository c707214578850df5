import type { RouteObject } from 'react-router';

/** The pages for auditors; each is fetched when somebody goes there. */
export const revisjonsruter: RouteObject[] = [
  {
    path: ':kommune/revisjon',
    lazy: { Component: async () => (await import('./sidene')).Revisjon },
  },
  {
    path: ':kommune/revisjon/stikkproeve',
    lazy: { Component: async () => (await import('./sidene')).Stikkproeven },
  },
  {
    path: ':kommune/hp/:hp/tidsreise',
    lazy: { Component: async () => (await import('./sidene')).Tidsreise },
  },
  {
    path: ':kommune/hp/:hp/fortelling',
    lazy: { Component: async () => (await import('./sidene')).FortellingOmHp },
  },
  {
    path: ':kommune/oppdrag/:oppdrag/tidsreise',
    lazy: { Component: async () => (await import('./sidene')).SakensTid },
  },
  { path: ':kommune/hp/:hp/spor', lazy: { Component: async () => (await import('./sidene')).Spor } },
  {
    path: ':kommune/hp/:hp/kontrollfunn',
    lazy: { Component: async () => (await import('./sidene')).Kontrollfunnene },
  },
  { path: ':kommune/hp/:hp/bevis', lazy: { Component: async () => (await import('./sidene')).Bevis } },
];
