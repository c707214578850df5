import type { RouteObject } from 'react-router';

/** The politicians' pages. All of them are in files of their own, fetched when somebody goes there. */
export const politikkruter: RouteObject[] = [
  {
    lazy: { Component: async () => (await import('./politikk')).Politikk },
    children: [
      {
        path: ':kommune/hp/:hp/rammer',
        lazy: { Component: async () => (await import('./sider/rammer')).Rammer },
      },
      {
        path: ':kommune/hp/:hp/forslag',
        lazy: { Component: async () => (await import('./sider/forslagene')).Forslagene },
      },
      {
        path: ':kommune/hp/:hp/forslag/sammenlign',
        lazy: { Component: async () => (await import('./sider/sammenlign')).Sammenlign },
      },
      {
        path: ':kommune/hp/:hp/forslag/:forslag',
        lazy: { Component: async () => (await import('./sider/forslag')).EttForslag },
      },
      {
        path: ':kommune/hp/:hp/forslag/:forslag/endre',
        lazy: { Component: async () => (await import('./sider/endre-forslag')).EndreForslag },
      },
      {
        path: ':kommune/hp/:hp/utkast',
        lazy: { Component: async () => (await import('./sider/utkastene')).Utkastene },
      },
      {
        path: ':kommune/hp/:hp/utkast/:utkast',
        lazy: { Component: async () => (await import('./sider/verksted')).Verksted },
      },
      {
        path: ':kommune/hp/:hp/vedtak',
        lazy: { Component: async () => (await import('./sider/vedtakene')).Vedtakene },
      },
      {
        path: ':kommune/hp/:hp/vedtak/:vedtak/:punkt',
        lazy: { Component: async () => (await import('./sider/historie')).Punkthistorie },
      },
      {
        path: ':kommune/hp/:hp/spoersmaal',
        lazy: { Component: async () => (await import('./sider/spoersmaal')).Spoersmaalene },
      },
      { path: ':kommune/foelg', lazy: { Component: async () => (await import('./sider/moetene')).Moetene } },
      {
        path: ':kommune/foelg/:moete',
        lazy: { Component: async () => (await import('./sider/moetet')).Moetet },
      },
      { path: ':kommune/soek', lazy: { Component: async () => (await import('./sider/soek')).Soek } },
    ],
  },
];
