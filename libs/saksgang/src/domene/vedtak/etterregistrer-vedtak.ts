import {
  aareneI,
  ok,
  refused,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
  type Result,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import { balansenMed, merknaderTilSkattevedtak, rettsligeMerknader } from '../behandling/lovkrav';
import { flett, NummeretErBruktToGanger, NummeretTilhoererEnAnnenLinje } from '../ramme/fletting';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Balanse } from '../ramme/balanse';
import { omfangAv } from '../ramme/rammesummer';
import type { TryktSum } from '../ramme/sumkontroll';
import type { RulleringEvent } from '../rullering/rullering.events';
import { medEndringer } from '../sak/evolve-rullering';
import {
  AaretErUtenforPerioden,
  feilIBeloep,
  FeilRolle,
  SakenFinnesIkke,
  UkjentBeloepUtenGrunn,
  UkjentUtvalg,
  ukjentUtvalgI,
} from '../sak/sak.refusals';
import type { AnnenSak, Handlingsprogram, Sak } from '../sak/sak.state';
import { feilIPunkter, medLinjeider, type DelpunktInn } from './punkter';
import {
  GJELDER_IKKE_BUDSJETTET,
  type Opplysning,
  type Organ,
  type RettsligMerknad,
  type Vedtaksdel,
  type Vedtakspunkt,
} from './vedtak';
import type { VedtakEvent } from './vedtak.events';
import {
  BudsjettetErAlleredeVedtatt,
  DelpunktetErOppgittToGanger,
  EkspedertFoerVedtaket,
  PunktetErOppgittToGanger,
  PunktetManglerDelpunkt,
  RammelinjerUtenBudsjettvedtak,
  sakMedVedtak,
  SakenErUnderBehandling,
  UkjentRammelinje,
  VedtaksdatoMangler,
} from './vedtak.refusals';

/**
 * Takes in an older vedtak from a document. What the document does not say is null here and is listed as `ikke oppgitt`.
 * A fact of its own, marked in every view, for møtesekretær only, and never a way around a live sak.
 */
export type EtterregistrerVedtak = Command<
  'EtterregistrerVedtak',
  {
    readonly vedtak: VedtakId;
    readonly tittel: string;
    readonly organ: Organ;
    readonly saksnummer: string | null;
    readonly deler: readonly Vedtaksdel[];
    readonly innstilling: boolean | null;
    readonly offentliggjort: Dato | null;
    readonly stemmer: { readonly for: number; readonly mot: number } | null;
    readonly ekspedert: Dato | null;
    readonly punkter: readonly (Omit<Vedtakspunkt, 'delpunkter'> & {
      readonly delpunkter: readonly DelpunktInn[];
    })[];
    /** The lines that the vedtak adds to the frame, or changes in it. */
    readonly linjer: readonly Rammelinje[];
    readonly trykteSummer: readonly Omit<TryktSum, 'omfang'>[];
  }
>;

export const etterregistrerVedtakRefusals = [
  SakenFinnesIkke,
  FeilRolle,
  VedtaksdatoMangler,
  EkspedertFoerVedtaket,
  BudsjettetErAlleredeVedtatt,
  SakenErUnderBehandling,
  RammelinjerUtenBudsjettvedtak,
  PunktetErOppgittToGanger,
  PunktetManglerDelpunkt,
  DelpunktetErOppgittToGanger,
  UkjentRammelinje,
  UkjentUtvalg,
  AaretErUtenforPerioden,
  UkjentBeloepUtenGrunn,
  NummeretErBruktToGanger,
  NummeretTilhoererEnAnnenLinje,
] as const;
type Avslag = RefusalOf<typeof etterregistrerVedtakRefusals>;
type Data = EtterregistrerVedtak['data'];
type Hendelse = VedtakEvent | RulleringEvent;

export const etterregistrerVedtak: Decide<EtterregistrerVedtak, Sak, Hendelse, Avslag> = (
  { data, meta },
  sak,
) => {
  if (meta.rolle !== 'moetesekretaer') return refused(FeilRolle(meta.rolle, 'møtesekretæren'));
  const funnet = sakMedVedtak(sak);
  if (!funnet.ok) return funnet;
  if (meta.skjedde === null) return refused(VedtaksdatoMangler());
  if (data.ekspedert !== null && data.ekspedert < meta.skjedde)
    return refused(EkspedertFoerVedtaket(meta.skjedde, data.ekspedert));
  const feil = feilIVedtaket(funnet.value, data);
  if (feil) return refused(feil);
  return funnet.value.slag === 'handlingsprogram'
    ? budsjettvedtak(funnet.value, data, meta.skjedde)
    : annetVedtak(data, meta.skjedde);
};

const feilIVedtaket = (sak: Handlingsprogram | AnnenSak, data: Data): Avslag | null => {
  const feil = feilIPunkter(data.punkter);
  if (feil) return feil;
  if (
    data.linjer.length + data.trykteSummer.length > 0 &&
    !(sak.slag === 'handlingsprogram' && vedtarRammene(data))
  )
    return RammelinjerUtenBudsjettvedtak();
  if (sak.slag !== 'handlingsprogram') return null;
  if (data.organ === 'kommunestyret' && gjelderBudsjettet(data) && sak.budsjettvedtak !== null)
    return BudsjettetErAlleredeVedtatt();
  if (sak.behandling.tattTilBehandling || sak.behandling.innstilling) return SakenErUnderBehandling();
  const linjer = [...data.linjer, ...data.trykteSummer];
  const ukjent = ukjentUtvalgI(sak, [
    ...linjer.map((l) => l.utvalg),
    ...data.punkter.flatMap((p) => p.delpunkter.flatMap((d) => d.utvalg)),
  ]);
  if (ukjent) return ukjent;
  const aarene = aareneI(sak.hp);
  for (const linje of data.linjer) {
    const galt = feilIBeloep(sak, aarene, linje);
    if (galt) return galt;
  }
  const utenfor = data.trykteSummer
    .flatMap((s) => Object.keys(s.beloep))
    .find((aar) => !aarene.includes(aar));
  return utenfor === undefined ? null : AaretErUtenforPerioden(utenfor, sak.hp);
};

const gjelderBudsjettet = ({ deler }: Data): boolean =>
  deler.includes('aarsbudsjett') || deler.includes('oekonomiplan');

/** It is årsbudsjettet that binds, and closes the frames to every change without a vedtak (R11, R12). */
const vedtarRammene = ({ deler, organ }: Data): boolean =>
  organ === 'kommunestyret' && deler.includes('aarsbudsjett');

const budsjettvedtak = (hp: Handlingsprogram, data: Data, dato: Dato): Result<Hendelse[], Avslag> => {
  const finnes = [...hp.linjer.values()];
  const flettet = flett(finnes, data.linjer, aareneI(hp.hp));
  if (!flettet.ok) return flettet;
  const { nye, endringer } = flettet.value;
  const alle = [...finnes, ...nye];
  const punkter = medLinjeider(data.punkter, alle);
  if (!punkter.ok) return punkter;
  const { vedtak, organ, innstilling, offentliggjort } = data;
  const balanse = balansenMed(medEndringer(hp, endringer), nye);
  const merknader = gjelderBudsjettet(data)
    ? rettsligeMerknader({ organ, dato, innstilling, offentliggjort, balanse }, hp)
    : andreMerknader(data);
  const hendelser: Hendelse[] = [hodet(data, dato, balanse, merknader)];
  if (vedtarRammene(data))
    hendelser.push({
      type: 'RammeendringerVedtatt',
      data: { vedtak, utvalg: null, linjer: nye, endringer, vedtatt: [...hp.linjer.keys()] },
    });
  if (data.trykteSummer.length > 0)
    hendelser.push({ type: 'TrykteSummerFoert', data: { summer: medOmfang(hp, data, alle) } });
  return ok([...hendelser, ...punkthendelser(data, dato, punkter.value)]);
};

const annetVedtak = (data: Data, dato: Dato): Result<Hendelse[], Avslag> => {
  const punkter = medLinjeider(data.punkter, []);
  if (!punkter.ok) return punkter;
  const hode = hodet(data, dato, GJELDER_IKKE_BUDSJETTET, andreMerknader(data));
  return ok([hode, ...punkthendelser(data, dato, punkter.value)]);
};

const andreMerknader = ({ deler, innstilling }: Data): readonly RettsligMerknad[] =>
  deler.includes('skattevedtak') ? merknaderTilSkattevedtak(innstilling) : [];

const hodet = (data: Data, dato: Dato, balanse: Balanse, merknader: readonly RettsligMerknad[]): Hendelse => {
  const { vedtak, tittel, organ, saksnummer, deler, offentliggjort, stemmer } = data;
  const ikkeOppgitt = mangler(data, balanse.svar === 'kan-ikke-kontrolleres');
  const hode = { vedtak, tittel, organ, dato, saksnummer, deler, balanse, merknader };
  return { type: 'VedtakEtterregistrert', data: { ...hode, ikkeOppgitt, offentliggjort, stemmer } };
};

const mangler = (data: Data, ukjentBalanse: boolean): readonly Opplysning[] => {
  const oppgitt: Readonly<Record<Opplysning, boolean>> = {
    saksnummer: data.saksnummer !== null,
    innstilling: data.innstilling !== null,
    offentliggjoering: data.offentliggjort !== null,
    votering: data.stemmer !== null,
    balanse: !ukjentBalanse,
    ekspedering: data.ekspedert !== null,
  };
  return (Object.keys(oppgitt) as Opplysning[]).filter((o) => !oppgitt[o]);
};

const medOmfang = (hp: Handlingsprogram, data: Data, linjer: readonly Rammelinje[]): readonly TryktSum[] => {
  const iUtvalg = (utvalg: UtvalgKode) => linjer.filter((l) => l.utvalg === utvalg);
  return data.trykteSummer.map((sum) => ({
    ...sum,
    omfang: omfangAv(sum.navn, hp.kategorier, iUtvalg(sum.utvalg), []),
  }));
};

const punkthendelser = (
  { vedtak, organ, ekspedert }: Data,
  dato: Dato,
  punkter: readonly Vedtakspunkt[],
): readonly Hendelse[] => {
  const vedtatte = punkter.map((punkt): Hendelse => ({
    type: 'VedtakspunktVedtatt',
    data: { vedtak, organ, dato, ...punkt },
  }));
  return ekspedert === null
    ? vedtatte
    : [...vedtatte, { type: 'VedtakEkspedert', data: { vedtak, dato: ekspedert, mottakere: [] } }];
};
