import { createBrowserRouter } from 'react-router';
import { Skall } from './skall/skall';
import { Forside } from './sider/forside';
import { FinnesIkke, Siden } from './deler/tilstander';
import { politikkruter } from './politikk/ruter';
import { moeteruter } from './moeteruter';
import { revisjonsruter } from './sider/revisjon/ruter';
import { stabruter } from './stab/ruter';

/** Each page is fetched when somebody goes there. */
export const ruter = createBrowserRouter(
  [
    {
      path: '/',
      Component: Skall,
      ErrorBoundary: Siden,
      HydrateFallback: () => null,
      children: [
        { index: true, Component: Forside },
        {
          path: 'velg-person',
          lazy: { Component: async () => (await import('./sider/velg-person')).VelgPerson },
        },
        { path: ':kommune/mine', lazy: { Component: async () => (await import('./sider/mine')).Mine } },
        {
          path: ':kommune/fordeling',
          lazy: { Component: async () => (await import('./sider/fordeling')).Fordeling },
        },
        {
          path: ':kommune/hp/:hp/oppdrag',
          lazy: { Component: async () => (await import('./sider/alle')).Alle },
        },
        {
          path: ':kommune/oppdrag/:oppdrag',
          lazy: { Component: async () => (await import('./sider/ett')).Ett },
        },
        ...politikkruter,
        ...moeteruter,
        ...revisjonsruter,
        ...stabruter,
        { path: '*', Component: FinnesIkke },
      ],
    },
  ],
  { basename: '/app' },
);
