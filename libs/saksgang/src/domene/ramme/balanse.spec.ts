import { kroner } from '@saksgang/kernel';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { hvertAar } from '../sak/sak.fixtures';
import {
  balansen,
  endringenIBalanse,
  SENTRALE_POSTER,
  type Balansegrunnlag,
  type Bevilgningsoversikt,
} from './balanse';
import type { Beloep } from './beloep';

const AAR = ['2025', '2026', '2027', '2028'];
const MILL = 1_000_000;
const TABELLER = ['drift', 'investering'] as const;

const alleNull = (tabell: Bevilgningsoversikt) =>
  new Map<string, Beloep>(SENTRALE_POSTER[tabell].map((post) => [post, hvertAar(0)]));

/** A budget in balance, where 100 is spent and 100 comes in, in both tables. */
const grunnlag = (mer: Partial<Balansegrunnlag> = {}): Balansegrunnlag => ({
  aarene: AAR,
  bevilgninger: { drift: [hvertAar(100)], investering: [hvertAar(100)] },
  sentrale: {
    drift: alleNull('drift').set('generelle-driftsinntekter', hvertAar(-100)),
    investering: alleNull('investering').set('bruk-av-laan', hvertAar(-100)),
  },
  ...mer,
});

/** A set of changes in drift alone. */
const endringer = (...drift: readonly Beloep[]): Balansegrunnlag => ({
  aarene: AAR,
  bevilgninger: { drift, investering: [] },
  sentrale: { drift: new Map(), investering: new Map() },
});

const uten = (tabell: Bevilgningsoversikt, post: string): Balansegrunnlag['sentrale'] => {
  const { sentrale } = grunnlag();
  const igjen = new Map(sentrale[tabell]);
  igjen.delete(post);
  return { ...sentrale, [tabell]: igjen };
};

describe('Balanse', () => {
  it('is there when both tables even out in every year (R7)', () => {
    expect(balansen(grunnlag())).toEqual({ svar: 'i-balanse' });
  });

  it('is tested to the krone, year by year and table by table (R7)', () => {
    const skjev = { ...hvertAar(100), '2027': kroner(101) };
    expect(balansen(grunnlag({ bevilgninger: { drift: [skjev], investering: [hvertAar(100)] } }))).toEqual({
      svar: 'ikke-i-balanse',
      differanse: { drift: { ...hvertAar(0), '2027': 1 } },
    });
  });

  it('does not let a surplus in one year cover a deficit in another (R7)', () => {
    const skjev = { ...hvertAar(100), '2025': kroner(99), '2026': kroner(101) };
    expect(balansen(grunnlag({ bevilgninger: { drift: [skjev], investering: [hvertAar(100)] } }))).toEqual({
      svar: 'ikke-i-balanse',
      differanse: { drift: { ...hvertAar(0), '2025': -1, '2026': 1 } },
    });
  });

  it('does not let drift cover investering, or the other way (R7)', () => {
    expect(
      balansen(grunnlag({ bevilgninger: { drift: [hvertAar(90)], investering: [hvertAar(110)] } })),
    ).toEqual({
      svar: 'ikke-i-balanse',
      differanse: { drift: hvertAar(-10), investering: hvertAar(10) },
    });
  });

  it('asks that the money investering takes from drift is the money that drift gives (R7)', () => {
    const bevilgninger = { drift: [hvertAar(100)], investering: [hvertAar(140)] };
    const { drift, investering } = grunnlag().sentrale;
    const medOverfoering = (gitt: number) => ({
      drift: new Map(drift)
        .set('generelle-driftsinntekter', hvertAar(-100 - gitt))
        .set('overfoering-til-investering', hvertAar(gitt)),
      investering: new Map(investering).set('overfoering-fra-drift', hvertAar(-40)),
    });
    expect(balansen(grunnlag({ bevilgninger, sentrale: medOverfoering(40) }))).toEqual({
      svar: 'i-balanse',
    });
    expect(balansen(grunnlag({ bevilgninger, sentrale: medOverfoering(30) }))).toEqual({
      svar: 'ikke-i-balanse',
      differanse: { overfoering: hvertAar(-10) },
    });
  });

  it.each(TABELLER.flatMap((t) => SENTRALE_POSTER[t].map((post) => [t, post] as const)))(
    'cannot be tested without %s: %s, and says so, also when the rest is askew (R7)',
    (tabell, post) => {
      const bevilgninger = { drift: [hvertAar(1)], investering: [hvertAar(2)] };
      expect(balansen(grunnlag({ bevilgninger, sentrale: uten(tabell, post) }))).toEqual({
        svar: 'kan-ikke-kontrolleres',
        mangler: [`${tabell}: ${post}`],
      });
    },
  );

  it.each(TABELLER)('cannot be tested while an amount of %s is unknown (R7)', (tabell) => {
    const ukjent = { ...hvertAar(100), '2028': null };
    const bevilgninger = { ...grunnlag().bevilgninger, [tabell]: [ukjent] };
    expect(balansen(grunnlag({ bevilgninger }))).toEqual({
      svar: 'kan-ikke-kontrolleres',
      mangler: [`${tabell}: beløp som er ukjent`],
    });
  });

  it('is kept by every set of changes that evens out by itself, and by no other', () => {
    const endring = fc.tuple(...AAR.map(() => fc.integer({ min: -1e9, max: 1e9 })));
    const somBeloep = (n: readonly number[]): Beloep =>
      Object.fromEntries(AAR.map((aar, i) => [aar, kroner(n[i] ?? 0)]));
    fc.assert(
      fc.property(fc.array(endring), endring, (gitt, rest) => {
        const alle = [...gitt, rest].map(somBeloep);
        const inndekning = somBeloep(
          AAR.map((_, i) => [...gitt, rest].reduce((sum, n) => sum - (n[i] ?? 0), 0)),
        );
        const drift = (mer: readonly Beloep[]) =>
          balansen(
            grunnlag({ bevilgninger: { drift: [hvertAar(100), ...mer], investering: [hvertAar(100)] } }),
          );
        const dekket = [...alle, inndekning];
        expect([endringenIBalanse(endringer(...dekket)), drift(dekket)]).toEqual([
          { svar: 'i-balanse' },
          { svar: 'i-balanse' },
        ]);
        expect(drift(alle)).toEqual(endringenIBalanse(endringer(...alle)));
      }),
      sekvenser(),
    );
  });

  describe('of a change set (R8)', () => {
    const [gitt, inndekning] = [
      [4.0 * MILL, 1.5 * MILL, 0.15 * MILL],
      [-3.0 * MILL, -2.65 * MILL],
    ];
    const molde = [...gitt, ...inndekning].map((n) => hvertAar(n));

    it('is exact in Molde k-sak 42/19: 4,0 + 1,5 + 0,15 = 5,65 = 3,0 + 2,65 mill. in each of four years', () => {
      expect(gitt.reduce((sum, n) => sum + n)).toBe(5.65 * MILL);
      expect(endringenIBalanse(endringer(...molde))).toEqual({ svar: 'i-balanse' });
    });

    it('is lost by one krone in one year', () => {
      expect(endringenIBalanse(endringer(...molde, { ...hvertAar(0), '2028': kroner(1) }))).toEqual({
        svar: 'ikke-i-balanse',
        differanse: { drift: { ...hvertAar(0), '2028': 1 } },
      });
    });

    it('cannot be tested while an amount is unknown', () => {
      expect(endringenIBalanse(endringer(...molde, { '2025': kroner(1) }))).toEqual({
        svar: 'kan-ikke-kontrolleres',
        mangler: ['drift: beløp som er ukjent'],
      });
    });

    it('is there in an empty one', () => {
      expect(endringenIBalanse(endringer())).toEqual({ svar: 'i-balanse' });
    });
  });
});
