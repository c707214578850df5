import { idOf, kommuneOf, type Dato, type Instant, type Projection, type Rolle } from '@saksgang/kernel';
import type {
  BeslutningsgrunnlagLagtFram,
  ForslagEvent,
  InvesteringerForeslaatt,
  RammeendringerEndret,
  RammeendringerForeslaatt,
  RulleringStartet,
  SentraleLinjerFoert,
  TilleggsinnstillingLagtFram,
  VedtakEtterregistrert,
  VedtakFattet,
  VoteringRegistrert,
} from '@saksgang/saksgang';

/** The forslag themselves, what they count from, the votes that settled them, and that the budget is adopted. */
export type Forslagshendelse =
  | RulleringStartet
  | BeslutningsgrunnlagLagtFram
  | TilleggsinnstillingLagtFram
  | RammeendringerForeslaatt
  | RammeendringerEndret
  | InvesteringerForeslaatt
  | SentraleLinjerFoert
  | ForslagEvent
  | VoteringRegistrert
  | VedtakFattet
  | VedtakEtterregistrert;

/** Who did something, in which role, when it happened and when it was put on record, and why. */
export interface Omstendighet {
  readonly skjedde: Dato | null;
  readonly registrert: Instant;
  readonly aktoer: string;
  readonly rolle: Rolle;
  readonly begrunnelse: string | null;
}

export interface Forslagsrad extends Omstendighet {
  readonly event: Forslagshendelse;
}

export const hpOmraade = (kommune: string, sak: string): string => `${kommune}/${sak}`;

/** Keeps, for each HP, what was proposed by whom, and what it was counted from. */
export const forslagsprojeksjon: Projection<Forslagsrad, Forslagshendelse> = {
  name: 'forslag',
  version: 1,
  reads: {
    RulleringStartet: true,
    BeslutningsgrunnlagLagtFram: true,
    TilleggsinnstillingLagtFram: true,
    RammeendringerForeslaatt: true,
    RammeendringerEndret: true,
    InvesteringerForeslaatt: true,
    SentraleLinjerFoert: true,
    ForslagFremmet: true,
    ForslagEndret: true,
    ForslagTrukket: true,
    ForslagSlaattSammen: true,
    ForslagDelt: true,
    VoteringRegistrert: true,
    VedtakFattet: true,
    VedtakEtterregistrert: true,
  },
  project: ({ event, stream, metadata: { skjedde, registrert, aktoer, rolle, begrunnelse } }) => [
    {
      omraade: hpOmraade(kommuneOf(stream) ?? '', idOf(stream)),
      rad: { event, skjedde, registrert, aktoer, rolle, begrunnelse },
    },
  ],
};
