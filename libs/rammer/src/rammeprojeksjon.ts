import { idOf, kommuneOf, type Dato, type Projection } from '@saksgang/kernel';
import type {
  AdministrativBudsjettjusteringRegistrert,
  BeslutningsgrunnlagLagtFram,
  BudsjettendringVedtatt,
  PrognoseRapportert,
  RammeendringerEndret,
  RammeendringerForeslaatt,
  RammeendringerVedtatt,
  RulleringStartet,
  TilleggsinnstillingLagtFram,
  TrykteSummerFoert,
  VedtakEtterregistrert,
  VedtakFattet,
} from '@saksgang/saksgang';

/** The facts that the frame is made of. */
export type Rammehendelse =
  | RulleringStartet
  | BeslutningsgrunnlagLagtFram
  | TilleggsinnstillingLagtFram
  | RammeendringerForeslaatt
  | RammeendringerEndret
  | RammeendringerVedtatt
  | TrykteSummerFoert
  | VedtakFattet
  | VedtakEtterregistrert
  | BudsjettendringVedtatt
  | AdministrativBudsjettjusteringRegistrert
  | PrognoseRapportert;

export interface Rammerad {
  readonly event: Rammehendelse;
  readonly skjedde: Dato | null;
}

/** The area of an HP: its kommune and its sak. */
export const hpOmraade = (kommune: string, sak: string): string => `${kommune}/${sak}`;

/** Keeps, for each HP, the facts of its frame. */
export const rammeprojeksjon: Projection<Rammerad, Rammehendelse> = {
  name: 'rammer',
  version: 2,
  reads: {
    RulleringStartet: true,
    BeslutningsgrunnlagLagtFram: true,
    TilleggsinnstillingLagtFram: true,
    RammeendringerForeslaatt: true,
    RammeendringerEndret: true,
    RammeendringerVedtatt: true,
    TrykteSummerFoert: true,
    VedtakFattet: true,
    VedtakEtterregistrert: true,
    BudsjettendringVedtatt: true,
    AdministrativBudsjettjusteringRegistrert: true,
    PrognoseRapportert: true,
  },
  project: ({ event, stream, metadata }) => [
    {
      omraade: hpOmraade(kommuneOf(stream) ?? '', idOf(stream)),
      rad: { event, skjedde: metadata.skjedde },
    },
  ],
};
