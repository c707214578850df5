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
];
