import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Deltaker, Moetebilde } from '../moete/deltaker';
import { protokollenErGodkjent } from '../protokoll/godkjent-protokoll';
import { ProtokollenErGodkjent } from '../protokoll/protokoll.refusals';
import { FeilFase, HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { merknadAv } from '../vedtak/rettslig-merknad';
import type { Organ } from '../vedtak/vedtak';
import { VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import type { HabilitetAvgjort, Modus } from './behandling.events';
import { MoetetPaagaarIkke, SakenErIkkeTattTilBehandling } from './behandling.refusals';
import { HABILITETSGRUNNER, type Habilitetsgrunn } from './habilitet';

/**
 * The body that has the sak decides whether a member is inhabil in it; the member takes no part in that (R37). The seat
 * of an inhabil member leaves the count, and a vara may step in (R39).
 */
export type AvgjoerHabilitet = Command<
  'AvgjoerHabilitet',
  {
    readonly organ: Organ;
    readonly plass: number;
    /** Whose seat it is; null when the meeting knows. */
    readonly parti: string | null;
    readonly navn: string | null;
    readonly inhabil: boolean;
    readonly grunn: Habilitetsgrunn;
    /** The legal basis in other words than those of the reason; needed for `annet`. */
    readonly hjemmel: string | null;
    readonly begrunnelse: string | null;
    /** For and against that the member is inhabil; null is not given. */
    readonly stemmer: { readonly for: number; readonly mot: number } | null;
    readonly vara: { readonly parti: string | null; readonly navn: string | null } | null;
    readonly modus: Modus;
  },
  { readonly moete: Moetebilde | null }
>;

export const PlassenErIkkeIMoetet = refusal(
  'PlassenErIkkeIMoetet',
  'finnes-ikke',
  (plass: number) =>
    `Ingen sitter på plass ${plass} i møtet. Kontroller plassen, eller oppgi partiet når møtet ikke er ført.`,
);

export const HjemmelMangler = refusal(
  'HjemmelMangler',
  'ugyldig',
  'Avgjørelsen sier ikke hvilken hjemmel den bygger på. Oppgi hjemmelen når grunnen er en annen.',
  { regel: 'R39', hjemmel: 'forvaltningsloven § 8' },
);

export const HabilMedVara = refusal(
  'HabilMedVara',
  'ugyldig',
  'Medlemmet er habilt, og ingen vara skal tre inn. Ta bort varaen.',
);

export const StemmeneSierNoeAnnet = refusal(
  'StemmeneSierNoeAnnet',
  'ugyldig',
  'Stemmene sier noe annet enn avgjørelsen. De teller for og mot at medlemmet er inhabilt; rett det ene etter det andre.',
);

export const MedlemmetHarStemtSelv = refusal(
  'MedlemmetHarStemtSelv',
  'strider-mot-regel',
  (stemmer: number, andre: number) =>
    `Det er avgitt ${stemmer} stemmer om habiliteten, men bare ${andre} andre er til stede. Medlemmet selv er ikke med på å avgjøre den.`,
  { regel: 'R37', hjemmel: 'forvaltningsloven § 8' },
);

export const AnsatteErHabileIBudsjettet = refusal(
  'AnsatteErHabileIBudsjettet',
  'strider-mot-regel',
  'Den som har vært med på å tilrettelegge saken som ansatt, er likevel habil i økonomiplan og årsbudsjett. Medlemmet skal delta.',
  { regel: 'R38', hjemmel: 'kommuneloven § 11-10' },
);

export const avgjoerHabilitetRefusals = [
  HandlingsprogrammetFinnesIkke,
  ProtokollenErGodkjent,
  FeilFase,
  VedtaksdatoMangler,
  HjemmelMangler,
  HabilMedVara,
  StemmeneSierNoeAnnet,
  PlassenErIkkeIMoetet,
  SakenErIkkeTattTilBehandling,
  MoetetPaagaarIkke,
  AnsatteErHabileIBudsjettet,
  MedlemmetHarStemtSelv,
] as const;
type Avslag = RefusalOf<typeof avgjoerHabilitetRefusals>;
type Data = AvgjoerHabilitet['data'];

export const avgjoerHabilitet: Decide<AvgjoerHabilitet, Sak, HabilitetAvgjort, Avslag> = (
  { data, meta, grunnlag },
  sak,
) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (protokollenErGodkjent(hp, data.organ)) return refused(ProtokollenErGodkjent());
  if (hp.fase === 'startet') return refused(FeilFase(hp.fase, 'Habiliteten avgjøres når saken behandles.'));
  const dato = meta.skjedde;
  if (dato === null) return refused(VedtaksdatoMangler());
  const hjemmel = data.hjemmel ?? HABILITETSGRUNNER[data.grunn];
  if (hjemmel === null) return refused(HjemmelMangler());
  const feil = feilIAvgjoerelsen(data);
  if (feil) return refused(feil);

  const tattOpp = hp.behandling.tattTilBehandling;
  const iOrganet = tattOpp?.organ === data.organ;
  const moete = iOrganet ? grunnlag.moete : null;
  const medlem = moete?.deltakere.find((d) => d.plass === data.plass);
  const parti = data.parti ?? medlem?.parti ?? null;
  if (parti === null || (moete?.pagaar && !medlem)) return refused(PlassenErIkkeIMoetet(data.plass));
  const brudd = [...ansattIBudsjettet(data), ...selvMed(data, moete)];
  if (data.modus === 'gjennomfoere') {
    if (!iOrganet) return refused(SakenErIkkeTattTilBehandling());
    if (moete && !moete.pagaar) return refused(MoetetPaagaarIkke());
    if (brudd[0]) return refused(brudd[0]);
  }
  const { organ, plass, inhabil, begrunnelse, stemmer, modus } = data;
  return ok([
    {
      type: 'HabilitetAvgjort',
      data: {
        organ,
        moete: iOrganet ? tattOpp.moete : null,
        dato,
        plass,
        parti,
        navn: data.navn ?? medlem?.navn ?? null,
        inhabil,
        hjemmel,
        begrunnelse,
        stemmer,
        vara: varaen(data, parti),
        modus,
        merknader: brudd.map(merknadAv),
      },
    },
  ]);
};

const feilIAvgjoerelsen = ({ inhabil, vara, stemmer }: Data): Avslag | null => {
  if (!inhabil && vara) return HabilMedVara();
  if (!stemmer || stemmer.for === stemmer.mot) return null;
  return stemmer.for > stemmer.mot === inhabil ? null : StemmeneSierNoeAnnet();
};

/** The sak of a handlingsprogram is økonomiplan and årsbudsjett, where the law makes an exception (R38). */
const ansattIBudsjettet = ({ grunn, inhabil }: Data) =>
  grunn === 'ansatt-som-har-tilrettelagt' && inhabil ? [AnsatteErHabileIBudsjettet()] : [];

const selvMed = ({ stemmer }: Data, moete: Moetebilde | null) => {
  if (!stemmer || !moete?.pagaar) return [];
  const [antall, andre] = [stemmer.for + stemmer.mot, moete.deltakere.length - 1];
  return antall > andre ? [MedlemmetHarStemtSelv(antall, andre)] : [];
};

const varaen = ({ plass, vara }: Data, parti: string): Deltaker | null =>
  vara && { plass, parti: vara.parti ?? parti, navn: vara.navn, vara: true };
