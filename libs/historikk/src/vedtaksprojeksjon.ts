import { idOf, kommuneOf, type Dato, type Projection } from '@saksgang/kernel';
import type {
  BehandlingEvent,
  ForslagEvent,
  RulleringStartet,
  SakEvent,
  SakRegistrert,
  VedtakEvent,
} from '@saksgang/saksgang';

/** The facts that tell what was decided, of what, and by whom. */
export type Historiehendelse =
  | SakRegistrert
  | RulleringStartet
  | ForslagEvent
  | BehandlingEvent
  | Exclude<VedtakEvent, { readonly type: 'RammeendringerVedtatt' }>;

export interface Historierad {
  readonly event: Historiehendelse;
  readonly skjedde: Dato | null;
  readonly kilde: { readonly dokument: string } | null;
}

export const sakOmraade = (kommune: string, sak: string): string => `${kommune}/${sak}`;

/** Keeps, for each sak, what was proposed, voted and decided. */
export const vedtaksprojeksjon: Projection<Historierad, SakEvent> = {
  name: 'vedtakshistorikk',
  version: 1,
  project: ({ event, stream, metadata: { skjedde, kilde } }) =>
    erHistorie(event)
      ? [{ omraade: sakOmraade(kommuneOf(stream) ?? '', idOf(stream)), rad: { event, skjedde, kilde } }]
      : [],
};

const HISTORIE: ReadonlySet<string> = new Set<Historiehendelse['type']>([
  'SakRegistrert',
  'RulleringStartet',
  'ForslagFremmet',
  'ForslagTrukket',
  'InnstillingProtokollfoert',
  'InnstillingOffentliggjort',
  'SakTattTilBehandling',
  'VoteringRegistrert',
  'VedtakFattet',
  'VedtakEtterregistrert',
  'VedtakspunktVedtatt',
  'DelpunkterFoert',
  'VedtakEkspedert',
  'MerknadFoert',
  'VedtakstekstRettet',
]);

const erHistorie = (event: SakEvent): event is Historiehendelse => HISTORIE.has(event.type);
