/** What sort of provider vouches for people here. */
export const OIDC_PROFILER = ['entra', 'id-porten'] as const;
export type Oidcprofil = (typeof OIDC_PROFILER)[number];

interface Profil {
  readonly scope: string;
  /** What is asked for beside what every request has. */
  readonly ekstra: Readonly<Record<string, string>>;
  /** The levels of assurance (`acr`) of which one must be vouched for; empty where the provider's own rules decide. */
  readonly nivaaer: readonly string[];
}

export const PROFILER: Readonly<Record<Oidcprofil, Profil>> = {
  /** Microsoft Entra ID of one tenant. Its conditional access decides how people prove who they are; it gives no `acr`. */
  entra: { scope: 'openid profile', ekstra: {}, nivaaer: [] },
  /** ID-porten, at substantial or high (eIDAS). */
  'id-porten': {
    scope: 'openid profile',
    ekstra: { acr_values: 'idporten-loa-substantial', ui_locales: 'nb' },
    nivaaer: ['idporten-loa-substantial', 'idporten-loa-high'],
  },
};

/** The provider of an installation, and as whom the installation is known there. */
export interface Oidcoppsett {
  readonly utsteder: string;
  readonly klientId: string;
  readonly klienthemmelighet: string;
  readonly profil: Oidcprofil;
}
