import {
  konflikterI,
  sakbilde,
  sammenfatt,
  somKjenner,
  UTEN_VILKAAR,
  velgGrunnlag,
  virkningAv,
  type Grunnlag,
} from '@saksgang/beregning';
import { kroner, type ForslagId, type HpPeriode, type LinjeId, type UtvalgKode } from '@saksgang/kernel';
import {
  STANDARD_KATEGORIER,
  TOMT_INNHOLD,
  type Beloep,
  type Forslag,
  type Rammelinje,
} from '@saksgang/saksgang';
import { seededRandom } from '../../doubles/seeded-random';
import { rate, timed } from '../rate';
import type { Figures, Subjects } from '../subject';

const AARENE = ['2025', '2026', '2027', '2028'];
const UTVALG = ['OKI', 'HOV', 'MPL', 'FSK'] as UtvalgKode[];
const BASE_LINES = 600;
const LINES_OF_A_FORSLAG = 100;
/** So often the conflicts are looked for in one run. */
const ROUNDS = 10;

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const beloep = (n: number): Beloep => Object.fromEntries(AARENE.map((aar) => [aar, kroner(n)]));

const linje = (n: number, kr: number): Rammelinje => ({
  id: uuid(n) as LinjeId,
  utvalg: UTVALG[n % UTVALG.length] as UtvalgKode,
  nr: n,
  kategori: 'Annet',
  tittel: `Tiltak nummer ${n} i rammetabellen`,
  trykt: null,
  beloep: beloep(kr),
  ukjent: null,
  punkt: null,
  beskrivelse: null,
  merknad: null,
  kildeLinje: null,
});

/** A budget of four utvalg with 150 lines each. */
const budget = (): Grunnlag => {
  const facts = [
    {
      type: 'RulleringStartet',
      data: {
        hp: '2025-2028' as HpPeriode,
        utvalg: UTVALG.map((kode) => ({ kode, navn: kode })),
        kategorier: STANDARD_KATEGORIER,
      },
    },
    {
      type: 'RammeendringerForeslaatt',
      data: {
        utvalg: UTVALG[0] as UtvalgKode,
        linjer: Array.from({ length: BASE_LINES }, (_, n) => linje(n, 1_000_000)),
      },
    },
  ] as const;
  const bilde = facts.reduce((b, event) => sakbilde.evolve(b, { event, skjedde: null }), sakbilde.initial());
  const grunnlag = velgGrunnlag(bilde, 'gjeldende');
  if (!grunnlag.ok) throw new Error(grunnlag.refusal.code);
  return grunnlag.value;
};

/** Forslag of 100 lines each: half of them new and paid for by some line of the base, half other amounts on such lines. */
const parties = (count: number): readonly Forslag[] => {
  const random = seededRandom(7);
  const any = (n: number): number => Math.floor(random() * n);
  return Array.from({ length: count }, (_, n) => {
    const half = Array.from({ length: LINES_OF_A_FORSLAG / 2 }, (_unused, i) => i);
    const linjer = half.map((i) => linje(10_000 + n * LINES_OF_A_FORSLAG + i, any(500_000)));
    return {
      ...TOMT_INNHOLD,
      id: uuid(1_000_000 + n) as ForslagId,
      type: 'alternativt-budsjett',
      tittel: `Alternativt budsjett ${n}`,
      partier: [`Parti ${n}`],
      balanse: { svar: 'i-balanse' },
      linjer,
      endringer: half.map((i) => ({
        linje: uuid((any(12) * half.length + i) % BASE_LINES) as LinjeId,
        beloep: beloep(any(4) * 300_000),
        ukjent: null,
      })),
      inndekning: linjer.map((l) => ({
        linje: l.id,
        kilde: { slag: 'linje', linje: uuid(any(BASE_LINES)) as LinjeId },
      })),
    };
  });
};

const context = (grunnlag: Grunnlag, forslag: readonly Forslag[]) => {
  const alle = new Map(forslag.map((f) => [f.id, { forslag: f, skjebne: 'fremmet' as const }]));
  return sammenfatt(grunnlag, alle, somKjenner(new Map(forslag.map((f) => [f.id, f]))));
};

/** The conflicts of a whole set; the rate is counted in forslag, the time is that of the set. */
const conflictsOf = (count: number) => async (): Promise<Figures> => {
  const [grunnlag, forslag] = [budget(), parties(count)];
  let found = 0;
  const figures = await timed(async () => {
    for (let round = 0; round < ROUNDS; round++)
      found = konflikterI(forslag, context(grunnlag, forslag)).length;
    return count * ROUNDS;
  });
  if (count > 1 && found === 0) throw new Error('there are no conflicts to find');
  return { ...figures, ms: ((figures['seconds'] ?? NaN) * 1000) / ROUNDS };
};

/** One calculation after the other of so many forslag on the whole budget. */
const calculationsOf = (count: number) => async (): Promise<Figures> => {
  const [grunnlag, forslag] = [budget(), parties(count)];
  const alle = new Map(forslag.map((f) => [f.id, f]));
  const sammenheng = context(grunnlag, forslag);
  const figures = await rate(1, async () => {
    virkningAv(grunnlag, forslag, alle, UTEN_VILKAAR);
    konflikterI(forslag, sammenheng);
  });
  return { ...figures, ms: 1000 / (figures['perSecond'] ?? NaN) };
};

export const beregning: Subjects = {
  'konflikter-200': { run: conflictsOf(200) },
  'konflikter-20': { run: conflictsOf(20) },
  'konflikter-0': { run: conflictsOf(0) },
  'beregning-3': { run: calculationsOf(3) },
  'beregning-0': { run: calculationsOf(0) },
};
