import type { Forslagsinnhold } from './forslag.events';

/** What a forslag says when it does not say more. */
export const TOMT_INNHOLD = {
  tekst: null,
  medlemmer: [],
  organ: null,
  grunnlag: { slag: 'ikke-oppgitt' },
  gjelder: null,
  linjer: [],
  endringer: [],
  sentrale: [],
  investeringer: [],
  verbalforslag: [],
  inndekning: [],
  opphav: [],
  uspesifisertInnsparing: [],
} as const satisfies Omit<Forslagsinnhold, 'type' | 'tittel' | 'partier'>;
