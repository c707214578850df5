import { idOf, kommuneOf, type Dato, type Projection } from '@saksgang/kernel';
import { hpOmraade } from '@saksgang/rammer';
import type {
  AdministrativBudsjettjusteringRegistrert,
  BeslutningsgrunnlagLagtFram,
  BudsjettendringVedtatt,
  ForslagEvent,
  InvesteringerForeslaatt,
  InvesteringerVedtatt,
  RammeendringerEndret,
  RammeendringerForeslaatt,
  RammeendringerVedtatt,
  RulleringStartet,
  SentraleLinjerFoert,
  SentraleLinjerVedtatt,
  TilleggsinnstillingLagtFram,
  VedtakEtterregistrert,
  VedtakFattet,
  VoteringRegistrert,
} from '@saksgang/saksgang';

/** The facts that a calculation stands on: what is proposed and decided in kroner, the forslag, and their fate. */
export type Beregningshendelse =
  | RulleringStartet
  | BeslutningsgrunnlagLagtFram
  | TilleggsinnstillingLagtFram
  | RammeendringerForeslaatt
  | RammeendringerEndret
  | RammeendringerVedtatt
  | InvesteringerForeslaatt
  | InvesteringerVedtatt
  | SentraleLinjerFoert
  | SentraleLinjerVedtatt
  | ForslagEvent
  | VoteringRegistrert
  | VedtakFattet
  | VedtakEtterregistrert
  | BudsjettendringVedtatt
  | AdministrativBudsjettjusteringRegistrert;

export interface Beregningsrad {
  readonly event: Beregningshendelse;
  readonly skjedde: Dato | null;
}

/** Keeps, for each HP, the facts that forslag are reckoned from. */
export const beregningsprojeksjon: Projection<Beregningsrad, Beregningshendelse> = {
  name: 'beregning',
  version: 2,
  reads: {
    RulleringStartet: true,
    BeslutningsgrunnlagLagtFram: true,
    TilleggsinnstillingLagtFram: true,
    RammeendringerForeslaatt: true,
    RammeendringerEndret: true,
    RammeendringerVedtatt: true,
    InvesteringerForeslaatt: true,
    InvesteringerVedtatt: true,
    SentraleLinjerFoert: true,
    SentraleLinjerVedtatt: true,
    ForslagFremmet: true,
    ForslagEndret: true,
    ForslagTrukket: true,
    ForslagSlaattSammen: true,
    ForslagDelt: true,
    VoteringRegistrert: true,
    VedtakFattet: true,
    VedtakEtterregistrert: true,
    BudsjettendringVedtatt: true,
    AdministrativBudsjettjusteringRegistrert: true,
  },
  project: ({ event, stream, metadata }) => [
    {
      omraade: hpOmraade(kommuneOf(stream) ?? '', idOf(stream)),
      rad: { event, skjedde: metadata.skjedde },
    },
  ],
};
