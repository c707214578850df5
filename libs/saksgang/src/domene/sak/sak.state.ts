import type {
  PersistentMap,
  Dato,
  ForslagId,
  HpPeriode,
  LinjeId,
  SakId,
  UtvalgKode,
  VedtakId,
} from '@saksgang/kernel';
import type { Forslag } from '../forslag/forslag.events';
import type { Bevilgningsoversikt } from '../ramme/balanse';
import type { Beloep } from '../ramme/beloep';
import type { Kategori } from '../ramme/kategorier';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Organ, Vedtak } from '../vedtak/vedtak';

/** How far the HP has come. A phase is entered by a fact and never left backwards. */
export type Fase = 'startet' | 'beslutningsgrunnlag' | 'tilleggsinnstilling' | 'vedtatt';

export interface Linje extends Rammelinje {
  readonly vedtatt: boolean;
}

export type ForslagStatus = 'fremmet' | 'trukket' | 'vedtatt' | 'falt';

export interface Behandling {
  readonly innstilling: { readonly organ: Organ; readonly dato: Dato } | null;
  readonly offentliggjort: Dato | null;
  /** The frozen set, while the deciding body has the sak. */
  readonly tattTilBehandling: { readonly organ: Organ; readonly forslag: readonly ForslagId[] } | null;
}

interface MedVedtak {
  readonly vedtak: PersistentMap<VedtakId, Vedtak>;
}

export interface Handlingsprogram extends MedVedtak {
  readonly slag: 'handlingsprogram';
  readonly hp: HpPeriode;
  readonly utvalg: ReadonlyMap<UtvalgKode, string>;
  readonly kategorier: readonly Kategori[];
  readonly fase: Fase;
  readonly linjer: PersistentMap<LinjeId, Linje>;
  readonly investeringer: readonly Beloep[];
  /** The tables that kommunestyret itself adopted; they change only by vedtak (R13). */
  readonly vedtatteOversikter: ReadonlySet<string>;
  readonly sentrale: Readonly<Record<Bevilgningsoversikt, ReadonlyMap<string, Beloep>>>;
  readonly forslag: PersistentMap<ForslagId, Forslag & { readonly status: ForslagStatus }>;
  readonly behandling: Behandling;
  /** The utvalg whose adopted frame table is on record from the document of an etterregistrert vedtak. */
  readonly vedtatteTabeller: ReadonlySet<UtvalgKode>;
  /** The vedtak that adopted plan and budget. There is at most one. */
  readonly budsjettvedtak: VedtakId | null;
}

export interface AnnenSak extends MedVedtak {
  readonly slag: 'annen-sak';
  readonly sak: SakId;
  readonly tittel: string;
}

export type Sak = { readonly slag: 'ingen' } | Handlingsprogram | AnnenSak;
