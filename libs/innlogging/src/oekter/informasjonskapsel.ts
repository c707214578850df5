import { fastifyCookie } from '@fastify/cookie';
import type { Forespoersel } from '@saksgang/tilgang';

export const KAPSEL = 'saksgang_sesjon';

/** The cookie of whoever is on his way to the provider and back. */
export const BEGYNT_KAPSEL = 'saksgang_innlogging';

const LENGSTE_KAPSLER = 8192;

/** The key in a cookie of a request, that of the session when none is named; null when it has none. */
export const noekkelIKapselen = (
  { headers }: Pick<Forespoersel, 'headers'>,
  kapsel = KAPSEL,
): string | null => {
  const kapsler = headers['cookie'];
  if (typeof kapsler !== 'string' || kapsler.length > LENGSTE_KAPSLER) return null;
  return fastifyCookie.parse(kapsler)[kapsel] || null;
};

const felles = (sikker: boolean) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: sikker,
});

/** The `Set-Cookie` of a session; `sikker` when Saksgang is reached over https. The browser drops it when it closes. */
export const kapselMed = (noekkel: string, sikker: boolean): string =>
  fastifyCookie.serialize(KAPSEL, noekkel, felles(sikker));

/** The `Set-Cookie` that takes the cookie away. */
export const utenKapsel = (sikker: boolean): string =>
  fastifyCookie.serialize(KAPSEL, '', { ...felles(sikker), maxAge: 0, expires: new Date(0) });

/** The `Set-Cookie` of a sign-in that is begun; without a key it takes the cookie away. */
export const begyntKapsel = (noekkel: string | null, sikker: boolean): string =>
  fastifyCookie.serialize(BEGYNT_KAPSEL, noekkel ?? '', {
    ...felles(sikker),
    path: '/innlogging',
    maxAge: noekkel === null ? 0 : 600,
  });
