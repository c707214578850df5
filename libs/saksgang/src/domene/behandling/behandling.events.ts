import type { Dato, Event, ForslagId, MoeteId, Uuid } from '@saksgang/kernel';
import type { Deltaker } from '../moete/deltaker';
import type { Organ, RettsligMerknad } from '../vedtak/vedtak';
import type {
  SkjebneAvForslag,
  Stemmegruppe,
  Utfall,
  Voteringsform,
  Voteringssteg,
} from '../votering/votering';
import type { Stemmevalg } from '../votering/votering';
import type { Punkt } from '@saksgang/kernel';

/** Live, or the record of what the body has in fact done. */
export const MODI = ['gjennomfoere', 'protokollfoere'] as const;
export type Modus = (typeof MODI)[number];

/** A recommendation that some stand behind: a forslag, or kommunedirektøren's grunnlag as it stands (null). */
export interface Innstilling {
  readonly forslag: ForslagId | null;
  readonly stillere: readonly string[];
}

/** A body's recommendation is in the protokoll, with those who stand behind it named, and the minority's (R2, R9). */
export type InnstillingProtokollfoert = Event<
  'InnstillingProtokollfoert',
  {
    readonly organ: Organ;
    readonly dato: Dato;
    /** The vote that it is the result of; null is not given. */
    readonly votering: Uuid | null;
    readonly mindretall: readonly Innstilling[];
  } & Innstilling
>;

/** The innstilling is laid out to the public; the fourteen days of kommuneloven § 14-3 run from this day (R3). */
export type InnstillingOffentliggjort = Event<'InnstillingOffentliggjort', { readonly dato: Dato }>;

/** The body takes the sak up; the set of forslag is frozen here. */
export type SakTattTilBehandling = Event<
  'SakTattTilBehandling',
  {
    readonly organ: Organ;
    readonly dato: Dato;
    readonly forslag: readonly ForslagId[];
    /** The meeting, and the number that the sak has there; null is not given. */
    readonly moete: MoeteId | null;
    readonly saksnummer: string | null;
    /** Those who were present then, and may vote (R26); null is not given. */
    readonly tilstede: readonly Deltaker[] | null;
  }
>;

/** Whether a member is inhabil in the sak, decided by the body without the member (R37-R39). */
export type HabilitetAvgjort = Event<
  'HabilitetAvgjort',
  {
    readonly organ: Organ;
    readonly moete: MoeteId | null;
    readonly dato: Dato;
    readonly plass: number;
    readonly parti: string;
    readonly navn: string | null;
    readonly inhabil: boolean;
    readonly hjemmel: string;
    readonly begrunnelse: string | null;
    readonly stemmer: { readonly for: number; readonly mot: number } | null;
    /** Who takes the seat in this sak; null when nobody does. */
    readonly vara: Deltaker | null;
    readonly modus: Modus;
    readonly merknader: readonly RettsligMerknad[];
  }
>;

/** The møteleder has said in which order the body will vote. */
export type VoteringsordenForeslaatt = Event<
  'VoteringsordenForeslaatt',
  { readonly organ: Organ; readonly dato: Dato; readonly steg: readonly Voteringssteg[] }
>;

/** The body has voted. A breach of a rule is noted where the vote is recorded afterwards. */
export type VoteringRegistrert = Event<
  'VoteringRegistrert',
  {
    readonly votering: Uuid;
    readonly organ: Organ;
    readonly moete: MoeteId | null;
    readonly dato: Dato;
    readonly form: Voteringsform;
    readonly forslag: readonly ForslagId[];
    /** The points voted over, of the one forslag (punktvis votering); null is the whole. */
    readonly punkter: readonly Punkt[] | null;
    readonly stemmer: readonly Stemmegruppe[];
    /** Those present who could vote in the sak; null is not given. */
    readonly stemmeberettigede: number | null;
    readonly moetelederStemte: Stemmevalg | null;
    readonly utfall: Utfall;
    /** What became of each forslag by this vote; empty when the body does not decide their fate. */
    readonly skjebner: readonly SkjebneAvForslag[];
    readonly modus: Modus;
    readonly merknader: readonly RettsligMerknad[];
  }
>;

/** The møteleder has said which of those that share the second place goes to the run-off (R28). */
export type MotkandidatValgt = Event<
  'MotkandidatValgt',
  {
    readonly organ: Organ;
    readonly dato: Dato;
    readonly forslag: ForslagId;
    readonly mellom: readonly ForslagId[];
    readonly begrunnelse: string;
  }
>;

/** A råd or another body that decides nothing has said what it thinks (§ 5-12). */
export type UttalelseAvgitt = Event<
  'UttalelseAvgitt',
  {
    readonly organ: Organ;
    readonly navn: string;
    readonly dato: Dato;
    readonly tekst: string;
    readonly votering: Uuid | null;
  }
>;

export type SakUtsatt = Event<
  'SakUtsatt',
  {
    readonly organ: Organ;
    readonly dato: Dato;
    /** The day it is to come up again; null when the body did not say. */
    readonly til: Dato | null;
    readonly begrunnelse: string | null;
    readonly votering: Uuid | null;
  }
>;

export type SakSendtTilbake = Event<
  'SakSendtTilbake',
  {
    readonly organ: Organ;
    readonly dato: Dato;
    /** The body it goes back to; null is kommunedirektøren. */
    readonly til: Organ | null;
    readonly begrunnelse: string | null;
    readonly votering: Uuid | null;
  }
>;

/**
 * The body that decided the sak has voted to treat it once more (R36). What it decided stands until it decides otherwise.
 */
export type SakGjenopptatt = Event<
  'SakGjenopptatt',
  {
    readonly organ: Organ;
    /** The meeting in which it was voted; null is not given. */
    readonly moete: MoeteId | null;
    readonly dato: Dato;
    /** For and against treating it once more; null is not given, and then the outcome is not known either. */
    readonly stemmer: readonly Stemmegruppe<'for' | 'mot' | 'blank'>[] | null;
    /** Those present who could vote; null is not given. */
    readonly stemmeberettigede: number | null;
    readonly moetelederStemte: 'for' | 'mot' | null;
    readonly utfall: Utfall | null;
    readonly grunn: string | null;
    readonly modus: Modus;
    readonly merknader: readonly RettsligMerknad[];
  }
>;

/** Somebody's own words in the protokoll: a protokolltilførsel, or why they voted as they did. */
export type ProtokolltilfoerselFoert = Event<
  'ProtokolltilfoerselFoert',
  {
    readonly organ: Organ;
    readonly dato: Dato;
    readonly slag: 'protokolltilfoersel' | 'stemmeforklaring';
    readonly fra: readonly string[];
    readonly tekst: string;
    readonly votering: Uuid | null;
  }
>;

/** Who gave the votes of a vote that is counted already: the parties, and the names where a party split (R31). */
export type StemmenavnFoert = Event<
  'StemmenavnFoert',
  {
    readonly organ: Organ;
    readonly votering: Uuid;
    readonly dato: Dato;
    readonly stemmer: readonly Stemmegruppe[];
  }
>;

/** The protokoll of the body's treatment is approved, and locked; `sjekksum` is SHA-256 of its bytes, in hex. */
export type ProtokollGodkjent = Event<
  'ProtokollGodkjent',
  {
    readonly organ: Organ;
    readonly dato: Dato;
    readonly godkjentAv: readonly string[];
    readonly sjekksum: string;
  }
>;

export type BehandlingEvent =
  | InnstillingProtokollfoert
  | InnstillingOffentliggjort
  | SakTattTilBehandling
  | HabilitetAvgjort
  | VoteringsordenForeslaatt
  | VoteringRegistrert
  | MotkandidatValgt
  | UttalelseAvgitt
  | SakUtsatt
  | SakSendtTilbake
  | SakGjenopptatt
  | ProtokolltilfoerselFoert
  | StemmenavnFoert
  | ProtokollGodkjent;
