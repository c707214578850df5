import { idOf, kommuneOf, type Dato, type Projection } from '@saksgang/kernel';
import type {
  BehandlingEvent,
  ForslagEvent,
  AnkeEvent,
  InvesteringerForeslaatt,
  LovlighetEvent,
  RapportEvent,
  RulleringStartet,
  SakRegistrert,
  VedtakEvent,
} from '@saksgang/saksgang';

/** The facts that tell what was decided, of what, and by whom. */
export type Historiehendelse =
  | SakRegistrert
  | RulleringStartet
  | ForslagEvent
  | BehandlingEvent
  | InvesteringerForeslaatt
  | Exclude<VedtakEvent, { readonly type: 'RammeendringerVedtatt' }>
  | LovlighetEvent
  | AnkeEvent
  | RapportEvent;

export interface Historierad {
  readonly event: Historiehendelse;
  readonly skjedde: Dato | null;
  readonly kilde: { readonly dokument: string } | null;
}

export const sakOmraade = (kommune: string, sak: string): string => `${kommune}/${sak}`;

/** Keeps, for each sak, what was proposed, voted and decided. */
export const vedtaksprojeksjon: Projection<Historierad, Historiehendelse> = {
  name: 'vedtakshistorikk',
  version: 7,
  reads: {
    SakRegistrert: true,
    RulleringStartet: true,
    InvesteringerForeslaatt: true,
    ForslagFremmet: true,
    ForslagEndret: true,
    ForslagTrukket: true,
    ForslagSlaattSammen: true,
    ForslagDelt: true,
    InnstillingProtokollfoert: true,
    InnstillingOffentliggjort: true,
    SakTattTilBehandling: true,
    HabilitetAvgjort: true,
    VoteringsordenForeslaatt: true,
    VoteringRegistrert: true,
    MotkandidatValgt: true,
    UttalelseAvgitt: true,
    SakUtsatt: true,
    SakSendtTilbake: true,
    SakGjenopptatt: true,
    ProtokolltilfoerselFoert: true,
    StemmenavnFoert: true,
    ProtokollGodkjent: true,
    VedtakFattet: true,
    VedtakEtterregistrert: true,
    VedtakspunktVedtatt: true,
    InvesteringerVedtatt: true,
    SentraleLinjerVedtatt: true,
    DelpunkterFoert: true,
    VedtakEkspedert: true,
    MerknadFoert: true,
    VedtakstekstRettet: true,
    LovlighetskontrollKrevd: true,
    LovlighetskontrollAvgjort: true,
    MindretallsankeFremmet: true,
    IverksettingUtsatt: true,
    IverksettingGjenopptatt: true,
    RapportAvlagt: true,
    RapportBehandlet: true,
  },
  project: ({ event, stream, metadata: { skjedde, kilde } }) => [
    { omraade: sakOmraade(kommuneOf(stream) ?? '', idOf(stream)), rad: { event, skjedde, kilde } },
  ],
};
