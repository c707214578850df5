import type { EventVersions } from '@saksgang/kernel';
import { innstillingFraV1, tattTilBehandlingFraV1, voteringFraV1 } from './behandling/behandling.versjoner';
import { kravFraV1 } from './lovlighetskontroll/lovlighetskontroll.versjoner';
import { forslagFremmetFraV1 } from './forslag/forslag.versjoner';
import type { KommuneEvent } from './kommune/kommune';
import type { MoeteEvent } from './moete/moete.events';
import type { OrganEvent } from './organ/organ.events';
import type { SakEvent } from './sak/sak.events';
import type { KontrollEvent } from './kontroll/kontroll.events';
import type { SpoersmaalEvent } from './spoersmaal/spoersmaal.events';
import { vedtakspunktFraV1 } from './vedtak/vedtak.versjoner';

export const kommuneEvents = {
  KommuneOpprettet: { version: 1 },
  DelegasjonGitt: { version: 1 },
  ReglementVedtatt: { version: 1 },
  VarslingsplanFastsatt: { version: 1 },
  UkebrevFastsatt: { version: 1 },
} as const satisfies Record<KommuneEvent['type'], EventVersions>;

export const organEvents = {
  OrganOpprettet: { version: 1 },
  MedlemmerValgt: { version: 1 },
  SaksnummerTildelt: { version: 1 },
  MoeteplanFastsatt: { version: 1 },
} as const satisfies Record<OrganEvent['type'], EventVersions>;

export const moeteEvents = {
  MoeteInnkalt: { version: 1 },
  MoeteAvlyst: { version: 1 },
  MoeteSatt: { version: 1 },
  FrammoeteEndret: { version: 1 },
  MoeteledelsenOverlatt: { version: 1 },
  ValgHoldt: { version: 1 },
  MoeteLukket: { version: 1 },
  MoeteAapnet: { version: 1 },
  MoeteHevet: { version: 1 },
} as const satisfies Record<MoeteEvent['type'], EventVersions>;

export const sakEvents = {
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
  ForslagFremmet: { version: 2, upcast: { 1: forslagFremmetFraV1 } },
  ForslagEndret: { version: 1 },
  ForslagTrukket: { version: 1 },
  ForslagSlaattSammen: { version: 1 },
  ForslagDelt: { version: 1 },
  InnstillingProtokollfoert: { version: 2, upcast: { 1: innstillingFraV1 } },
  InnstillingOffentliggjort: { version: 1 },
  SakTattTilBehandling: { version: 2, upcast: { 1: tattTilBehandlingFraV1 } },
  HabilitetAvgjort: { version: 1 },
  VoteringsordenForeslaatt: { version: 1 },
  VoteringRegistrert: { version: 2, upcast: { 1: voteringFraV1 } },
  MotkandidatValgt: { version: 1 },
  UttalelseAvgitt: { version: 1 },
  SakUtsatt: { version: 1 },
  SakSendtTilbake: { version: 1 },
  SakGjenopptatt: { version: 1 },
  ProtokolltilfoerselFoert: { version: 1 },
  StemmenavnFoert: { version: 1 },
  ProtokollGodkjent: { version: 1 },
  VedtakFattet: { version: 1 },
  VedtakEtterregistrert: { version: 1 },
  VedtakspunktVedtatt: { version: 2, upcast: { 1: vedtakspunktFraV1 } },
  RammeendringerVedtatt: { version: 1 },
  InvesteringerVedtatt: { version: 1 },
  SentraleLinjerVedtatt: { version: 1 },
  DelpunkterFoert: { version: 1 },
  VedtakEkspedert: { version: 1 },
  MerknadFoert: { version: 1 },
  VedtakstekstRettet: { version: 1 },
  LovlighetskontrollKrevd: { version: 2, upcast: { 1: kravFraV1 } },
  LovlighetskontrollAvgjort: { version: 1 },
  IverksettingUtsatt: { version: 1 },
  IverksettingGjenopptatt: { version: 1 },
  MindretallsankeFremmet: { version: 1 },
  SetningerKnyttet: { version: 1 },
  SakAvsluttetForAdministrasjonen: { version: 1 },
  BudsjettendringVedtatt: { version: 1 },
  AdministrativBudsjettjusteringRegistrert: { version: 1 },
  ForbrukRapportert: { version: 1 },
  PrognoseRapportert: { version: 1 },
  RapportAvlagt: { version: 1 },
  RapportBehandlet: { version: 1 },
} as const satisfies Record<SakEvent['type'], EventVersions>;

export const spoersmaalEvents = {
  BudsjettspoersmaalStilt: { version: 1 },
  BudsjettspoersmaalBesvart: { version: 1 },
  BudsjettspoersmaalssvarRettet: { version: 1 },
  BudsjettspoersmaalTrukket: { version: 1 },
} as const satisfies Record<SpoersmaalEvent['type'], EventVersions>;

export const kontrollEvents = {
  KontrollfunnBesvart: { version: 1 },
  DokumentImportert: { version: 1 },
} as const satisfies Record<KontrollEvent['type'], EventVersions>;

/** Every fact of this lib and its current version. A changed shape is a new version with a step from the old one. */
export const saksgangEvents = {
  ...kommuneEvents,
  ...organEvents,
  ...moeteEvents,
  ...sakEvents,
  ...spoersmaalEvents,
  ...kontrollEvents,
} as const;
