import { kroner, STOERSTE_BELOEP } from '@saksgang/kernel';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { ingenting, leggSammen, likeBeloep, summer, trekkFra, type Beloep } from './beloep';

const AAR = ['2025', '2026', '2027', '2028'];

const kronebeloep = fc.integer({ min: -STOERSTE_BELOEP, max: STOERSTE_BELOEP }).map(kroner);
const kjente = fc
  .tuple(kronebeloep, kronebeloep, kronebeloep, kronebeloep)
  .map((n): Beloep => Object.fromEntries(AAR.map((aar, i) => [aar, n[i] ?? null])));
const kanskjeUkjente = fc
  .tuple(kjente, fc.subarray(AAR))
  .map(([b, ukjente]): Beloep => ({ ...b, ...Object.fromEntries(ukjente.map((aar) => [aar, null])) }));

describe('Beløp per år', () => {
  const a: Beloep = { '2025': kroner(270_000), '2026': null };
  const b: Beloep = { '2025': kroner(135_000), '2026': kroner(1) };

  it('are added and drawn from each other column by column', () => {
    expect(leggSammen(a, b, ['2025'])).toEqual({ '2025': 405_000 });
    expect(trekkFra(a, b, ['2025'])).toEqual({ '2025': 135_000 });
  });

  it('are unknown where one of them is unknown or not there, never zero', () => {
    expect(leggSammen(a, b, ['2026', '2027'])).toEqual({ '2026': null, '2027': null });
    expect(trekkFra(b, a, ['2026', '2027'])).toEqual({ '2026': null, '2027': null });
  });

  it('sum to nothing when there are none', () => {
    expect(summer([], AAR)).toEqual(ingenting(AAR));
    expect(ingenting(['2025'])).toEqual({ '2025': 0 });
  });

  it('are the same when every column is, unknown being the same as not there', () => {
    expect(likeBeloep(a, { '2025': kroner(270_000) }, ['2025', '2026'])).toBe(true);
    expect(likeBeloep(a, { '2025': kroner(270_000), '2026': kroner(0) }, ['2025', '2026'])).toBe(false);
    expect(likeBeloep(a, { '2025': kroner(270_001) }, ['2025'])).toBe(false);
  });

  it('sum to the same in whatever order they come', () => {
    const stokket = fc
      .array(kanskjeUkjente)
      .chain((linjer) =>
        fc.tuple(fc.constant(linjer), fc.shuffledSubarray(linjer, { minLength: linjer.length })),
      );
    fc.assert(
      fc.property(stokket, ([linjer, omstokket]) => {
        expect(summer(omstokket, AAR)).toEqual(summer(linjer, AAR));
      }),
      sekvenser(),
    );
  });

  it('sum to the same when they are summed in parts', () => {
    fc.assert(
      fc.property(fc.array(kanskjeUkjente), fc.array(kanskjeUkjente), (foerste, resten) => {
        expect(leggSammen(summer(foerste, AAR), summer(resten, AAR), AAR)).toEqual(
          summer([...foerste, ...resten], AAR),
        );
      }),
      sekvenser(),
    );
  });

  it('are exact to the krone, also in sums of thousands of the largest', () => {
    const stoerste = Array.from({ length: 5000 }, () => ({ '2025': kroner(STOERSTE_BELOEP) }));
    const sum = summer([...stoerste, { '2025': kroner(1) }], ['2025']);
    expect(sum).toEqual({ '2025': 5000 * STOERSTE_BELOEP + 1 });
    expect(Number.isSafeInteger(sum['2025'])).toBe(true);
  });

  it('are what they were when the same is added and drawn off again', () => {
    fc.assert(
      fc.property(kjente, kjente, (x, y) => {
        expect(trekkFra(leggSammen(x, y, AAR), y, AAR)).toEqual(x);
      }),
      sekvenser(),
    );
  });
});
