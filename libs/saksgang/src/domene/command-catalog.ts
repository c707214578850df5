import type { Decide, Refusal, RefusalType } from '@saksgang/kernel';
import {
  offentliggjoerInnstilling,
  offentliggjoerInnstillingRefusals,
} from './behandling/offentliggjoer-innstilling';
import {
  protokollfoerInnstilling,
  protokollfoerInnstillingRefusals,
} from './behandling/protokollfoer-innstilling';
import { registrerVotering, registrerVoteringRefusals } from './behandling/registrer-votering';
import { taSakTilBehandling, taSakTilBehandlingRefusals } from './behandling/ta-sak-til-behandling';
import { rapporterForbruk, rapporterForbrukRefusals } from './budsjettaar/rapporter-forbruk';
import {
  registrerAdministrativBudsjettjustering,
  registrerAdministrativBudsjettjusteringRefusals,
} from './budsjettaar/registrer-administrativ-budsjettjustering';
import { vedtaBudsjettendring, vedtaBudsjettendringRefusals } from './budsjettaar/vedta-budsjettendring';
import { fremmeForslag, fremmeForslagRefusals } from './forslag/fremme-forslag';
import { trekkForslag, trekkForslagRefusals } from './forslag/trekk-forslag';
import { giDelegasjon, giDelegasjonRefusals } from './kommune/gi-delegasjon';
import { opprettKommune, opprettKommuneRefusals } from './kommune/opprett-kommune';
import { foerOversikt, foerOversiktRefusals } from './rullering/foer-oversikt';
import { foerSentraleLinjer, foerSentraleLinjerRefusals } from './rullering/foer-sentrale-linjer';
import { foreslaaInvesteringer, foreslaaInvesteringerRefusals } from './rullering/foreslaa-investeringer';
import { foreslaaRammeendringer, foreslaaRammeendringerRefusals } from './rullering/foreslaa-rammeendringer';
import {
  leggFramBeslutningsgrunnlag,
  leggFramBeslutningsgrunnlagRefusals,
} from './rullering/legg-fram-beslutningsgrunnlag';
import {
  leggFramTilleggsinnstilling,
  leggFramTilleggsinnstillingRefusals,
} from './rullering/legg-fram-tilleggsinnstilling';
import { startRullering, startRulleringRefusals } from './rullering/start-rullering';
import { registrerSak, registrerSakRefusals } from './sak/registrer-sak';
import { ekspederVedtak, ekspederVedtakRefusals } from './vedtak/ekspeder-vedtak';
import { etterregistrerVedtak, etterregistrerVedtakRefusals } from './vedtak/etterregistrer-vedtak';
import { foerDelpunkter, foerDelpunkterRefusals } from './vedtak/foer-delpunkter';
import { foerVedtatteRammelinjer, foerVedtatteRammelinjerRefusals } from './vedtak/foer-vedtatte-rammelinjer';
import { presiserVedtak, presiserVedtakRefusals } from './vedtak/presiser-vedtak';
import { rettVedtakstekst, rettVedtakstekstRefusals } from './vedtak/rett-vedtakstekst';
import type { Kommune, KommuneEvent } from './kommune/kommune';
import type { SakEvent } from './sak/sak.events';
import type { Sak } from './sak/sak.state';

interface Entry<State, E extends SakEvent | KommuneEvent> {
  readonly decide: Decide<never, State, E, Refusal>;
  readonly refusals: readonly RefusalType[];
}

/** Every command that a kommune may meet: how it is decided, and how it may be refused. */
export const kommuneCommands = {
  GiDelegasjon: { decide: giDelegasjon, refusals: giDelegasjonRefusals },
  OpprettKommune: { decide: opprettKommune, refusals: opprettKommuneRefusals },
} as const satisfies Readonly<Record<string, Entry<Kommune, KommuneEvent>>>;

/** Every command that a sak may meet. */
export const sakCommands = {
  OffentliggjoerInnstilling: {
    decide: offentliggjoerInnstilling,
    refusals: offentliggjoerInnstillingRefusals,
  },
  ProtokollfoerInnstilling: { decide: protokollfoerInnstilling, refusals: protokollfoerInnstillingRefusals },
  RegistrerVotering: { decide: registrerVotering, refusals: registrerVoteringRefusals },
  TaSakTilBehandling: { decide: taSakTilBehandling, refusals: taSakTilBehandlingRefusals },
  RapporterForbruk: { decide: rapporterForbruk, refusals: rapporterForbrukRefusals },
  RegistrerAdministrativBudsjettjustering: {
    decide: registrerAdministrativBudsjettjustering,
    refusals: registrerAdministrativBudsjettjusteringRefusals,
  },
  VedtaBudsjettendring: { decide: vedtaBudsjettendring, refusals: vedtaBudsjettendringRefusals },
  FremmeForslag: { decide: fremmeForslag, refusals: fremmeForslagRefusals },
  TrekkForslag: { decide: trekkForslag, refusals: trekkForslagRefusals },
  FoerOversikt: { decide: foerOversikt, refusals: foerOversiktRefusals },
  FoerSentraleLinjer: { decide: foerSentraleLinjer, refusals: foerSentraleLinjerRefusals },
  ForeslaaInvesteringer: { decide: foreslaaInvesteringer, refusals: foreslaaInvesteringerRefusals },
  ForeslaaRammeendringer: { decide: foreslaaRammeendringer, refusals: foreslaaRammeendringerRefusals },
  LeggFramBeslutningsgrunnlag: {
    decide: leggFramBeslutningsgrunnlag,
    refusals: leggFramBeslutningsgrunnlagRefusals,
  },
  LeggFramTilleggsinnstilling: {
    decide: leggFramTilleggsinnstilling,
    refusals: leggFramTilleggsinnstillingRefusals,
  },
  StartRullering: { decide: startRullering, refusals: startRulleringRefusals },
  RegistrerSak: { decide: registrerSak, refusals: registrerSakRefusals },
  EkspederVedtak: { decide: ekspederVedtak, refusals: ekspederVedtakRefusals },
  EtterregistrerVedtak: { decide: etterregistrerVedtak, refusals: etterregistrerVedtakRefusals },
  FoerDelpunkter: { decide: foerDelpunkter, refusals: foerDelpunkterRefusals },
  FoerVedtatteRammelinjer: { decide: foerVedtatteRammelinjer, refusals: foerVedtatteRammelinjerRefusals },
  PresiserVedtak: { decide: presiserVedtak, refusals: presiserVedtakRefusals },
  RettVedtakstekst: { decide: rettVedtakstekst, refusals: rettVedtakstekstRefusals },
} as const satisfies Readonly<Record<string, Entry<Sak, SakEvent>>>;
