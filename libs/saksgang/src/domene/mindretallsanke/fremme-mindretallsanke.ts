import {
  dagerMellom,
  ok,
  ord,
  plussDager,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type OrganId,
  type RefusalOf,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import type { Modus } from '../behandling/behandling.events';
import type { Mindretallsanke, ReglementVedtatt } from '../kommune/reglement';
import { etter } from '../kommune/reglement-som-hjemmel';
import { medlemskapet, type Navngitt } from '../organ/medlemskap';
import type { Sammensetning } from '../organ/organ';
import { DagenMangler, SakenFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { merknadAv } from '../vedtak/rettslig-merknad';
import type { Organ, Vedtak } from '../vedtak/vedtak';
import { finnVedtak, VedtaketFinnesIkke } from '../vedtak/vedtak.refusals';
import type { MindretallsankeFremmet } from './mindretallsanke.events';

/** A minority demands that a body above decides the sak. Live, an unlawful anke is refused; else it is recorded. */
export type FremmeMindretallsanke = Command<
  'FremmeMindretallsanke',
  {
    readonly anke: Uuid;
    readonly vedtak: VedtakId;
    /** The body, where its id is not the name of its kind (there are several utvalg); null where it is. */
    readonly organ: OrganId | null;
    readonly til: Organ;
    readonly medlemmer: readonly Navngitt[];
    readonly begrunnelse: string | null;
    readonly modus: Modus;
  },
  {
    readonly reglement: ReglementVedtatt['data'] | null;
    /** What the body is, and its seats on the day of the vedtak; null is not on record. */
    readonly organtype: Organ | null;
    readonly sammensetning: Sammensetning | null;
  }
>;

const R35 = { regel: 'R35', hjemmel: 'kommunens reglement' };

/** Which body stands above which; a body that is not here decides nothing that can be lifted. */
const OVER: Readonly<Partial<Record<Organ, readonly Organ[]>>> = {
  formannskapet: ['kommunestyret'],
  utvalg: ['formannskapet', 'kommunestyret'],
};

export const AnkenMaaTilEtOverordnetOrgan = refusal(
  'AnkenMaaTilEtOverordnetOrgan',
  'ugyldig',
  (organ: Organ, til: Organ) =>
    `Et vedtak i ${ord(organ)} kan ikke løftes til ${ord(til)}. Oppgi et organ som står over det som vedtok.`,
);

export const AnkenGjelderEtAnnetOrgan = refusal(
  'AnkenGjelderEtAnnetOrgan',
  'ugyldig',
  (organ: Organ) => `Vedtaket er gjort i ${ord(organ)}. Oppgi det organet sin id, eller la den stå tom.`,
);

export const AnkenErFoerVedtaket = refusal(
  'AnkenErFoerVedtaket',
  'ugyldig',
  (vedtak: Dato) =>
    `Vedtaket er fra ${skrivDato(vedtak)}, og anken kan ikke være fremmet før det. Rett dagen.`,
);

export const AnkerErOppgittToGanger = refusal(
  'AnkerErOppgittToGanger',
  'ugyldig',
  (navn: string) => `Medlemmet ${navn} er oppgitt to ganger. Oppgi hvert medlem som står bak anken, én gang.`,
);

export const AnkenErAltFremmet = refusal(
  'AnkenErAltFremmet',
  'i-konflikt',
  (dato: Dato) =>
    `Vedtaket er alt anket ${skrivDato(dato)}. Saken går til det overordnede organet uten en anke til.`,
);

export const ReglementetGirIngenMindretallsanke = refusal(
  'ReglementetGirIngenMindretallsanke',
  'strider-mot-regel',
  'Kommunens reglement gir ikke mindretallet rett til å anke. Foreslå i stedet at organet tar saken opp igjen.',
  R35,
);

export const AnkerenErIkkeMedlem = refusal(
  'AnkerenErIkkeMedlem',
  'strider-mot-regel',
  (navn: string, organ: Organ) =>
    `Underskriveren ${navn} hadde ingen plass i ${ord(organ)} da vedtaket ble gjort. Kontroller navnet mot sammensetningen.`,
  R35,
);

export const MindretalletErForLite = refusal(
  'MindretalletErForLite',
  'strider-mot-regel',
  (reglement: ReglementVedtatt['data'], { teller, nevner }: Mindretallsanke, bak: number, av: number) =>
    `${etter(reglement)} må minst ${teller}/${nevner} av medlemmene stå bak en mindretallsanke. ` +
    `${bak} av ${av} er for få; få flere medlemmer med.`,
  R35,
);

export const AnkenErForSen = refusal(
  'AnkenErForSen',
  'strider-mot-regel',
  (reglement: ReglementVedtatt['data'], sisteDag: Dato) =>
    `${etter(reglement)} måtte anken være fremmet senest ${skrivDato(sisteDag)}. ` +
    `Foreslå i stedet at organet tar saken opp igjen.`,
  R35,
);

export const fremmeMindretallsankeRefusals = [
  SakenFinnesIkke,
  VedtaketFinnesIkke,
  DagenMangler,
  AnkenMaaTilEtOverordnetOrgan,
  AnkenGjelderEtAnnetOrgan,
  AnkenErFoerVedtaket,
  AnkerErOppgittToGanger,
  AnkenErAltFremmet,
  ReglementetGirIngenMindretallsanke,
  AnkerenErIkkeMedlem,
  MindretalletErForLite,
  AnkenErForSen,
] as const;
type Avslag = RefusalOf<typeof fremmeMindretallsankeRefusals>;

export const fremmeMindretallsanke: Decide<FremmeMindretallsanke, Sak, MindretallsankeFremmet, Avslag> = (
  command,
  sak,
) => {
  const { data, meta, grunnlag } = command;
  const funnet = finnVedtak(sak, data.vedtak);
  if (!funnet.ok) return funnet;
  if (meta.skjedde === null) return refused(DagenMangler());
  const umulig = kanIkkeHaSkjedd(command, funnet.value, meta.skjedde);
  if (umulig) return refused(umulig);
  const { organ } = funnet.value;
  const { ikkeMedlemmer, ukjente } = medlemskapet(grunnlag.sammensetning, data.medlemmer);
  const brudd = bruddene(command, funnet.value, meta.skjedde, ikkeMedlemmer);
  const [foerste] = brudd;
  if (foerste && data.modus === 'gjennomfoere') return refused(foerste);
  const { organ: _, ...resten } = data;
  return ok([
    {
      type: 'MindretallsankeFremmet',
      data: {
        ...resten,
        organ,
        antallMedlemmer: grunnlag.sammensetning?.medlemmer.length ?? null,
        ikkeKontrollert: ukjente.map((m) => m.navn),
        dato: meta.skjedde,
        merknader: brudd.map(merknadAv),
      },
    },
  ]);
};

const kanIkkeHaSkjedd = (
  { data, grunnlag }: FremmeMindretallsanke,
  { organ, dato, anket }: Vedtak,
  fremmet: Dato,
): Avslag | null => {
  if (!OVER[organ]?.includes(data.til)) return AnkenMaaTilEtOverordnetOrgan(organ, data.til);
  if (data.organ !== null && grunnlag.organtype !== organ) return AnkenGjelderEtAnnetOrgan(organ);
  if (fremmet < dato) return AnkenErFoerVedtaket(dato);
  const dobbelt = data.medlemmer.find((m, i) => data.medlemmer.findIndex((n) => likt(m, n)) !== i);
  if (dobbelt) return AnkerErOppgittToGanger(dobbelt.navn);
  return anket === null ? null : AnkenErAltFremmet(anket);
};

const likt = (a: Navngitt, b: Navngitt): boolean => a.navn === b.navn && a.parti === b.parti;

/** What the reglement demands of the anke, and what is wrong with it; what is not on record is not held against it. */
const bruddene = (
  { data, grunnlag: { reglement, sammensetning } }: FremmeMindretallsanke,
  { organ, dato }: Vedtak,
  fremmet: Dato,
  ikkeMedlemmer: readonly Navngitt[],
): readonly Avslag[] => {
  const fremmede = ikkeMedlemmer.map(({ navn }) => AnkerenErIkkeMedlem(navn, organ));
  const regel = reglement?.reglement.mindretallsanke ?? null;
  if (reglement === null || regel === null) return [ReglementetGirIngenMindretallsanke(), ...fremmede];
  const bak = data.medlemmer.length - ikkeMedlemmer.length;
  const av = sammensetning?.medlemmer.length ?? null;
  const forFaa = av !== null && bak * regel.nevner < av * regel.teller;
  const forSent = regel.fristDager !== null && dagerMellom(dato, fremmet) > regel.fristDager;
  return [
    ...fremmede,
    ...(forFaa ? [MindretalletErForLite(reglement, regel, bak, av)] : []),
    ...(forSent ? [AnkenErForSen(reglement, plussDager(dato, regel.fristDager ?? 0))] : []),
  ];
};
