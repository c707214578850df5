import { experiments } from './experiments';

const seed = Number(process.env.SEED ?? Date.now() % 100_000);

describe(`a short run of each chaos experiment (SEED=${seed})`, () => {
  it.each(Object.entries(experiments))(
    '%s: nothing is broken',
    async (name, { run, times }) => {
      const { done, broken } = await run(times.short, seed, () => {});
      expect({ name, seed, broken }).toEqual({
        name,
        seed,
        broken: Object.fromEntries(Object.keys(broken).map((what) => [what, 0])),
      });
      expect(done).toBeGreaterThanOrEqual(times.short);
    },
    60_000,
  );
});
