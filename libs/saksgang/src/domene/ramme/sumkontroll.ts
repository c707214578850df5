import type { Kroner, UtvalgKode } from '@saksgang/kernel';
import { likeBeloep, summer, type Beloep } from './beloep';
import { enkel, type Kategori } from './kategorier';
import { kategorierI, linjerIOmfang, type Omfang } from './rammesummer';

/** A sum as the document prints it, and what it is taken to cover. */
export interface TryktSum {
  readonly utvalg: UtvalgKode;
  readonly navn: string;
  readonly beloep: Beloep;
  readonly omfang: Omfang;
  readonly kildeLinje: number | null;
}

/** The sums that hold: an utvalg whose table is printed anew has the sums of the later print. */
export const sistTrykt = (foer: readonly TryktSum[], naa: readonly TryktSum[]): readonly TryktSum[] => {
  const paaNytt = new Set(naa.map((s) => s.utvalg));
  return [...foer.filter((s) => !paaNytt.has(s.utvalg)), ...naa];
};

/**
 * A printed sum that is not what its lines give. `differanse` is printed less computed, in kroner; null where nothing
 * could be computed, with the reason in `grunn`.
 */
export interface Sumfunn {
  readonly slag: 'aritmetikk' | 'merking' | 'kan-ikke-kontrolleres';
  readonly navn: string;
  readonly linje: number | null;
  readonly aar: string | null;
  readonly trykt: Kroner | null;
  readonly beregnet: Kroner | null;
  readonly differanse: Kroner | null;
  readonly grunn: string;
}

interface Linje {
  readonly id: string;
  readonly kategori: string;
  readonly beloep: Beloep;
}

/** Holds every printed sum against its lines, year by year. */
export const kontrollerSummer = (
  oppsett: readonly Kategori[],
  linjer: readonly Linje[],
  summene: readonly TryktSum[],
  aarene: readonly string[],
): readonly Sumfunn[] => summene.flatMap((sum) => kontrollerSum(oppsett, linjer, sum, aarene));

const kontrollerSum = (
  oppsett: readonly Kategori[],
  linjer: readonly Linje[],
  sum: TryktSum,
  aarene: readonly string[],
): readonly Sumfunn[] => {
  const sted = { navn: sum.navn, linje: sum.kildeLinje };
  const dekket = linjerIOmfang(sum.omfang, oppsett, linjer);
  if (dekket === null) {
    const grunn = sum.omfang.slag === 'uavklart' ? sum.omfang.grunn : '';
    return [
      { ...sted, ...INGEN_TALL, slag: 'kan-ikke-kontrolleres', grunn: `omfanget er uavklart: ${grunn}` },
    ];
  }
  const feilmerket = kategoriMedFeilNavn(linjer, sum, aarene);
  if (feilmerket !== null) {
    const grunn = `raden heter «${sum.navn}», men tallene er summen av «${feilmerket}»`;
    return [{ ...sted, ...INGEN_TALL, slag: 'merking', grunn }];
  }
  const beregnet = summer(
    dekket.map((l) => l.beloep),
    aarene,
  );
  return aarene.flatMap((aar) => funnForAar(sted, aar, sum.beloep[aar] ?? null, beregnet[aar] ?? null));
};

const INGEN_TALL = { aar: null, trykt: null, beregnet: null, differanse: null } as const;

const funnForAar = (
  sted: { navn: string; linje: number | null },
  aar: string,
  trykt: Kroner | null,
  beregnet: Kroner | null,
): readonly Sumfunn[] => {
  if (trykt === null) return [];
  if (beregnet === null) {
    const grunn = 'en av linjene har ukjent beløp';
    return [{ ...sted, slag: 'kan-ikke-kontrolleres', aar, trykt, beregnet, differanse: null, grunn }];
  }
  if (trykt === beregnet) return [];
  const differanse = (trykt - beregnet) as Kroner;
  return [{ ...sted, slag: 'aritmetikk', aar, trykt, beregnet, differanse, grunn: 'summen stemmer ikke' }];
};

/** A sum row that bears the bare name of one kategori but the figures of another (Lier HP 2025-2028, line 3289). */
const kategoriMedFeilNavn = (
  linjer: readonly Linje[],
  sum: TryktSum,
  aarene: readonly string[],
): string | null => {
  const { omfang } = sum;
  if (omfang.slag !== 'kategori' || enkel(sum.navn) !== enkel(omfang.kategori)) return null;
  const sumAvKategori = (navn: string) =>
    summer(
      linjer.filter((l) => enkel(l.kategori) === enkel(navn)).map((l) => l.beloep),
      aarene,
    );
  if (likeBeloep(sumAvKategori(omfang.kategori), sum.beloep, aarene)) return null;
  return kategorierI(linjer).find((k) => likeBeloep(sumAvKategori(k), sum.beloep, aarene)) ?? null;
};
