import { kroner, minus, plus, type ForslagId, type Kroner } from '@saksgang/kernel';
import {
  ingenting,
  leggSammen,
  trekkFra,
  type Beloep,
  type Forslag,
  type Inndekningskilde,
} from '@saksgang/saksgang';
import type { Konflikt, Sammenheng } from './konflikt';
import { etterId, unntakene } from './parvis';
import { beloepstekst, forslagsnavn, kildenavn, oppramsing, stor } from './setninger';

/** What a forslag takes from a source: because it says so, or because it cuts the line. */
interface Uttak {
  readonly forslag: ForslagId;
  readonly kilde: Inndekningskilde;
  readonly beloep: Beloep;
  readonly navngitt: boolean;
}

const noekkelTil = (k: Inndekningskilde): string => (k.slag === 'linje' ? k.linje : `${k.tabell}:${k.post}`);

const stoerrelse = (b: Beloep, aarene: readonly string[]): Beloep =>
  Object.fromEntries(aarene.map((aar) => [aar, b[aar] == null ? null : kroner(Math.abs(b[aar]))]));

/** What a forslag takes, by source. A cut of a line that it also names as its source is the same money. */
export const uttakene = (forslag: Forslag, { grunnlag }: Sammenheng): ReadonlyMap<string, Uttak> => {
  const { aarene } = grunnlag;
  const uttak = new Map<string, Uttak>();
  const linjer = new Map(forslag.linjer.map((l) => [l.id, l.beloep]));
  for (const { linje, kilde } of forslag.inndekning) {
    const noekkel = noekkelTil(kilde);
    const beloep = linjer.get(linje);
    if (!beloep) continue;
    const foer = uttak.get(noekkel)?.beloep ?? ingenting(aarene);
    const sum = leggSammen(foer, stoerrelse(beloep, aarene), aarene);
    uttak.set(noekkel, { forslag: forslag.id, kilde, beloep: sum, navngitt: true });
  }
  for (const { linje, beloep } of forslag.endringer) {
    const foer = grunnlag.linjer.get(linje);
    if (!foer || uttak.has(linje)) continue;
    const kutt = trekkFra(foer.beloep, beloep, aarene);
    const bareKutt = Object.fromEntries(
      aarene.map((aar) => [aar, kutt[aar] == null ? null : kroner(Math.max(0, kutt[aar]))]),
    );
    const kilde = { slag: 'linje', linje } as const;
    if (aarene.some((aar) => bareKutt[aar] !== 0))
      uttak.set(linje, { forslag: forslag.id, kilde, beloep: bareKutt, navngitt: false });
  }
  return uttak;
};

const tar = ({ beloep }: Uttak, aar: string): boolean => beloep[aar] !== 0;

/** The same money spent by several. */
export const sammeInndekning = (valgte: readonly Forslag[], sammenheng: Sammenheng): readonly Konflikt[] => {
  const perKilde = new Map<string, Uttak[]>();
  for (const f of valgte)
    for (const [noekkel, uttak] of uttakene(f, sammenheng)) {
      const foer = perKilde.get(noekkel);
      if (foer) foer.push(uttak);
      else perKilde.set(noekkel, [uttak]);
    }
  return [...perKilde].flatMap(([noekkel, uttak]) => konfliktI(noekkel, uttak, sammenheng) ?? []);
};

const konfliktI = (noekkel: string, uttak: readonly Uttak[], sammenheng: Sammenheng): Konflikt | null => {
  if (uttak.length < 2) return null;
  const { grunnlag } = sammenheng;
  const perAar = grunnlag.aarene.map((aar) => ({
    aar,
    uttak: meddelere(
      uttak.filter((u) => tar(u, aar)),
      sammenheng,
    ),
  }));
  const aar = perAar.filter((a) => a.uttak.length > 1).map((a) => a.aar);
  const med = new Set(perAar.flatMap((a) => a.uttak));
  const parter = etterId(uttak.filter((u) => med.has(u)));
  const [foerste] = parter;
  if (!foerste || aar.length === 0) return null;
  const { kilde } = foerste;
  const har = beholdningen(kilde, sammenheng);
  const igjen = har && parter.reduce((rest, u) => trekkFra(rest, u.beloep, aar), har);
  return {
    slag: 'samme-inndekning',
    noekkel: `samme-inndekning:${noekkel}`,
    kilde,
    parter: parter.map(({ forslag, beloep }) => ({ forslag, beloep })),
    aar,
    grunnlag: har && bare(har, aar),
    igjen: igjen && bare(igjen, aar),
    setning: setningen(parter, aar, igjen, sammenheng),
  };
};

const bare = (b: Beloep, aarene: readonly string[]): Beloep =>
  Object.fromEntries(aarene.map((aar) => [aar, b[aar] ?? null]));

/**
 * Those who share with somebody. A cut states what the line becomes, so one that builds on another's forslag has that
 * one's cut in its own.
 */
const meddelere = (uttak: readonly Uttak[], { under }: Sammenheng): readonly Uttak[] => {
  if (uttak.length < 2) return [];
  const her = new Map(uttak.map((u) => [u.forslag, u]));
  const unntatt = unntakene(her, under, (a, b) => !(a.navngitt && b.navngitt));
  return uttak.filter(({ forslag }) => uttak.length - 1 - (unntatt.get(forslag) ?? 0) > 0);
};

/** What a source has to give. A central line that is no expense says nothing of how much can be drawn from it. */
const beholdningen = (kilde: Inndekningskilde, { grunnlag }: Sammenheng): Beloep | null => {
  if (kilde.slag === 'linje') return grunnlag.linjer.get(kilde.linje)?.beloep ?? null;
  const post = grunnlag.sentrale[kilde.tabell].get(kilde.post);
  const harNoe = (kr: Kroner | null | undefined): Kroner | null => (kr != null && kr > 0 ? kr : null);
  return post ? Object.fromEntries(grunnlag.aarene.map((aar) => [aar, harNoe(post[aar])])) : null;
};

const setningen = (
  parter: readonly Uttak[],
  aar: readonly string[],
  igjen: Beloep | null,
  sammenheng: Sammenheng,
): string => {
  const kilde = kildenavn(parter[0]!.kilde, sammenheng);
  const hvem = oppramsing(
    parter,
    (u) => `${forslagsnavn(u.forslag, sammenheng)} tar ${beloepstekst(u.beloep, aar)}`,
  );
  const forLite = igjen ? aar.filter((a) => (igjen[a] ?? 0) < 0) : [];
  const sum = igjen && forLite.reduce((s, a) => plus(s, igjen[a] ?? kroner(0)), kroner(0));
  const rest =
    sum && sum < 0
      ? `Grunnlaget har for lite til alle: det mangler ${beloepstekst(motsatt(igjen), forLite)}.`
      : 'Regn med pengene bare én gang.';
  return `${stor(kilde)} er brukt som inndekning av flere: ${hvem}. ${rest}`;
};

const motsatt = (b: Beloep): Beloep =>
  Object.fromEntries(Object.entries(b).map(([aar, kr]) => [aar, kr === null ? null : minus(kroner(0), kr)]));
