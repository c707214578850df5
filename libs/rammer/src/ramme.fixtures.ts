import {
  dato,
  hpPeriode,
  kroner,
  type ForslagId,
  type LinjeId,
  type Uuid,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import {
  STANDARD_KATEGORIER,
  type Beloep,
  type Kategori,
  type Linjeendring,
  type Organ,
  type Rammelinje,
  type TryktSum,
  type Vedtaksdel,
} from '@saksgang/saksgang';
import type { Rammehendelse } from './rammeprojeksjon';

/** Facts of a small HP, for the specs of this lib. */
export const HP = hpPeriode('2025-2028');
export const OKI = 'OKI' as UtvalgKode;
export const HOV = 'HOV' as UtvalgKode;
export const OMRAADE = 'lier/hp-2025-2028';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
const VEDTAK = uuid(900) as VedtakId;

export const linjeId = (n: number): LinjeId => uuid(n) as LinjeId;

/** The same amount in every year; null is unknown. */
export const hvertAar = (n: number | null): Beloep =>
  Object.fromEntries(['2025', '2026', '2027', '2028'].map((aar) => [aar, n === null ? null : kroner(n)]));

/** Line n of a frame table. */
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
  ukjent: beloep === null ? 'cellen er tom i tabellen' : null,
  punkt: null,
  beskrivelse: null,
  merknad: null,
  kildeLinje: null,
  ...mer,
});

export const rulleringStartet = (kategorier: readonly Kategori[] = STANDARD_KATEGORIER): Rammehendelse => ({
  type: 'RulleringStartet',
  data: {
    hp: HP,
    utvalg: [
      { kode: OKI, navn: 'Utvalg for oppvekst' },
      { kode: HOV, navn: 'Utvalg for helse' },
    ],
    kategorier,
  },
});

export const foreslaatt = (...linjer: readonly Rammelinje[]): Rammehendelse => ({
  type: 'RammeendringerForeslaatt',
  data: { utvalg: linjer[0]?.utvalg ?? OKI, linjer },
});

export const endring = (n: number, beloep: number | null, ukjent: string | null = null): Linjeendring => ({
  linje: linjeId(n),
  beloep: hvertAar(beloep),
  ukjent,
});

export const endret = (...endringer: readonly Linjeendring[]): Rammehendelse => ({
  type: 'RammeendringerEndret',
  data: { utvalg: OKI, endringer },
});

export const vedtatt = (
  linjer: readonly Rammelinje[] = [],
  endringer: readonly Linjeendring[] = [],
): Rammehendelse => ({
  type: 'RammeendringerVedtatt',
  data: { vedtak: VEDTAK, utvalg: null, linjer, endringer, vedtatt: [] },
});

const hode = (organ: Organ, deler: readonly Vedtaksdel[]) =>
  ({
    vedtak: VEDTAK,
    tittel: 'Handlingsprogram 2025-2028',
    organ,
    dato: dato('2024-12-10'),
    saksnummer: 'KS 88/24',
    deler,
    balanse: { svar: 'i-balanse' },
    merknader: [],
  }) as const;

export const vedtakFattet = (
  organ: Organ = 'kommunestyret',
  deler: readonly Vedtaksdel[] = ['oekonomiplan', 'aarsbudsjett'],
): Rammehendelse => ({
  type: 'VedtakFattet',
  data: { ...hode(organ, deler), votering: uuid(901), forslag: uuid(902) as ForslagId },
});

export const vedtakEtterregistrert: Rammehendelse = {
  type: 'VedtakEtterregistrert',
  data: {
    ...hode('kommunestyret', ['aarsbudsjett']),
    ikkeOppgitt: ['innstilling', 'votering'],
    offentliggjort: null,
    stemmer: null,
  },
};

export const budsjettendring = (...linjer: readonly Rammelinje[]): Rammehendelse => ({
  type: 'BudsjettendringVedtatt',
  data: {
    endring: uuid(903),
    grunnlag: { organ: 'kommunestyret', saksnummer: 'KS 9/25', dato: dato('2025-03-11') },
    linjer,
  },
});

export const justering = (...linjer: readonly Rammelinje[]): Rammehendelse => ({
  type: 'AdministrativBudsjettjusteringRegistrert',
  data: { endring: uuid(904), delegasjon: uuid(905), linjer },
});

export const tryktSum = (navn: string, beloep: number, omfang: TryktSum['omfang']): Rammehendelse => ({
  type: 'TrykteSummerFoert',
  data: { summer: [{ utvalg: OKI, navn, beloep: hvertAar(beloep), omfang, kildeLinje: null }] },
});

export const lagtFram = (
  hva: 'BeslutningsgrunnlagLagtFram' | 'TilleggsinnstillingLagtFram',
): Rammehendelse => ({
  type: hva,
  data: { hp: HP },
});
