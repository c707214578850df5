import type { RouteObject } from 'react-router';

/** The politicians' pages. All of them are in files of their own, fetched when somebody goes there. */
export const politikkruter: RouteObject[] = [
  {
    path: ':kommune',
    lazy: { Component: async () => (await import('./politikk')).Politikk },
    children: [
      {
        path: 'hp/:hp/rammer',
        lazy: { Component: async () => (await import('./sider/rammer')).Rammer },
      },
      {
        path: 'hp/:hp/forslag',
        lazy: { Component: async () => (await import('./sider/forslagene')).Forslagene },
      },
      {
        path: 'hp/:hp/forslag/sammenlign',
        lazy: { Component: async () => (await import('./sider/sammenlign')).Sammenlign },
      },
      {
        path: 'hp/:hp/forslag/:forslag',
        lazy: { Component: async () => (await import('./sider/forslag')).EttForslag },
      },
      {
        path: 'hp/:hp/forslag/:forslag/endre',
        lazy: { Component: async () => (await import('./sider/endre-forslag')).EndreForslag },
      },
      {
        path: 'hp/:hp/utkast',
        lazy: { Component: async () => (await import('./sider/utkastene')).Utkastene },
      },
      {
        path: 'hp/:hp/utkast/:utkast',
        lazy: { Component: async () => (await import('./sider/verksted')).Verksted },
      },
      {
        path: 'hp/:hp/vedtak',
        lazy: { Component: async () => (await import('./sider/vedtakene')).Vedtakene },
      },
      {
        path: 'hp/:hp/vedtak/:vedtak/:punkt',
        lazy: { Component: async () => (await import('./sider/historie')).Punkthistorie },
      },
      {
        path: 'hp/:hp/spoersmaal',
        lazy: { Component: async () => (await import('./sider/spoersmaal')).Spoersmaalene },
      },
      { path: 'foelg', lazy: { Component: async () => (await import('./sider/moetene')).Moetene } },
      { path: 'foelg/:moete', lazy: { Component: async () => (await import('./sider/moetet')).Moetet } },
      { path: 'soek', lazy: { Component: async () => (await import('./sider/soek')).Soek } },
    ],
  },
];
