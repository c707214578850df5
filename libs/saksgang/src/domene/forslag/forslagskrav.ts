import { aareneI, type ForslagId, type LinjeId, type RefusalOf } from '@saksgang/kernel';
import { SENTRALE_POSTER } from '../ramme/balanse';
import { UkjentPost } from '../rullering/foer-sentrale-linjer';
import {
  AaretErUtenforPerioden,
  feilIBeloep,
  UkjentBeloepUtenGrunn,
  UkjentUtvalg,
  ukjentUtvalgI,
} from '../sak/sak.refusals';
import type { Handlingsprogram } from '../sak/sak.state';
import { kanVaereBudsjett } from '../behandling/budsjettvotering';
import { BudsjettetErAlleredeVedtatt, PunktetErOppgittToGanger } from '../vedtak/vedtak.refusals';
import type { Forslag, Forslagsinnhold, Forslagstype } from './forslag.events';
import {
  ForslagetByggerPaaSegSelv,
  ForslagetDetGjelderFinnesIkke,
  ForslagetDetGjelderStaarIkke,
  ForslagetErTomt,
  ForslagetKanIkkeHaBeloep,
  ForslagetManglerForslagsstiller,
  ForslagetManglerInnhold,
  GrunnlagetErIkkeLagtFram,
  InnsparingenErIngenKutt,
  InnstillingenManglerOrgan,
  InvesteringenErOppgittToGanger,
  InvesteringenFinnesIkke,
  KostnadsrammenErForLiten,
  LinjenErOppgittToGanger,
  OpphavetFinnesIkke,
  OrganetErForInnstillinger,
  PostenErOppgittToGanger,
  RammelinjenFinnesIkke,
} from './innhold.refusals';
import { endringssettet, grunnbildet } from './virkning';

export const innholdRefusals = [
  ForslagetManglerForslagsstiller,
  InnstillingenManglerOrgan,
  OrganetErForInnstillinger,
  ForslagetErTomt,
  ForslagetManglerInnhold,
  ForslagetKanIkkeHaBeloep,
  ForslagetDetGjelderFinnesIkke,
  ForslagetDetGjelderStaarIkke,
  ForslagetByggerPaaSegSelv,
  GrunnlagetErIkkeLagtFram,
  PunktetErOppgittToGanger,
  UkjentUtvalg,
  AaretErUtenforPerioden,
  UkjentBeloepUtenGrunn,
  RammelinjenFinnesIkke,
  LinjenErOppgittToGanger,
  UkjentPost,
  PostenErOppgittToGanger,
  InvesteringenFinnesIkke,
  InvesteringenErOppgittToGanger,
  KostnadsrammenErForLiten,
  InnsparingenErIngenKutt,
  OpphavetFinnesIkke,
  BudsjettetErAlleredeVedtatt,
] as const;
export type Innholdsavslag = RefusalOf<typeof innholdRefusals>;

type Nytt = Omit<Forslag, 'balanse'>;
type Krav = (hp: Handlingsprogram, forslag: Nytt, erstatter: readonly ForslagId[]) => Innholdsavslag | null;

/** What is wrong with what a forslag says; `erstatter` are the forslag whose place it takes. */
export const feilIForslag: Krav = (hp, forslag, erstatter) => {
  for (const krav of KRAVENE) {
    const feil = krav(hp, forslag, erstatter);
    if (feil) return feil;
  }
  return null;
};

/** Everything that is wrong with it, for whoever is still working on it. */
export const feileneIForslag = (hp: Handlingsprogram, forslag: Nytt): readonly Innholdsavslag[] =>
  KRAVENE.flatMap((krav) => krav(hp, forslag, []) ?? []);

const forslagsstillere: Krav = (_, { type, organ, partier, medlemmer }) => {
  if (type === 'innstilling') return organ === null ? InnstillingenManglerOrgan() : null;
  if (organ !== null) return OrganetErForInnstillinger();
  return partier.length + medlemmer.length === 0 ? ForslagetManglerForslagsstiller() : null;
};

const harBeloep = (f: Forslagsinnhold): boolean =>
  f.linjer.length + f.endringer.length + f.sentrale.length + f.investeringer.length > 0;

/** What each type must have; those that are words alone may not move money. */
const TYPEKRAV: Readonly<
  Partial<
    Record<
      Forslagstype,
      { readonly mangler: string; readonly oppfylt: (f: Forslagsinnhold) => boolean; readonly bareOrd?: true }
    >
  >
> = {
  rammeendring: { mangler: 'minst én rammeendring', oppfylt: harBeloep },
  investering: { mangler: 'minst én investering', oppfylt: (f) => f.investeringer.length > 0 },
  verbalforslag: { mangler: 'minst ett verbalforslag', oppfylt: (f) => f.verbalforslag.length > 0 },
  endringsforslag: { mangler: 'forslaget som det endrer', oppfylt: (f) => f.gjelder !== null },
  oversendelsesforslag: {
    mangler: 'tekst eller et verbalforslag',
    oppfylt: (f) => f.tekst !== null || f.verbalforslag.length > 0,
    bareOrd: true,
  },
  utsettelsesforslag: {
    mangler: 'en tekst som sier hva som utsettes, og hvorfor',
    oppfylt: (f) => f.tekst !== null,
    bareOrd: true,
  },
};

const typen: Krav = (_, forslag) => {
  const { type, tekst, verbalforslag } = forslag;
  const krav = TYPEKRAV[type];
  if (krav?.bareOrd && harBeloep(forslag)) return ForslagetKanIkkeHaBeloep(type);
  // An innstilling may be that the grunnlag stands as it is, said in words.
  const noeISegSelv = krav?.bareOrd === true || type === 'innstilling';
  if (!harBeloep(forslag) && verbalforslag.length === 0 && !(noeISegSelv && tekst !== null))
    return krav?.bareOrd ? ForslagetManglerInnhold(type, krav.mangler) : ForslagetErTomt();
  return krav && !krav.oppfylt(forslag) ? ForslagetManglerInnhold(type, krav.mangler) : null;
};

/** When the sak is treated once more, words may be; an adopted budget is changed by budsjettendring alone (R29, R36). */
const etterVedtaket: Krav = (hp, forslag) =>
  hp.fase === 'vedtatt' && kanVaereBudsjett(forslag) ? BudsjettetErAlleredeVedtatt() : null;

const tilknytning: Krav = (hp, { id, gjelder, grunnlag }, erstatter) => {
  if (grunnlag.slag === 'tilleggsinnstilling' && hp.fase !== 'tilleggsinnstilling')
    return GrunnlagetErIkkeLagtFram();
  const under = grunnlag.slag === 'forslag' ? grunnlag.forslag : null;
  for (const vist of [gjelder, under]) {
    if (vist === null) continue;
    const forslag = hp.forslag.get(vist);
    if (vist === id) return ForslagetByggerPaaSegSelv();
    if (!forslag) return ForslagetDetGjelderFinnesIkke();
    if (forslag.status !== 'fremmet') return ForslagetDetGjelderStaarIkke(forslag.status);
    if (erstatter.includes(vist)) return ForslagetByggerPaaSegSelv();
  }
  return under !== null && byggerPaa(hp, under, [id, ...erstatter]) ? ForslagetByggerPaaSegSelv() : null;
};

const byggerPaa = (hp: Handlingsprogram, under: ForslagId, noenAv: readonly ForslagId[]): boolean => {
  const grunnlag = hp.forslag.get(under)?.grunnlag;
  if (noenAv.includes(under)) return true;
  return grunnlag?.slag === 'forslag' && byggerPaa(hp, grunnlag.forslag, noenAv);
};

const punktene: Krav = (_, { verbalforslag }) => {
  const dobbelt = gjentatt(verbalforslag.map((v) => v.punkt));
  return dobbelt === undefined ? null : PunktetErOppgittToGanger(dobbelt);
};

const beloepene: Krav = (hp, { linjer, endringer, sentrale, investeringer, grunnlag }) => {
  const ukjent = ukjentUtvalgI(hp, [...linjer.map((l) => l.utvalg), ...investeringer.map((i) => i.visesHos)]);
  if (ukjent) return ukjent;
  const titler = grunnbildet(hp, grunnlag).linjer;
  const rader = [
    ...linjer,
    ...endringer.map((e) => ({ ...e, tittel: titler.get(e.linje)?.tittel ?? e.linje })),
    ...sentrale.map(({ post, endring }) => ({ tittel: post, beloep: endring, ukjent: null })),
    ...investeringer.flatMap(({ prosjekt, bevilgning, finansiering }) =>
      [bevilgning, ...finansiering.map((f) => f.beloep)].map((beloep) => ({
        tittel: prosjekt,
        beloep,
        ukjent: null,
      })),
    ),
  ];
  for (const rad of rader) {
    const feil = feilIBeloep(hp, aareneI(hp.hp), rad);
    if (feil) return feil;
  }
  return null;
};

const linjene: Krav = (hp, { id, linjer, endringer, grunnlag }, erstatter) => {
  const grunnlinjer = grunnbildet(hp, grunnlag).linjer;
  const fremmed = endringer.find((e) => !grunnlinjer.has(e.linje));
  if (fremmed) return RammelinjenFinnesIkke(fremmed.linje);
  const endretToGanger = gjentatt(endringer.map((e) => e.linje));
  if (endretToGanger !== undefined)
    return LinjenErOppgittToGanger(grunnlinjer.get(endretToGanger)?.tittel ?? endretToGanger);
  const brukt = new Set(linjer.map((l) => l.id));
  const dobbelt = linjer.find((l, i) => hp.linjer.has(l.id) || linjer.findIndex((m) => m.id === l.id) !== i);
  if (dobbelt) return LinjenErOppgittToGanger(dobbelt.tittel);
  for (const annet of hp.forslag.values()) {
    if (annet.status !== 'fremmet' || annet.id === id || erstatter.includes(annet.id)) continue;
    const felles = annet.linjer.find((l) => brukt.has(l.id));
    if (felles) return LinjenErOppgittToGanger(felles.tittel);
  }
  return null;
};

const postene: Krav = (_, { sentrale }) => {
  for (const { tabell, post } of sentrale) {
    const kjente: readonly string[] = SENTRALE_POSTER[tabell];
    if (!kjente.includes(post)) return UkjentPost(post, kjente);
  }
  const dobbel = gjentatt(sentrale.map((s) => `${s.tabell} ${s.post}`));
  return dobbel === undefined ? null : PostenErOppgittToGanger(dobbel.split(' ')[1] ?? dobbel);
};

const investeringene: Krav = (hp, { investeringer, grunnlag }) => {
  const staaende = grunnbildet(hp, grunnlag).investeringer;
  for (const { prosjekt, endrer, kostnadsramme, bevilgning } of investeringer) {
    if (endrer !== null && !staaende.has(endrer)) return InvesteringenFinnesIkke(prosjekt);
    const bevilget = Object.values(bevilgning).reduce<number>((sum, n) => sum + (n ?? 0), 0);
    if (kostnadsramme !== null && bevilget > kostnadsramme)
      return KostnadsrammenErForLiten(prosjekt, kostnadsramme, bevilget);
  }
  const dobbel = gjentatt(investeringer.map((i) => i.endrer ?? i.id));
  const navn = investeringer.find((i) => (i.endrer ?? i.id) === dobbel)?.prosjekt;
  return navn === undefined ? null : InvesteringenErOppgittToGanger(navn);
};

/** What pays must be there to pay: a line of the base or of the forslag itself, or a central line. */
const inndekningen: Krav = (hp, forslag) => {
  const egne = egneLinjer(forslag);
  const grunnlinjer = grunnbildet(hp, forslag.grunnlag).linjer;
  for (const { linje, kilde } of forslag.inndekning) {
    if (!egne.has(linje)) return RammelinjenFinnesIkke(linje);
    if (kilde.slag === 'linje') {
      if (!egne.has(kilde.linje) && !grunnlinjer.has(kilde.linje)) return RammelinjenFinnesIkke(kilde.linje);
    } else {
      const kjente: readonly string[] = SENTRALE_POSTER[kilde.tabell];
      if (!kjente.includes(kilde.post)) return UkjentPost(kilde.post, kjente);
    }
  }
  return null;
};

/** Where a line was taken from stays true after that forslag is gone. */
const opphavet: Krav = (hp, forslag) => {
  const egne = egneLinjer(forslag);
  const galt = forslag.opphav.find(({ linje, forslag: fra, fra: fraLinje }) => {
    const kilde = hp.forslag.get(fra);
    return !egne.has(linje) || !kilde || !egneLinjer(kilde).has(fraLinje);
  });
  return galt ? OpphavetFinnesIkke(galt.linje) : null;
};

const innsparingene: Krav = (hp, forslag) => {
  const { drift } = endringssettet(hp, forslag).bevilgninger;
  const rekkefoelge = [...egneLinjer(forslag)];
  const kutt = new Set(
    rekkefoelge.filter((_, i) => Object.values(drift[i] ?? {}).some((n) => n !== null && n < 0)),
  );
  const galt = forslag.uspesifisertInnsparing.find((linje) => !kutt.has(linje));
  return galt === undefined ? null : InnsparingenErIngenKutt(galt);
};

/** The lines that a forslag adds and the ones that it changes, in that order, as its set of changes has them. */
export const egneLinjer = ({ linjer, endringer }: Pick<Forslag, 'linjer' | 'endringer'>): Set<LinjeId> =>
  new Set([...linjer.map((l) => l.id), ...endringer.map((e) => e.linje)]);

const gjentatt = <T>(verdier: readonly T[]): T | undefined =>
  verdier.find((verdi, i) => verdier.indexOf(verdi) !== i);

const KRAVENE: readonly Krav[] = [
  forslagsstillere,
  typen,
  etterVedtaket,
  tilknytning,
  punktene,
  beloepene,
  linjene,
  postene,
  investeringene,
  inndekningen,
  opphavet,
  innsparingene,
];
