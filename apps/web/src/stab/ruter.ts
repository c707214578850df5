import type { RouteObject } from 'react-router';

/** The pages where staff see the whole. Each is fetched when somebody goes there. */
export const stabruter: RouteObject[] = [
  {
    path: ':kommune/hp/:hp/oversikt',
    lazy: { Component: async () => (await import('./sider/oversikt')).Oversikt },
  },
  {
    path: ':kommune/hp/:hp/rapporter',
    lazy: { Component: async () => (await import('./sider/rapporter')).Rapporter },
  },
  {
    path: ':kommune/hp/:hp/kalender',
    lazy: { Component: async () => (await import('./sider/kalender')).Kalender },
  },
  {
    path: ':kommune/hp/:hp/import',
    lazy: { Component: async () => (await import('./sider/importen')).Importen },
  },
];
