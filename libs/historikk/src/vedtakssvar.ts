import { dagerMellom, type Dato, type ForslagId, type Punkt, type VedtakId } from '@saksgang/kernel';
import type {
  Balanse,
  Beloep,
  Bevilgningsoversikt,
  Delpunkt,
  Investering,
  MindretallsankeFremmet,
  Oppdragsavgjoerelser,
  RettsligMerknad,
} from '@saksgang/saksgang';
import type { Lovlighetshistorie } from './lovlighetshistorie';
import { robekgrunner } from './robek';
import type { Punkthistorie, Sakshistorie, Vedtakshistorie } from './vedtakshistorikk.view';

/** A point as it reads now, and what it decided over oppdrag that were ordered before. */
export interface Punktsvar extends Oppdragsavgjoerelser {
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly tekst: string;
  readonly tekstform: 'full' | 'kortversjon';
  readonly gruppe: string | null;
  readonly forslagsstillere: string | null;
  readonly referanser: readonly string[];
  readonly delpunkter: readonly Delpunkt[];
  readonly rettelser: Punkthistorie['rettelser'];
  readonly merknader: Punkthistorie['merknader'];
  readonly kildeLinje: number | null;
}

export interface Forslagsopphav {
  readonly id: ForslagId;
  readonly tittel: string;
  readonly partier: readonly string[];
}

export interface Stemmetall {
  readonly for: number;
  readonly mot: number;
}

/** That a minority wants a body above to decide (R35). */
export interface Ankesvar extends Omit<MindretallsankeFremmet['data'], 'vedtak' | 'modus' | 'organ'> {
  /** Whether it lifts the sak: one that broke a rule does not, and the vedtak stands. */
  readonly loefter: boolean;
}

export interface Vedtakssvar {
  readonly id: VedtakId;
  readonly tittel: string;
  readonly organ: string;
  readonly dato: Dato;
  readonly saksnummer: string | null;
  readonly deler: readonly string[];
  readonly etterregistrert: boolean;
  /** What the source does not say. */
  readonly ikkeOppgitt: readonly string[];
  readonly kilde: string | null;
  readonly forslag: Forslagsopphav | null;
  readonly stemmer: Stemmetall | null;
  readonly innstilling: readonly string[] | null;
  readonly offentliggjort: Dato | null;
  readonly balanse: Balanse;
  readonly merknader: readonly RettsligMerknad[];
  /** Why kommunen is to be put in ROBEK because of the vedtak, as far as the facts say; empty when they do not. */
  readonly robek: readonly string[];
  readonly lovlighetskontroll: Lovlighetshistorie['krav'];
  readonly utsettelser: Lovlighetshistorie['utsettelser'];
  readonly mindretallsanker: readonly Ankesvar[];
  readonly ekspedert: Dato | null;
  /** Whole days from vedtak to ekspedering; null while it is not sent. */
  readonly dagerTilEkspedering: number | null;
  /** Points that nobody has classified. */
  readonly uklassifisert: number;
  readonly punkter: readonly Punktsvar[];
  /** The investments of the vedtak in kroner; empty where it holds none, or where they were entered as no investments. */
  readonly investeringer: readonly Investeringssvar[];
  /** The central lines that the vedtak changed, in kroner, as they became. */
  readonly sentraleLinjer: readonly Sentrallinjesvar[];
}

export type Investeringssvar = Pick<
  Investering,
  'id' | 'prosjekt' | 'visesHos' | 'bevilgesTil' | 'beloep' | 'kostnadsramme'
>;

export interface Sentrallinjesvar {
  readonly tabell: Bevilgningsoversikt;
  readonly post: string;
  readonly beloep: Beloep;
}

/** A vedtak with where it came from: which forslag, which innstilling, which votes. */
export const vedtakssvar = (historie: Sakshistorie, vedtak: Vedtakshistorie): Vedtakssvar => {
  const { hode, kilde, ekspedert } = vedtak;
  const etterregistrert = 'ikkeOppgitt' in hode;
  const forslag = etterregistrert ? undefined : historie.forslag.get(hode.forslag);
  const votering = etterregistrert
    ? undefined
    : historie.voteringer.find((v) => v.votering === hode.votering);
  const punkter = [...vedtak.punkter.values()].map(punktsvar);
  return {
    id: hode.vedtak,
    tittel: hode.tittel,
    organ: hode.organ,
    dato: hode.dato,
    saksnummer: hode.saksnummer,
    deler: hode.deler,
    etterregistrert,
    ikkeOppgitt: etterregistrert ? hode.ikkeOppgitt : [],
    kilde,
    forslag: forslag ? { id: forslag.id, tittel: forslag.tittel, partier: forslag.partier } : null,
    stemmer: etterregistrert ? hode.stemmer : votering ? stemmetall(votering) : null,
    innstilling: innstillingen(historie, hode.dato)?.stillere ?? null,
    offentliggjort: etterregistrert ? hode.offentliggjort : historie.offentliggjort,
    balanse: hode.balanse,
    merknader: hode.merknader,
    robek: robekgrunner(hode.merknader),
    lovlighetskontroll: vedtak.lovlighet.krav,
    utsettelser: vedtak.lovlighet.utsettelser,
    mindretallsanker: vedtak.anker.map(ankesvar),
    ekspedert,
    dagerTilEkspedering: ekspedert === null ? null : dagerMellom(hode.dato, ekspedert),
    uklassifisert: punkter.filter((p) => p.delpunkter.length === 0).length,
    punkter,
    investeringer: vedtak.investeringer.map(
      ({ id, prosjekt, visesHos, bevilgesTil, beloep, kostnadsramme }) => ({
        id,
        prosjekt,
        visesHos,
        bevilgesTil,
        beloep,
        kostnadsramme,
      }),
    ),
    sentraleLinjer: vedtak.sentraleLinjer.flatMap(({ tabell, linjer }) =>
      linjer.map((linje) => ({ tabell, ...linje })),
    ),
  };
};

const ankesvar = ({
  vedtak: _,
  modus: __,
  organ: ___,
  ...anke
}: MindretallsankeFremmet['data']): Ankesvar => ({
  ...anke,
  loefter: anke.merknader.length === 0,
});

/** For and against what won; the votes of a run-off that went to another budget count as against it. */
const stemmetall = ({ stemmer, utfall }: Sakshistorie['voteringer'][number]): Stemmetall | null => {
  if (utfall.slag !== 'avgjort') return null;
  const vinner = utfall.vinner === 'mot' ? 'for' : utfall.vinner;
  const antall = (vant: boolean): number =>
    stemmer.reduce((sum, g) => sum + ((g.valg === vinner) === vant ? g.antall : 0), 0);
  return { for: antall(true), mot: antall(false) };
};

/**
 * Only formannskapet gives the innstilling to the budget (R2); another body's counts where there is no such. What came after
 * the vedtak belongs to a new treatment (R36).
 */
const innstillingen = (
  { innstillinger }: Sakshistorie,
  vedtatt: Dato,
): Sakshistorie['innstillinger'][number] | undefined => {
  const foer = innstillinger.filter((i) => i.dato <= vedtatt);
  return foer.findLast((i) => i.organ === 'formannskapet') ?? foer.at(-1);
};

const punktsvar = ({ vedtatt, tekst, rettelser, merknader }: Punkthistorie): Punktsvar => ({
  punkt: vedtatt.punkt,
  tittel: vedtatt.tittel,
  tekst,
  tekstform: vedtatt.tekstform,
  gruppe: vedtatt.gruppe,
  forslagsstillere: vedtatt.forslagsstillere,
  referanser: vedtatt.referanser,
  delpunkter: vedtatt.delpunkter,
  avslutter: vedtatt.avslutter,
  flytter: vedtatt.flytter,
  senderTilbake: vedtatt.senderTilbake,
  rettelser,
  merknader,
  kildeLinje: vedtatt.kildeLinje,
});
