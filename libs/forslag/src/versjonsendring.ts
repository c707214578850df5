import { aareneI, ord, type HpPeriode } from '@saksgang/kernel';
import type { Beloep, Forslagsinnhold } from '@saksgang/saksgang';
import type { Versjon } from './forslag.view';

/** One amount of a forslag: a line that it adds or changes, a central line, an investment. */
export interface Beloepsrad {
  readonly noekkel: string;
  readonly slag: 'linje' | 'endret-linje' | 'post' | 'investering';
  readonly navn: string;
  readonly beloep: Beloep;
}

/** What became of one amount from a version to the next; null before it was there, and after it is gone. */
export interface Beloepsendring {
  readonly slag: Beloepsrad['slag'];
  readonly navn: string;
  readonly hva: 'lagt-til' | 'fjernet' | 'endret';
  readonly foer: Beloep | null;
  readonly etter: Beloep | null;
}

/** What became of some words; null where there were none. */
export interface Ordendring {
  readonly hva: string;
  readonly foer: string | null;
  readonly etter: string | null;
}

export interface Versjonsendring {
  readonly beloep: readonly Beloepsendring[];
  readonly ord: readonly Ordendring[];
}

export const beloepsrader = ({ innhold, grunnlinjer }: Versjon): readonly Beloepsrad[] => [
  ...innhold.linjer.map((l) => ({
    noekkel: l.id,
    slag: 'linje' as const,
    navn: `${l.utvalg}: ${l.tittel}`,
    beloep: l.beloep,
  })),
  ...innhold.endringer.map(({ linje: id, beloep }) => {
    const linje = grunnlinjer.get(id);
    return {
      noekkel: id,
      slag: 'endret-linje' as const,
      navn: linje ? `${linje.utvalg}: ${linje.tittel}` : id,
      beloep,
    };
  }),
  ...innhold.sentrale.map(({ tabell, post, endring }) => ({
    noekkel: `${tabell} ${post}`,
    slag: 'post' as const,
    navn: `${ord(tabell)}: ${ord(post)}`,
    beloep: endring,
  })),
  ...innhold.investeringer.flatMap(({ id, prosjekt, bevilgning, finansiering }) => [
    { noekkel: id, slag: 'investering' as const, navn: prosjekt, beloep: bevilgning },
    ...finansiering.map(({ kilde, beloep }) => ({
      noekkel: `${id} ${kilde}`,
      slag: 'investering' as const,
      navn: `${prosjekt}, ${ord(kilde)}`,
      beloep,
    })),
  ]),
];

/** What changed from one version of a forslag to the next, in kroner per year and in words. */
export const versjonsendringen = (hp: HpPeriode, foer: Versjon, etter: Versjon): Versjonsendring => ({
  beloep: beloepsendringer(hp, beloepsrader(foer), beloepsrader(etter)),
  ord: ordendringer(ordene(foer.innhold), ordene(etter.innhold)),
});

const beloepsendringer = (
  hp: HpPeriode,
  foer: readonly Beloepsrad[],
  etter: readonly Beloepsrad[],
): readonly Beloepsendring[] => {
  const [gamle, nye] = [foer, etter].map((rader) => new Map(rader.map((rad) => [rad.noekkel, rad])));
  const like = (a: Beloepsrad, b: Beloepsrad): boolean =>
    a.navn === b.navn && aareneI(hp).every((aar) => (a.beloep[aar] ?? null) === (b.beloep[aar] ?? null));
  const kommetOgEndret = etter.flatMap((ny): readonly Beloepsendring[] => {
    const gammel = gamle?.get(ny.noekkel);
    const { slag, navn, beloep } = ny;
    if (!gammel) return [{ slag, navn, hva: 'lagt-til', foer: null, etter: beloep }];
    if (like(gammel, ny)) return [];
    const navnene = gammel.navn === navn ? navn : `${navn} (før: ${gammel.navn})`;
    return [{ slag, navn: navnene, hva: 'endret', foer: gammel.beloep, etter: beloep }];
  });
  const borte = foer
    .filter((rad) => !nye?.has(rad.noekkel))
    .map(({ slag, navn, beloep }): Beloepsendring => ({
      slag,
      navn,
      hva: 'fjernet',
      foer: beloep,
      etter: null,
    }));
  return [...kommetOgEndret, ...borte];
};

type Ordene = ReadonlyMap<string, string | null>;

const ordene = (f: Forslagsinnhold): Ordene =>
  new Map<string, string | null>([
    ['type', ord(f.type)],
    ['tittel', f.tittel],
    ['tekst', f.tekst],
    ['partier', f.partier.join(', ') || null],
    ['medlemmer', f.medlemmer.map((m) => m.navn).join(', ') || null],
    ['organ', f.organ === null ? null : ord(f.organ)],
    ['grunnlag', ord(f.grunnlag.slag)],
    ...f.verbalforslag.map((v): [string, string] => [`punkt ${v.punkt}`, `${v.tittel}\n${v.tekst}`]),
  ]);

const ordendringer = (foer: Ordene, etter: Ordene): readonly Ordendring[] =>
  [...new Set([...foer.keys(), ...etter.keys()])].flatMap((hva) => {
    const [a, b] = [foer.get(hva) ?? null, etter.get(hva) ?? null];
    return a === b ? [] : [{ hva, foer: a, etter: b }];
  });
