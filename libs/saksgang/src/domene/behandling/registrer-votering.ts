import {
  ok,
  refused,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
  type Result,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import type { Forslag } from '../forslag/forslag.events';
import { ForslagetErIkkeFremmetLenger, ForslagetFinnesIkke } from '../forslag/forslag.refusals';
import type { Moetebilde } from '../moete/deltaker';
import { protokollenErGodkjent } from '../protokoll/godkjent-protokoll';
import { ProtokollenErGodkjent } from '../protokoll/protokoll.refusals';
import { FeilFase, HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import { merknadAv } from '../vedtak/rettslig-merknad';
import type { Organ } from '../vedtak/vedtak';
import { budsjettvedtaket, verbalvedtaket } from '../vedtak/vedtak-av-votering';
import type { VedtakEvent } from '../vedtak/vedtak.events';
import { BudsjettetErAlleredeVedtatt, VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import { feilIStemmer } from '../votering/stemmer';
import {
  flereEnnFolk,
  stemmeretten,
  stemmerettRefusals,
  stemmerettsbrudd,
  type Stemmerett,
} from '../votering/stemmerett';
import { utfallet } from '../votering/utfall';
import type { Stemmegruppe, Stemmevalg, Utfall } from '../votering/votering';
import {
  EnstemmigMedDelteStemmer,
  FlereStemmerEnnTilstede,
  ForslagetErIkkeEtBudsjett,
  OmvoteringenHarBareAlternativer,
  PartietHarIkkeSaaMangeStemmer,
  PunktetErAltAvgjort,
  PunktetErIkkeIForslaget,
  stemmerefusals,
  StemmelikhetUtenMoeteleder,
  StemmevalgetPasserIkke,
  UtsettelseErVedtatt,
  VoteringenErAltRegistrert,
} from '../votering/votering.refusals';
import {
  feilIGjenstanden,
  feilIValgene,
  voteringsformRefusals,
  type Voteringsgjenstand,
} from '../votering/voteringsform';
import type { Modus, VoteringRegistrert } from './behandling.events';
import {
  ForslagetErIkkeMedIBehandlingen,
  MoetetPaagaarIkke,
  SakenErIkkeTattTilBehandling,
} from './behandling.refusals';
import {
  bruddIBudsjettvoteringen,
  budsjettvoteringRefusals,
  erBudsjettvotering,
  girIkkeVedtak,
  kanVaereBudsjett,
} from './budsjettvotering';
import {
  balansenMed,
  lovkravRefusals,
  rettsligeMerknader,
  stegeneFoer,
  ulovligVedtak,
  type Budsjettvedtak,
} from './lovkrav';
import { avgjortePunkter } from './punktvis';
import { skjebnene } from './skjebner';

/**
 * Records how a body voted, and what follows. `gjennomfoere` is a live vote: an unlawful step is refused.
 * `protokollfoere` records what the body has in fact done, with a RettsligMerknad for each breach.
 */
export type RegistrerVotering = Command<
  'RegistrerVotering',
  Voteringsgjenstand & {
    readonly votering: Uuid;
    readonly vedtak: VedtakId;
    readonly organ: Organ;
    readonly stemmer: readonly Stemmegruppe[];
    /** How the møteleder voted; it settles a tie (R25). */
    readonly moetelederStemte: Stemmevalg | null;
    readonly saksnummer: string | null;
    readonly modus: Modus;
  },
  { readonly moete: Moetebilde | null }
>;

export const registrerVoteringRefusals = [
  HandlingsprogrammetFinnesIkke,
  ProtokollenErGodkjent,
  VedtaksdatoMangler,
  FeilFase,
  ForslagetFinnesIkke,
  VoteringenErAltRegistrert,
  ...voteringsformRefusals,
  ...stemmerefusals,
  PunktetErIkkeIForslaget,
  PunktetErAltAvgjort,
  StemmevalgetPasserIkke,
  OmvoteringenHarBareAlternativer,
  EnstemmigMedDelteStemmer,
  ForslagetErIkkeEtBudsjett,
  BudsjettetErAlleredeVedtatt,
  ForslagetErIkkeFremmetLenger,
  SakenErIkkeTattTilBehandling,
  ForslagetErIkkeMedIBehandlingen,
  UtsettelseErVedtatt,
  MoetetPaagaarIkke,
  FlereStemmerEnnTilstede,
  PartietHarIkkeSaaMangeStemmer,
  StemmelikhetUtenMoeteleder,
  ...stemmerettRefusals,
  ...budsjettvoteringRefusals,
  ...lovkravRefusals,
] as const;
type Avslag = RefusalOf<typeof registrerVoteringRefusals>;
type Data = RegistrerVotering['data'];

/** The vote with what the decision has found out about it. */
interface Bilde {
  readonly hp: Handlingsprogram;
  readonly data: Data;
  readonly dato: Dato;
  readonly forslag: readonly Forslag[];
  readonly moete: Moetebilde | null;
  readonly stemmerett: Stemmerett | null;
  /** Whether it is the final vote over the budget, and whether the budget was adopted before it. */
  readonly budsjett: boolean;
  readonly altVedtatt: boolean;
}

export const registrerVotering: Decide<RegistrerVotering, Sak, VoteringRegistrert | VedtakEvent, Avslag> = (
  command,
  sak,
) => {
  const funnet = bildetAv(command, sak);
  if (!funnet.ok) return funnet;
  const bilde = funnet.value;
  const { data } = bilde;
  const umulig = kanIkkeHaSkjedd(bilde);
  if (umulig) return refused(umulig);
  const utfall = utfallet(data);
  if (!utfall.ok) return utfall;

  const brudd = bruddene(bilde);
  const vinner = vinneren(bilde, utfall.value);
  const vedtak = bilde.budsjett && vinner ? somBudsjettvedtak(bilde, vinner) : null;
  if (data.modus === 'gjennomfoere') {
    const avslag = ikkeNaa(bilde) ?? brudd[0] ?? (vedtak && ulovligVedtak(vedtak, bilde.hp));
    if (avslag) return refused(avslag);
  }
  const merknader = [...brudd.map(merknadAv), ...(vedtak ? rettsligeMerknader(vedtak, bilde.hp) : [])];
  const stemt: VoteringRegistrert = {
    type: 'VoteringRegistrert',
    data: { ...foert(bilde), utfall: utfall.value, skjebner: skjebner(bilde, utfall.value), merknader },
  };
  if (!vinner) return ok([stemt]);
  const vunnet = { ...data, saksnummer: saksnummeret(bilde), dato: bilde.dato, forslag: vinner, merknader };
  return ok([
    stemt,
    ...(vedtak ? budsjettvedtaket(bilde.hp, vunnet, vedtak.balanse) : verbalvedtaket(bilde.hp, vunnet)),
  ]);
};

const bildetAv = ({ data, meta, grunnlag }: RegistrerVotering, sak: Sak): Result<Bilde, Avslag> => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (protokollenErGodkjent(hp, data.organ)) return refused(ProtokollenErGodkjent());
  if (meta.skjedde === null) return refused(VedtaksdatoMangler());
  if (hp.fase === 'startet')
    return refused(FeilFase(hp.fase, 'Det stemmes etter at beslutningsgrunnlaget er lagt fram.'));
  const forslag = data.forslag.flatMap((id) => hp.forslag.get(id) ?? []);
  if (forslag.length < data.forslag.length) return refused(ForslagetFinnesIkke());
  const tattOpp = hp.behandling.tattTilBehandling;
  const moete = tattOpp?.organ === data.organ ? grunnlag.moete : null;
  const budsjett = erBudsjettvotering(data, forslag);
  return ok({
    hp,
    data,
    dato: meta.skjedde,
    forslag,
    moete,
    stemmerett: stemmeretten(moete, tattOpp?.tilstede ?? null, hp.behandling.inhabile),
    budsjett,
    altVedtatt: budsjett && hp.budsjettvedtak !== null,
  });
};

/** What can be no vote at all, however it is recorded. */
const kanIkkeHaSkjedd = (bilde: Bilde): Avslag | null => {
  const { hp, data, forslag, stemmerett, budsjett, altVedtatt } = bilde;
  const feil =
    feilIGjenstanden(data) ??
    feilIPunktene(bilde) ??
    feilIStemmer(data.stemmer) ??
    feilIValgene(data, data.stemmer);
  if (feil) return feil;
  if (budsjett && !forslag.every(kanVaereBudsjett)) return ForslagetErIkkeEtBudsjett();
  if (data.modus === 'gjennomfoere' && altVedtatt) return BudsjettetErAlleredeVedtatt();
  const ferdig = forslag.find((f) => hp.forslag.get(f.id)?.status !== 'fremmet');
  // A second vote over the budget settles nothing, and can be of what the first one settled.
  if (ferdig && !altVedtatt) return ForslagetErIkkeFremmetLenger(hp.forslag.get(ferdig.id)?.status ?? '');
  if (hp.behandling.voteringer.has(data.votering) || hp.vedtak.has(data.vedtak))
    return VoteringenErAltRegistrert();
  return stemmerett && flereEnnFolk(data.stemmer, stemmerett);
};

const feilIPunktene = ({ hp, data, forslag: [forslag] }: Bilde): Avslag | null => {
  if (data.punkter === null || !forslag) return null;
  const har = forslag.verbalforslag.map((v) => v.punkt);
  const ukjent = data.punkter.find((punkt) => !har.includes(punkt));
  if (ukjent !== undefined) return PunktetErIkkeIForslaget(ukjent);
  const avgjort = avgjortePunkter(hp, forslag.id);
  const igjen = data.punkter.find((punkt) => avgjort.has(punkt));
  return igjen === undefined ? null : PunktetErAltAvgjort(igjen);
};

/** What stops a live vote before any rule of law is asked. */
const ikkeNaa = ({ hp, data, moete }: Bilde): Avslag | null => {
  const tattOpp = hp.behandling.tattTilBehandling;
  if (tattOpp?.organ !== data.organ) return SakenErIkkeTattTilBehandling();
  if (moete && !moete.pagaar) return MoetetPaagaarIkke();
  const utsatt = tattOpp.forslag
    .map((id) => hp.forslag.get(id))
    .some((f) => f?.type === 'utsettelsesforslag' && f.status === 'vedtatt');
  return utsatt ? UtsettelseErVedtatt() : null;
};

/** Every rule that the vote breaks, but those of what is adopted. A trial binds nobody, and breaks none (R26). */
const bruddene = ({ hp, data, moete, stemmerett, budsjett, altVedtatt }: Bilde): readonly Avslag[] => {
  const tattOpp = hp.behandling.tattTilBehandling;
  const forSent = tattOpp?.organ === data.organ && !data.forslag.every((id) => tattOpp.forslag.includes(id));
  const sent = forSent ? [ForslagetErIkkeMedIBehandlingen()] : [];
  if (data.form === 'proevevotering') return sent;
  const feilVei = budsjett && !altVedtatt ? bruddIBudsjettvoteringen(hp, data) : null;
  return [
    ...sent,
    ...stemmerettsbrudd(data.stemmer, stemmerett, moete?.antallMedlemmer ?? null),
    ...(altVedtatt ? [BudsjettetErAlleredeVedtatt()] : []),
    ...(feilVei ? [feilVei] : []),
  ];
};

/** The forslag that the vote adopts; null when none is, or when its body decides nothing. */
const vinneren = ({ data, forslag, budsjett, altVedtatt }: Bilde, utfall: Utfall): Forslag | null => {
  if (utfall.slag !== 'avgjort' || altVedtatt) return null;
  if (!budsjett && data.organ !== 'kommunestyret') return null;
  const vant = forslag.find((f) => utfall.vinner === 'for' || f.id === utfall.vinner);
  return vant && !girIkkeVedtak(vant) ? vant : null;
};

const skjebner = ({ hp, data, forslag, budsjett, altVedtatt }: Bilde, utfall: Utfall) =>
  altVedtatt ? [] : skjebnene(hp, { gjenstand: data, forslag, utfall, budsjett });

const somBudsjettvedtak = ({ hp, data, dato }: Bilde, forslag: Forslag): Budsjettvedtak => ({
  organ: data.organ,
  dato,
  ...stegeneFoer(hp, dato),
  balanse: balansenMed(hp, forslag),
});

const foert = ({ hp, data, dato, stemmerett }: Bilde) => {
  const tattOpp = hp.behandling.tattTilBehandling;
  return {
    votering: data.votering,
    organ: data.organ,
    moete: tattOpp?.organ === data.organ ? tattOpp.moete : null,
    dato,
    form: data.form,
    forslag: data.forslag,
    punkter: data.punkter,
    stemmer: data.stemmer,
    stemmeberettigede: stemmerett?.stemmeberettigede.length ?? null,
    moetelederStemte: data.moetelederStemte,
    modus: data.modus,
  };
};

const saksnummeret = ({ hp, data }: Bilde): string | null => {
  const tattOpp = hp.behandling.tattTilBehandling;
  return data.saksnummer ?? (tattOpp?.organ === data.organ ? tattOpp.saksnummer : null);
};
