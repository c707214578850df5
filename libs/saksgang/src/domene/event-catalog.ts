import type { EventVersions } from '@saksgang/kernel';
import type { KommuneEvent } from './kommune/kommune';
import type { SakEvent } from './sak/sak.events';

/** Every fact of this lib and its current version. A changed shape is a new version with a step from the old one. */
export const saksgangEvents = {
  KommuneOpprettet: { version: 1 },
  DelegasjonGitt: { version: 1 },
  SakRegistrert: { version: 1 },
  RulleringStartet: { version: 1 },
  BeslutningsgrunnlagLagtFram: { version: 1 },
  TilleggsinnstillingLagtFram: { version: 1 },
  RammeendringerForeslaatt: { version: 1 },
  RammeendringerEndret: { version: 1 },
  TrykteSummerFoert: { version: 1 },
  KontrollfunnGodtatt: { version: 1 },
  InvesteringerForeslaatt: { version: 1 },
  OversiktFoert: { version: 1 },
  SentraleLinjerFoert: { version: 1 },
  ForslagFremmet: { version: 1 },
  ForslagTrukket: { version: 1 },
  InnstillingProtokollfoert: { version: 1 },
  InnstillingOffentliggjort: { version: 1 },
  SakTattTilBehandling: { version: 1 },
  VoteringRegistrert: { version: 1 },
  VedtakFattet: { version: 1 },
  VedtakEtterregistrert: { version: 1 },
  VedtakspunktVedtatt: { version: 1 },
  RammeendringerVedtatt: { version: 1 },
  DelpunkterFoert: { version: 1 },
  VedtakEkspedert: { version: 1 },
  MerknadFoert: { version: 1 },
  VedtakstekstRettet: { version: 1 },
  BudsjettendringVedtatt: { version: 1 },
  AdministrativBudsjettjusteringRegistrert: { version: 1 },
  ForbrukRapportert: { version: 1 },
} as const satisfies Record<SakEvent['type'] | KommuneEvent['type'], EventVersions>;
