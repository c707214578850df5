import type { LinjeId, Uuid, UtvalgKode } from '@saksgang/kernel';
import {
  enkel,
  likeBeloep,
  type Beloep,
  type Bevilgningsoversikt,
  type Forslag,
  type Rammelinje,
} from '@saksgang/saksgang';
import type { Grunnlag } from '../grunnlag/grunnlag';
import { erFjernet } from '../konflikter/ulik-endring';

/** How a forslag rests on something of its base. */
export type Hvile = 'endring' | 'inndekning';

/** Something of the base that a forslag rests on, as it was and as it is. `naa` is null when it is gone. */
export type EndretUnder = {
  readonly bruk: readonly Hvile[];
  readonly foer: Beloep;
  readonly naa: Beloep | null;
} & (
  | { readonly slag: 'linje'; readonly linje: LinjeId; readonly utvalg: UtvalgKode; readonly tittel: string }
  | { readonly slag: 'post'; readonly tabell: Bevilgningsoversikt; readonly post: string }
  | { readonly slag: 'investering'; readonly investering: Uuid; readonly prosjekt: string }
);

export interface NyLinje {
  readonly linje: LinjeId;
  readonly utvalg: UtvalgKode;
  readonly kategori: string;
  readonly tittel: string;
  readonly beloep: Beloep;
}

export interface Endringsbilde {
  readonly endret: readonly EndretUnder[];
  /** What it rests on that is as it was. */
  readonly uendret: readonly EndretUnder[];
  /** New lines where the forslag has its own. */
  readonly nye: readonly NyLinje[];
}

/** What has come under a forslag since it was put, of what it changes and of what it takes its money from. */
export const endringerUnder = (forslag: Forslag, foer: Grunnlag, naa: Grunnlag): Endringsbilde => {
  const hviler = [
    ...linjene(forslag, foer, naa),
    ...postene(forslag, foer, naa),
    ...prosjektene(forslag, foer, naa),
  ];
  const lik = (h: EndretUnder): boolean => h.naa !== null && likeBeloep(h.foer, h.naa, foer.aarene);
  return {
    endret: hviler.filter((h) => !lik(h)),
    uendret: hviler.filter(lik),
    nye: nyeLinjer(forslag, foer, naa),
  };
};

const bruken = <K>(endret: readonly K[], kilder: readonly K[]): ReadonlyMap<K, readonly Hvile[]> =>
  new Map(
    [...new Set([...endret, ...kilder])].map((k) => [
      k,
      [
        ...(endret.includes(k) ? ['endring' as const] : []),
        ...(kilder.includes(k) ? ['inndekning' as const] : []),
      ],
    ]),
  );

const linjene = (f: Forslag, foer: Grunnlag, naa: Grunnlag): readonly EndretUnder[] => {
  const kilder = f.inndekning.flatMap(({ kilde }) => (kilde.slag === 'linje' ? [kilde.linje] : []));
  const bruk = bruken(
    f.endringer.map((e) => e.linje),
    kilder,
  );
  return [...bruk].flatMap(([linje, hvordan]): EndretUnder[] => {
    const da = foer.linjer.get(linje);
    // A line of another forslag is no part of the base.
    if (!da) return [];
    const { utvalg, tittel } = da;
    return [
      {
        slag: 'linje',
        linje,
        utvalg,
        tittel,
        bruk: hvordan,
        foer: da.beloep,
        naa: staaende(naa.linjer.get(linje), da, naa),
      },
    ];
  });
};

/** A line that is set to nothing in every year is gone, unless it never had anything. */
const staaende = (naa: Rammelinje | undefined, da: Rammelinje, { aarene }: Grunnlag): Beloep | null =>
  !naa || (erFjernet(naa.beloep, aarene) && !erFjernet(da.beloep, aarene)) ? null : naa.beloep;

const postene = (f: Forslag, foer: Grunnlag, naa: Grunnlag): readonly EndretUnder[] => {
  const noekkel = (p: { readonly tabell: Bevilgningsoversikt; readonly post: string }) =>
    `${p.tabell}:${p.post}`;
  const kilder = f.inndekning.flatMap(({ kilde }) => (kilde.slag === 'post' ? [kilde] : []));
  const poster = new Map([...f.sentrale, ...kilder].map((p) => [noekkel(p), p]));
  const bruk = bruken(f.sentrale.map(noekkel), kilder.map(noekkel));
  return [...bruk].flatMap(([id, hvordan]): EndretUnder[] => {
    const { tabell, post } = poster.get(id)!;
    const [da, er] = [foer.sentrale[tabell].get(post), naa.sentrale[tabell].get(post)];
    return da ? [{ slag: 'post', tabell, post, bruk: hvordan, foer: da, naa: er ?? null }] : [];
  });
};

const prosjektene = (f: Forslag, foer: Grunnlag, naa: Grunnlag): readonly EndretUnder[] =>
  f.investeringer.flatMap(({ endrer }): EndretUnder[] => {
    const da = endrer === null ? undefined : foer.investeringer.get(endrer);
    if (endrer === null || !da) return [];
    const er = naa.investeringer.get(endrer)?.beloep ?? null;
    return [
      {
        slag: 'investering',
        investering: endrer,
        prosjekt: da.prosjekt,
        bruk: ['endring'],
        foer: da.beloep,
        naa: er,
      },
    ];
  });

/** The lines that have come in the utvalg and kategorier where the forslag works. */
const nyeLinjer = (f: Forslag, foer: Grunnlag, naa: Grunnlag): readonly NyLinje[] => {
  const sted = (l: Pick<Rammelinje, 'utvalg' | 'kategori'>) => `${l.utvalg}\n${enkel(l.kategori)}`;
  const roert = [
    ...f.endringer.map((e) => e.linje),
    ...f.inndekning.flatMap(({ kilde }) => (kilde.slag === 'linje' ? [kilde.linje] : [])),
  ];
  const steder = new Set([...f.linjer, ...roert.flatMap((id) => foer.linjer.get(id) ?? [])].map(sted));
  return [...naa.linjer.values()]
    .filter((l) => !foer.linjer.has(l.id) && steder.has(sted(l)))
    .map(({ id, utvalg, kategori, tittel, beloep }) => ({ linje: id, utvalg, kategori, tittel, beloep }));
};
