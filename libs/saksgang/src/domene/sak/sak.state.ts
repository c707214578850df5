import type {
  PersistentMap,
  Dato,
  ForslagId,
  HpPeriode,
  LinjeId,
  MoeteId,
  SakId,
  UtvalgKode,
  Uuid,
  VedtakId,
} from '@saksgang/kernel';
import type { VoteringRegistrert } from '../behandling/behandling.events';
import type { Forslag } from '../forslag/forslag.events';
import type { Deltaker } from '../moete/deltaker';
import type { Bevilgningsoversikt } from '../ramme/balanse';
import type { Beloep } from '../ramme/beloep';
import type { Kategori } from '../ramme/kategorier';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Investering } from '../rullering/investering';
import type { Organ, Vedtak } from '../vedtak/vedtak';
import type { Forslagsskjebne, Utfall, Voteringssteg } from '../votering/votering';

/** How far the HP has come. A phase is entered by a fact and never left backwards. */
export type Fase = 'startet' | 'beslutningsgrunnlag' | 'tilleggsinnstilling' | 'vedtatt';

export interface Linje extends Rammelinje {
  readonly vedtatt: boolean;
}

export interface Behandling {
  readonly innstilling: { readonly organ: Organ; readonly dato: Dato } | null;
  readonly offentliggjort: Dato | null;
  /** The body that has the sak, and its frozen set. */
  readonly tattTilBehandling: TattTilBehandling | null;
  /** The order of votes that the møteleder of that body has proposed. */
  readonly voteringsorden: readonly Voteringssteg[] | null;
  /** What the vote over the whole budget waits for. */
  readonly budsjettvotering: VentendeBudsjettvotering | null;
  /** Every vote of the sak, in every body. */
  readonly voteringer: PersistentMap<Uuid, VoteringRegistrert['data']>;
  /** Whether the body that has the sak has begun to vote. */
  readonly stemt: boolean;
  /** The seats that are inhabil in the body that has the sak, and who sits there instead. */
  readonly inhabile: ReadonlyMap<number, Deltaker | null>;
  /** The bodies whose protokoll is approved, and locked, of their latest treatment. */
  readonly godkjenteProtokoller: ReadonlySet<Organ>;
  /** The body that treats the sak once more after it was decided, until it is done again (R36); the phase stays. */
  readonly gjenopptatt: Organ | null;
}

export interface TattTilBehandling {
  readonly organ: Organ;
  readonly moete: MoeteId | null;
  readonly saksnummer: string | null;
  readonly forslag: readonly ForslagId[];
  /** Those of the set that came after the sak was taken up, as the reglement lets them (R26); none is a budget. */
  readonly etterOpptak: readonly ForslagId[];
  /** Those who were present then; null is not given. */
  readonly tilstede: readonly Deltaker[] | null;
}

export type VentendeBudsjettvotering = Extract<
  Utfall,
  { readonly slag: 'omvotering' | 'likt-om-andreplassen' | 'likt-om-foersteplassen' }
>;

interface MedVedtak {
  readonly vedtak: PersistentMap<VedtakId, Vedtak>;
  /** The day it was closed for the administration; null while there is something to follow up. */
  readonly avsluttet: Dato | null;
}

export interface Handlingsprogram extends MedVedtak {
  readonly slag: 'handlingsprogram';
  readonly hp: HpPeriode;
  readonly utvalg: ReadonlyMap<UtvalgKode, string>;
  readonly kategorier: readonly Kategori[];
  readonly fase: Fase;
  readonly linjer: PersistentMap<LinjeId, Linje>;
  readonly investeringer: PersistentMap<Uuid, Investering>;
  /** The tables that kommunestyret itself adopted; they change only by vedtak (R13). */
  readonly vedtatteOversikter: ReadonlySet<string>;
  readonly sentrale: Readonly<Record<Bevilgningsoversikt, ReadonlyMap<string, Beloep>>>;
  readonly forslag: PersistentMap<ForslagId, Forslag & { readonly status: Forslagsskjebne }>;
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
