import { idOf, kommuneOf, type Projection } from '@saksgang/kernel';
import type {
  KommuneOpprettet,
  MoeteEvent,
  OrganEvent,
  ReglementVedtatt,
  RulleringStartet,
  SakRegistrert,
  SakTattTilBehandling,
} from '@saksgang/saksgang';

/** The facts that tell of the bodies of a kommune, their meetings, and the rules they follow. */
export type Moetehendelse =
  | KommuneOpprettet
  | OrganEvent
  | MoeteEvent
  | ReglementVedtatt
  | SakRegistrert
  | RulleringStartet
  | SakTattTilBehandling;

export interface Moeterad {
  readonly event: Moetehendelse;
  /** The id of the stream within its kommune, and how far it has come. */
  readonly id: string;
  readonly revisjon: number;
  /** The document it was taken from. */
  readonly kilde: string | null;
}

/** Keeps, for each kommune, its bodies, its meetings and its own rules. */
export const moeteprojeksjon: Projection<Moeterad, Moetehendelse> = {
  name: 'moeter',
  version: 4,
  reads: {
    KommuneOpprettet: true,
    OrganOpprettet: true,
    MedlemmerValgt: true,
    SaksnummerTildelt: true,
    MoeteplanFastsatt: true,
    MoeteInnkalt: true,
    MoeteAvlyst: true,
    MoeteSatt: true,
    FrammoeteEndret: true,
    MoeteledelsenOverlatt: true,
    ValgHoldt: true,
    MoeteLukket: true,
    MoeteAapnet: true,
    MoeteHevet: true,
    ReglementVedtatt: true,
    SakRegistrert: true,
    RulleringStartet: true,
    SakTattTilBehandling: true,
  },
  project: ({ event, stream, revision, metadata }) => {
    const kommune = kommuneOf(stream);
    const kilde = metadata.kilde?.dokument ?? null;
    return kommune === null
      ? []
      : [{ omraade: kommune, rad: { event, id: idOf(stream), revisjon: revision, kilde } }];
  },
};
