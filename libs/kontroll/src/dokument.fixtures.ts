import { hpPeriode, kroner, type LinjeId, type Punkt, type UtvalgKode, type Uuid } from '@saksgang/kernel';
import {
  STANDARD_KATEGORIER,
  type Beloep,
  type Delpunkt,
  type Investering,
  type Oversikt,
  type Oversiktsrad,
  type Rammelinje,
  type TryktSum,
} from '@saksgang/saksgang';
import type { Dokument, Dokumentpunkt } from './dokument.view';

/** A document in which everything fits, and the parts to plant an error with. Amounts are whole kroner. */
export const OKI = 'OKI' as UtvalgKode;
export const HOV = 'HOV' as UtvalgKode;
export const AAR = ['2025', '2026', '2027', '2028'];

const uuid = (n: number): Uuid => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;

export const linjeId = (n: number): LinjeId => uuid(n) as LinjeId;

/** The same amount in every year; null is unknown. */
export const hvertAar = (n: number | null): Beloep =>
  Object.fromEntries(AAR.map((aar) => [aar, n === null ? null : kroner(n)]));

export const linje = (
  n: number,
  kategori: string,
  beloep: number | null,
  mer: Partial<Rammelinje> = {},
): Rammelinje => ({
  id: linjeId(n),
  utvalg: OKI,
  nr: n,
  kategori,
  tittel: `Tiltak ${n}`,
  trykt: null,
  beloep: hvertAar(beloep),
  ukjent: null,
  punkt: null,
  beskrivelse: null,
  merknad: null,
  kildeLinje: 100 + n,
  ...mer,
});

export const tryktSum = (
  navn: string,
  beloep: number,
  omfang: TryktSum['omfang'],
  mer: Partial<TryktSum> = {},
): TryktSum => ({ utvalg: OKI, navn, beloep: hvertAar(beloep), omfang, kildeLinje: 150, ...mer });

export const rad = (noekkel: string, beloep: Beloep, mer: Partial<Oversiktsrad> = {}): Oversiktsrad => ({
  noekkel,
  navn: `Rad ${noekkel}`,
  beloep,
  kildeLinje: 400,
  ...mer,
});

export const oversikt = (mer: Partial<Oversikt> = {}): Oversikt => ({
  noekkel: 'oversikt',
  slag: 'annen',
  tittel: 'Oversikten',
  utvalg: null,
  enhetTrykt: null,
  enhetLest: null,
  kolonner: AAR,
  kolonnerTrykt: [],
  rader: [],
  sammenhenger: [],
  vedtattAv: 'administrasjonen',
  merknad: null,
  kildeLinje: 390,
  ...mer,
});

export const delpunkt = (mer: Partial<Delpunkt> = {}): Delpunkt => ({
  delpunkt: 'a',
  type: 'bevilgning',
  tittel: 'Skolebøker',
  mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt', overordnet: null },
  utvalg: [],
  frist: { type: 'ingen', ord: null },
  virkningsdato: null,
  tilOrgan: null,
  betingelse: null,
  avhengerAv: [],
  rammelinjer: [],
  beloepITekst: [],
  merknad: null,
  kildeLinje: null,
  ...mer,
});

export const punkt = (nummer: string, mer: Partial<Dokumentpunkt> = {}): Dokumentpunkt => ({
  punkt: nummer as Punkt,
  tittel: 'Skolebøker',
  gruppe: null,
  kildeLinje: 700,
  delpunkter: [],
  ...mer,
});

export const investering = (mer: Partial<Investering> = {}): Investering => ({
  id: uuid(71),
  prosjekt: 'Tranby Arena',
  visesHos: OKI,
  bevilgesTil: null,
  beloep: hvertAar(20_000_000),
  kostnadsramme: null,
  tilsvarer: null,
  merknad: null,
  kildeLinje: 2803,
  ...mer,
});

export interface Deler {
  readonly linjer?: readonly Rammelinje[];
  readonly summer?: readonly TryktSum[];
  readonly oversikter?: readonly Oversikt[];
  readonly punkter?: readonly Dokumentpunkt[];
  readonly investeringer?: readonly Investering[];
  readonly utvalg?: readonly UtvalgKode[];
  readonly kategorier?: Dokument['kategorier'];
}

export const dokumentMed = ({
  linjer = [],
  summer = [],
  oversikter = [],
  punkter = [],
  investeringer = [],
  utvalg = [OKI, HOV],
  kategorier = STANDARD_KATEGORIER,
}: Deler = {}): Dokument => ({
  hp: hpPeriode('2025-2028'),
  aarene: AAR,
  utvalg: utvalg.map((kode) => ({ kode, navn: `Utvalg ${kode}` })),
  kategorier,
  linjer: new Map(linjer.map((l) => [l.id, l])),
  trykteSummer: summer,
  investeringer: [...investeringer],
  oversikter: new Map(oversikter.map((o) => [o.noekkel, o])),
  punkter: new Map(punkter.map((p) => [p.punkt, p])),
  tekst: null,
  svar: new Map(),
});
