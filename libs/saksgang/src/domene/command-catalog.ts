import type { Decide, Refusal, RefusalType } from '@saksgang/kernel';
import { avgiUttalelse, avgiUttalelseRefusals } from './behandling/avgi-uttalelse';
import { avgjoerHabilitet, avgjoerHabilitetRefusals } from './behandling/avgjoer-habilitet';
import { foreslaaVoteringsorden, foreslaaVoteringsordenRefusals } from './behandling/foreslaa-voteringsorden';
import { gjenopptaSak, gjenopptaSakRefusals } from './behandling/gjenoppta-sak';
import {
  offentliggjoerInnstilling,
  offentliggjoerInnstillingRefusals,
} from './behandling/offentliggjoer-innstilling';
import {
  protokollfoerInnstilling,
  protokollfoerInnstillingRefusals,
} from './behandling/protokollfoer-innstilling';
import { registrerVotering, registrerVoteringRefusals } from './behandling/registrer-votering';
import { sendSakTilbake, sendSakTilbakeRefusals } from './behandling/send-sak-tilbake';
import { taSakTilBehandling, taSakTilBehandlingRefusals } from './behandling/ta-sak-til-behandling';
import { utsettSak, utsettSakRefusals } from './behandling/utsett-sak';
import { velgMotkandidat, velgMotkandidatRefusals } from './behandling/velg-motkandidat';
import { foerRapport, foerRapportRefusals } from './budsjettaar/foer-rapport';
import { rapporterForbruk, rapporterForbrukRefusals } from './budsjettaar/rapporter-forbruk';
import { rapporterPrognose, rapporterPrognoseRefusals } from './budsjettaar/rapporter-prognose';
import {
  registrerAdministrativBudsjettjustering,
  registrerAdministrativBudsjettjusteringRefusals,
} from './budsjettaar/registrer-administrativ-budsjettjustering';
import { vedtaBudsjettendring, vedtaBudsjettendringRefusals } from './budsjettaar/vedta-budsjettendring';
import { delForslag, delForslagRefusals } from './forslag/del-forslag';
import { endreForslag, endreForslagRefusals } from './forslag/endre-forslag';
import { fremmeForslag, fremmeForslagRefusals } from './forslag/fremme-forslag';
import { hentLinjer, hentLinjerRefusals } from './forslag/hent-linjer';
import { slaaSammenForslag, slaaSammenForslagRefusals } from './forslag/slaa-sammen-forslag';
import { trekkForslag, trekkForslagRefusals } from './forslag/trekk-forslag';
import {
  avsluttSakForAdministrasjonen,
  avsluttSakForAdministrasjonenRefusals,
} from './fullstendighet/avslutt-sak-for-administrasjonen';
import { knyttSetninger, knyttSetningerRefusals } from './fullstendighet/knytt-setninger';
import { fastsettUkebrev, fastsettUkebrevRefusals } from './kommune/fastsett-ukebrev';
import { fastsettVarslingsplan, fastsettVarslingsplanRefusals } from './kommune/fastsett-varslingsplan';
import { giDelegasjon, giDelegasjonRefusals } from './kommune/gi-delegasjon';
import { opprettKommune, opprettKommuneRefusals } from './kommune/opprett-kommune';
import { besvarKontrollfunn, besvarKontrollfunnRefusals } from './kontroll/besvar-kontrollfunn';
import { importerDokument, importerDokumentRefusals } from './kontroll/importer-dokument';
import {
  foerProtokolltilfoersel,
  foerProtokolltilfoerselRefusals,
} from './protokoll/foer-protokolltilfoersel';
import { foerStemmenavn, foerStemmenavnRefusals } from './protokoll/foer-stemmenavn';
import { godkjennProtokoll, godkjennProtokollRefusals } from './protokoll/godkjenn-protokoll';
import { vedtaReglement, vedtaReglementRefusals } from './kommune/vedta-reglement';
import { avlysMoete, avlysMoeteRefusals } from './moete/avlys-moete';
import { endreFrammoete, endreFrammoeteRefusals } from './moete/endre-frammoete';
import { innkallMoete, innkallMoeteRefusals } from './moete/innkall-moete';
import {
  aapneMoete,
  aapneMoeteRefusals,
  hevMoete,
  hevMoeteRefusals,
  lukkMoete,
  lukkMoeteRefusals,
} from './moete/lukk-moete';
import { overlatMoeteledelsen, overlatMoeteledelsenRefusals } from './moete/overlat-moeteledelsen';
import { registrerValg, registrerValgRefusals } from './moete/registrer-valg';
import { settMoete, settMoeteRefusals } from './moete/sett-moete';
import { fastsettMoeteplan, fastsettMoeteplanRefusals } from './organ/fastsett-moeteplan';
import { opprettOrgan, opprettOrganRefusals } from './organ/opprett-organ';
import { tildelSaksnummer, tildelSaksnummerRefusals } from './organ/tildel-saksnummer';
import { velgMedlemmer, velgMedlemmerRefusals } from './organ/velg-medlemmer';
import {
  avgjoerLovlighetskontroll,
  avgjoerLovlighetskontrollRefusals,
} from './lovlighetskontroll/avgjoer-lovlighetskontroll';
import {
  gjenopptaIverksetting,
  gjenopptaIverksettingRefusals,
} from './lovlighetskontroll/gjenoppta-iverksetting';
import {
  krevLovlighetskontroll,
  krevLovlighetskontrollRefusals,
} from './lovlighetskontroll/krev-lovlighetskontroll';
import { utsettIverksetting, utsettIverksettingRefusals } from './lovlighetskontroll/utsett-iverksetting';
import {
  fremmeMindretallsanke,
  fremmeMindretallsankeRefusals,
} from './mindretallsanke/fremme-mindretallsanke';
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
import {
  besvarBudsjettspoersmaal,
  besvarBudsjettspoersmaalRefusals,
} from './spoersmaal/besvar-budsjettspoersmaal';
import { rettSvar, rettSvarRefusals } from './spoersmaal/rett-svar';
import {
  stillBudsjettspoersmaal,
  stillBudsjettspoersmaalRefusals,
} from './spoersmaal/still-budsjettspoersmaal';
import {
  trekkBudsjettspoersmaal,
  trekkBudsjettspoersmaalRefusals,
} from './spoersmaal/trekk-budsjettspoersmaal';
import { ekspederVedtak, ekspederVedtakRefusals } from './vedtak/ekspeder-vedtak';
import { etterregistrerVedtak, etterregistrerVedtakRefusals } from './vedtak/etterregistrer-vedtak';
import { utenEgneAvslutningerRefusals } from './vedtak/uten-egne-avslutninger';
import { foerDelpunkter, foerDelpunkterRefusals } from './vedtak/foer-delpunkter';
import { foerVedtatteRammelinjer, foerVedtatteRammelinjerRefusals } from './vedtak/foer-vedtatte-rammelinjer';
import { presiserVedtak, presiserVedtakRefusals } from './vedtak/presiser-vedtak';
import { rettVedtakstekst, rettVedtakstekstRefusals } from './vedtak/rett-vedtakstekst';
import type { Kommune, KommuneEvent } from './kommune/kommune';
import type { Kontroll } from './kontroll/kontroll';
import type { KontrollEvent } from './kontroll/kontroll.events';
import type { Moete } from './moete/moete';
import type { MoeteEvent } from './moete/moete.events';
import type { OrganState } from './organ/organ';
import type { OrganEvent } from './organ/organ.events';
import type { SakEvent } from './sak/sak.events';
import type { Sak } from './sak/sak.state';
import type { Spoersmaalene } from './spoersmaal/spoersmaal';
import type { SpoersmaalEvent } from './spoersmaal/spoersmaal.events';

interface Entry<
  State,
  E extends SakEvent | KommuneEvent | OrganEvent | MoeteEvent | SpoersmaalEvent | KontrollEvent,
> {
  readonly decide: Decide<never, State, E, Refusal>;
  readonly refusals: readonly RefusalType[];
}

/** Every command that a kommune may meet: how it is decided, and how it may be refused. */
export const kommuneCommands = {
  FastsettUkebrev: { decide: fastsettUkebrev, refusals: fastsettUkebrevRefusals },
  FastsettVarslingsplan: { decide: fastsettVarslingsplan, refusals: fastsettVarslingsplanRefusals },
  GiDelegasjon: { decide: giDelegasjon, refusals: giDelegasjonRefusals },
  OpprettKommune: { decide: opprettKommune, refusals: opprettKommuneRefusals },
  VedtaReglement: { decide: vedtaReglement, refusals: vedtaReglementRefusals },
} as const satisfies Readonly<Record<string, Entry<Kommune, KommuneEvent>>>;

/** Every command that the questions of an HP may meet. */
export const spoersmaalCommands = {
  BesvarBudsjettspoersmaal: { decide: besvarBudsjettspoersmaal, refusals: besvarBudsjettspoersmaalRefusals },
  RettSvar: { decide: rettSvar, refusals: rettSvarRefusals },
  StillBudsjettspoersmaal: { decide: stillBudsjettspoersmaal, refusals: stillBudsjettspoersmaalRefusals },
  TrekkBudsjettspoersmaal: { decide: trekkBudsjettspoersmaal, refusals: trekkBudsjettspoersmaalRefusals },
} as const satisfies Readonly<Record<string, Entry<Spoersmaalene, SpoersmaalEvent>>>;

/** Every command that the control of an HP may meet. */
export const kontrollCommands = {
  ImporterDokument: { decide: importerDokument, refusals: importerDokumentRefusals },
  BesvarKontrollfunn: { decide: besvarKontrollfunn, refusals: besvarKontrollfunnRefusals },
} as const satisfies Readonly<Record<string, Entry<Kontroll, KontrollEvent>>>;

/** Every command that a body may meet. */
export const organCommands = {
  OpprettOrgan: { decide: opprettOrgan, refusals: opprettOrganRefusals },
  VelgMedlemmer: { decide: velgMedlemmer, refusals: velgMedlemmerRefusals },
  FastsettMoeteplan: { decide: fastsettMoeteplan, refusals: fastsettMoeteplanRefusals },
  TildelSaksnummer: { decide: tildelSaksnummer, refusals: tildelSaksnummerRefusals },
} as const satisfies Readonly<Record<string, Entry<OrganState, OrganEvent>>>;

/** Every command that a meeting may meet. */
export const moeteCommands = {
  InnkallMoete: { decide: innkallMoete, refusals: innkallMoeteRefusals },
  AvlysMoete: { decide: avlysMoete, refusals: avlysMoeteRefusals },
  SettMoete: { decide: settMoete, refusals: settMoeteRefusals },
  EndreFrammoete: { decide: endreFrammoete, refusals: endreFrammoeteRefusals },
  RegistrerValg: { decide: registrerValg, refusals: registrerValgRefusals },
  OverlatMoeteledelsen: { decide: overlatMoeteledelsen, refusals: overlatMoeteledelsenRefusals },
  LukkMoete: { decide: lukkMoete, refusals: lukkMoeteRefusals },
  AapneMoete: { decide: aapneMoete, refusals: aapneMoeteRefusals },
  HevMoete: { decide: hevMoete, refusals: hevMoeteRefusals },
} as const satisfies Readonly<Record<string, Entry<Moete, MoeteEvent>>>;

/** Every command that a sak may meet. */
export const sakCommands = {
  AvgiUttalelse: { decide: avgiUttalelse, refusals: avgiUttalelseRefusals },
  AvgjoerHabilitet: { decide: avgjoerHabilitet, refusals: avgjoerHabilitetRefusals },
  ForeslaaVoteringsorden: { decide: foreslaaVoteringsorden, refusals: foreslaaVoteringsordenRefusals },
  GjenopptaSak: { decide: gjenopptaSak, refusals: gjenopptaSakRefusals },
  OffentliggjoerInnstilling: {
    decide: offentliggjoerInnstilling,
    refusals: offentliggjoerInnstillingRefusals,
  },
  ProtokollfoerInnstilling: { decide: protokollfoerInnstilling, refusals: protokollfoerInnstillingRefusals },
  RegistrerVotering: {
    decide: registrerVotering,
    refusals: [...registrerVoteringRefusals, ...utenEgneAvslutningerRefusals],
  },
  SendSakTilbake: { decide: sendSakTilbake, refusals: sendSakTilbakeRefusals },
  TaSakTilBehandling: { decide: taSakTilBehandling, refusals: taSakTilBehandlingRefusals },
  UtsettSak: { decide: utsettSak, refusals: utsettSakRefusals },
  VelgMotkandidat: { decide: velgMotkandidat, refusals: velgMotkandidatRefusals },
  FoerRapport: { decide: foerRapport, refusals: foerRapportRefusals },
  RapporterForbruk: { decide: rapporterForbruk, refusals: rapporterForbrukRefusals },
  RapporterPrognose: { decide: rapporterPrognose, refusals: rapporterPrognoseRefusals },
  RegistrerAdministrativBudsjettjustering: {
    decide: registrerAdministrativBudsjettjustering,
    refusals: registrerAdministrativBudsjettjusteringRefusals,
  },
  VedtaBudsjettendring: { decide: vedtaBudsjettendring, refusals: vedtaBudsjettendringRefusals },
  DelForslag: { decide: delForslag, refusals: delForslagRefusals },
  EndreForslag: { decide: endreForslag, refusals: endreForslagRefusals },
  FremmeForslag: { decide: fremmeForslag, refusals: fremmeForslagRefusals },
  HentLinjer: { decide: hentLinjer, refusals: hentLinjerRefusals },
  SlaaSammenForslag: { decide: slaaSammenForslag, refusals: slaaSammenForslagRefusals },
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
  AvsluttSakForAdministrasjonen: {
    decide: avsluttSakForAdministrasjonen,
    refusals: avsluttSakForAdministrasjonenRefusals,
  },
  KnyttSetninger: { decide: knyttSetninger, refusals: knyttSetningerRefusals },
  AvgjoerLovlighetskontroll: {
    decide: avgjoerLovlighetskontroll,
    refusals: avgjoerLovlighetskontrollRefusals,
  },
  GjenopptaIverksetting: { decide: gjenopptaIverksetting, refusals: gjenopptaIverksettingRefusals },
  KrevLovlighetskontroll: { decide: krevLovlighetskontroll, refusals: krevLovlighetskontrollRefusals },
  UtsettIverksetting: { decide: utsettIverksetting, refusals: utsettIverksettingRefusals },
  FremmeMindretallsanke: { decide: fremmeMindretallsanke, refusals: fremmeMindretallsankeRefusals },
  EkspederVedtak: { decide: ekspederVedtak, refusals: ekspederVedtakRefusals },
  EtterregistrerVedtak: {
    decide: etterregistrerVedtak,
    refusals: [...etterregistrerVedtakRefusals, ...utenEgneAvslutningerRefusals],
  },
  FoerDelpunkter: { decide: foerDelpunkter, refusals: foerDelpunkterRefusals },
  FoerVedtatteRammelinjer: { decide: foerVedtatteRammelinjer, refusals: foerVedtatteRammelinjerRefusals },
  FoerProtokolltilfoersel: { decide: foerProtokolltilfoersel, refusals: foerProtokolltilfoerselRefusals },
  FoerStemmenavn: { decide: foerStemmenavn, refusals: foerStemmenavnRefusals },
  GodkjennProtokoll: { decide: godkjennProtokoll, refusals: godkjennProtokollRefusals },
  PresiserVedtak: { decide: presiserVedtak, refusals: presiserVedtakRefusals },
  RettVedtakstekst: { decide: rettVedtakstekst, refusals: rettVedtakstekstRefusals },
} as const satisfies Readonly<Record<string, Entry<Sak, SakEvent>>>;
