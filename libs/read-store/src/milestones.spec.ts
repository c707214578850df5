import { Milestones } from './milestones';

const ROWS = 40_000;
const rows = Array.from({ length: ROWS }, (_, i) => i);

describe('states on the way along a fold', () => {
  const sums = () => {
    let copies = 0;
    const view = {
      initial: () => ({ sum: 0 }),
      evolve: (state: { sum: number }, row: number) => {
        state.sum += row;
        return state;
      },
    };
    const milestones = new Milestones(view, ({ sum }) => {
      copies++;
      return { sum };
    });
    return { milestones, copies: () => copies };
  };

  it('are those of the fold, never far behind, and few however many the rows are', () => {
    const { milestones, copies } = sums();
    milestones.foldTo(rows, () => false);
    const places = Array.from({ length: 200 }, (_, i) => i * 200);
    const taken = copies();
    const found = new Set<number>();
    for (const place of places) {
      const one = milestones.before(place);
      if (one === null) continue;
      expect(one.state.sum).toBe((one.count * (one.count - 1)) / 2);
      expect(place - one.count).toBeLessThan(ROWS / 8);
      found.add(one.count);
    }
    expect(found.size).toBeLessThanOrEqual(32);
    expect(found.size).toBeGreaterThanOrEqual(16);
    // Thinned out as they come, so that folding a long log does not copy its state all the time.
    expect(taken).toBeLessThan(32 * Math.log2(ROWS / 250));
  });

  it('stay as they are, whatever the asker does with what was given', () => {
    const { milestones } = sums();
    milestones.foldTo(rows.slice(0, 1_000), () => false);
    const given = milestones.before(1_000);
    given!.state.sum = -1;
    expect(milestones.before(1_000)?.state.sum).toBe((given!.count * (given!.count - 1)) / 2);
  });

  it('never part the rows of one fact', () => {
    const { milestones } = sums();
    milestones.foldTo(rows.slice(0, 10_000), (i) => i % 7 !== 0);
    for (let place = 0; place <= 10_000; place += 100)
      expect((milestones.before(place)?.count ?? 0) % 7).toBe(0);
  });
});
