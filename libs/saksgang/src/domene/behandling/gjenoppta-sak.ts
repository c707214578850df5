import {
  ok,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type MoeteId,
  type RefusalOf,
  type Result,
} from '@saksgang/kernel';
import type { Moetebilde } from '../moete/deltaker';
import { partierUtenNavn } from '../protokoll/stemmer-uten-navn';
import { FeilFase, HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import { merknadAv } from '../vedtak/rettslig-merknad';
import type { Organ } from '../vedtak/vedtak';
import { VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import { feilIStemmer } from '../votering/stemmer';
import {
  flereEnnFolk,
  stemmeretten,
  stemmerettRefusals,
  stemmerettsbrudd,
  type Stemmerett,
} from '../votering/stemmerett';
import { utfallet } from '../votering/utfall';
import type { Utfall } from '../votering/votering';
import {
  FlereStemmerEnnTilstede,
  PartietHarIkkeSaaMangeStemmer,
  stemmerefusals,
  StemmelikhetUtenMoeteleder,
} from '../votering/votering.refusals';
import type { Modus, SakGjenopptatt } from './behandling.events';
import { feilIMoetet, moeteRefusals } from './moetet';

/**
 * The body that decided the sak votes to treat it once more, by alminnelig flertall (R36). The vote is over no forslag, so
 * the command bears it. Nothing is changed by it: the vedtak stand until the new treatment adopts something else.
 */
export type GjenopptaSak = Command<
  'GjenopptaSak',
  {
    readonly organ: Organ;
    readonly moete: MoeteId | null;
    /** For and against; null is not given, which only what has happened can be without. */
    readonly stemmer: SakGjenopptatt['data']['stemmer'];
    /** How the møteleder voted; it settles a tie (R25). */
    readonly moetelederStemte: 'for' | 'mot' | null;
    readonly grunn: string | null;
    readonly modus: Modus;
  },
  { readonly moete: Moetebilde | null }
>;

const R36 = { regel: 'R36', hjemmel: 'kommunens reglement' };

export const GjenopptattFoerVedtaket = refusal(
  'GjenopptattFoerVedtaket',
  'ugyldig',
  (vedtak: Dato) =>
    `Budsjettet ble vedtatt ${skrivDato(vedtak)}, og saken kan ikke være gjenopptatt før det. Kontroller dagen.`,
);

export const SakenErAltGjenopptatt = refusal(
  'SakenErAltGjenopptatt',
  'i-konflikt',
  'Saken er alt gjenopptatt, og den nye behandlingen er ikke ferdig. Ta den til behandling, og gjør den ferdig først.',
);

export const OrganetHarIkkeAvgjortSaken = refusal(
  'OrganetHarIkkeAvgjortSaken',
  'strider-mot-regel',
  'Organet har ikke gjort vedtak i saken. Bare det organet som har avgjort den, kan gjenoppta den.',
  R36,
);

export const GjenopptakKreverVotering = refusal(
  'GjenopptakKreverVotering',
  'strider-mot-regel',
  'En avgjort sak gjenopptas ved votering. Oppgi stemmene for og mot, eller protokollfør det som skjedde.',
  R36,
);

export const FlertalletErMotGjenopptak = refusal(
  'FlertalletErMotGjenopptak',
  'strider-mot-regel',
  'Flertallet stemte mot å gjenoppta saken, og vedtaket står. Kontroller stemmetallet, eller la saken ligge.',
  R36,
);

export const PartiDeltUtenNavn = refusal(
  'PartiDeltUtenNavn',
  'strider-mot-regel',
  (partier: readonly string[]) =>
    `Stemmene fra ${partier.join(', ')} er delt eller uavhengige, og da skal navnene stå. Oppgi hvem som stemte hva.`,
  { regel: 'R31', hjemmel: 'kommuneloven § 11-4' },
);

export const gjenopptaSakRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  VedtaksdatoMangler,
  GjenopptattFoerVedtaket,
  SakenErAltGjenopptatt,
  ...moeteRefusals,
  ...stemmerefusals,
  FlereStemmerEnnTilstede,
  PartietHarIkkeSaaMangeStemmer,
  StemmelikhetUtenMoeteleder,
  OrganetHarIkkeAvgjortSaken,
  GjenopptakKreverVotering,
  FlertalletErMotGjenopptak,
  PartiDeltUtenNavn,
  ...stemmerettRefusals,
] as const;
type Avslag = RefusalOf<typeof gjenopptaSakRefusals>;

export const gjenopptaSak: Decide<GjenopptaSak, Sak, SakGjenopptatt, Avslag> = (
  { data, meta, grunnlag },
  sak,
) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (hp.fase !== 'vedtatt') return refused(FeilFase(hp.fase, 'En sak gjenopptas når den er avgjort.'));
  const dato = meta.skjedde;
  if (dato === null) return refused(VedtaksdatoMangler());
  const feil = feilIGjenopptaket(hp, data, dato) ?? feilIMoetet(data.moete, grunnlag.moete, data);
  if (feil) return refused(feil);
  const rett = stemmeretten(grunnlag.moete, null, inhabileI(hp, data.moete));
  const utfall = utfallAv(data, rett);
  if (!utfall.ok) return utfall;

  const brudd = bruddene(hp, data, {
    utfall: utfall.value,
    rett,
    antallMedlemmer: grunnlag.moete?.antallMedlemmer ?? null,
  });
  const hindring = brudd[0] ?? (data.stemmer === null ? GjenopptakKreverVotering() : null);
  if (hindring && data.modus === 'gjennomfoere') return refused(hindring);
  return ok([
    {
      type: 'SakGjenopptatt',
      data: {
        ...data,
        dato,
        stemmeberettigede: rett?.stemmeberettigede.length ?? null,
        utfall: utfall.value,
        merknader: brudd.map(merknadAv),
      },
    },
  ]);
};

const feilIGjenopptaket = (
  { budsjettvedtak, vedtak, behandling }: Handlingsprogram,
  { stemmer }: GjenopptaSak['data'],
  dato: Dato,
): Avslag | null => {
  const vedtatt = budsjettvedtak === null ? undefined : vedtak.get(budsjettvedtak)?.dato;
  if (vedtatt !== undefined && dato < vedtatt) return GjenopptattFoerVedtaket(vedtatt);
  if (behandling.gjenopptatt !== null) return SakenErAltGjenopptatt();
  return stemmer && feilIStemmer(stemmer);
};

const FOR_MOT = { form: 'for-mot', forslag: [] } as const;

/** Who was found inhabil is known of the meeting that had the sak; in another one nobody has been asked. */
const inhabileI = ({ behandling }: Handlingsprogram, moete: MoeteId | null) =>
  behandling.tattTilBehandling?.moete === moete ? behandling.inhabile : new Map<number, never>();

const utfallAv = (
  { stemmer, moetelederStemte }: GjenopptaSak['data'],
  rett: Stemmerett | null,
): Result<Utfall | null, Avslag> => {
  if (stemmer === null) return ok(null);
  const umulig = rett && flereEnnFolk(stemmer, rett);
  return umulig ? refused(umulig) : utfallet({ ...FOR_MOT, stemmer, moetelederStemte });
};

/** Every rule that the vote breaks; a number that is not given is held against nobody. */
const bruddene = (
  { vedtak }: Handlingsprogram,
  { organ, stemmer }: GjenopptaSak['data'],
  {
    utfall,
    rett,
    antallMedlemmer,
  }: {
    readonly utfall: Utfall | null;
    readonly rett: Stemmerett | null;
    readonly antallMedlemmer: number | null;
  },
): readonly Avslag[] => {
  const avgjortSelv = [...vedtak.values()].some((v) => v.organ === organ);
  const tapt = utfall?.slag === 'avgjort' && utfall.vinner !== 'for';
  const utenNavn = stemmer === null ? [] : partierUtenNavn({ form: FOR_MOT.form, stemmer });
  return [
    ...(avgjortSelv ? [] : [OrganetHarIkkeAvgjortSaken()]),
    ...(tapt ? [FlertalletErMotGjenopptak()] : []),
    ...(stemmer === null ? [] : stemmerettsbrudd(stemmer, rett, antallMedlemmer)),
    ...(utenNavn.length > 0 ? [PartiDeltUtenNavn(utenNavn)] : []),
  ];
};
