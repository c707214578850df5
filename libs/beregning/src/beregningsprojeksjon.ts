import { idOf, kommuneOf, type Dato, type Projection } from '@saksgang/kernel';
import { hpOmraade } from '@saksgang/rammer';
import type {
  AdministrativBudsjettjusteringRegistrert,
  BeslutningsgrunnlagLagtFram,
  BudsjettendringVedtatt,
  ForslagEvent,
  InvesteringerForeslaatt,
  RammeendringerEndret,
  RammeendringerForeslaatt,
  RammeendringerVedtatt,
  RulleringStartet,
  SentraleLinjerFoert,
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
  | SentraleLinjerFoert
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
  version: 1,
  reads: {
    RulleringStartet: true,
    BeslutningsgrunnlagLagtFram: true,
    TilleggsinnstillingLagtFram: true,
    RammeendringerForeslaatt: true,
    RammeendringerEndret: true,
    RammeendringerVedtatt: true,
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
