import fc from 'fast-check';
import { Fasit } from './fasit';
import { forloep, type Forloep } from './forloep';
import { Uhell } from './uhell';
import { Verden } from './verden';

/** More than in `npm test` when it is asked for: 1 000 for a night. */
const SEKVENSER = Number(process.env['SEKVENSER'] ?? 20);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

const spill = async ({ frister, steg, uhell: seed }: Forloep) => {
  const uhell = new Uhell(seed);
  const verden = await Verden.aapne(steg[0]?.naa ?? 0, uhell);
  const fasit = new Fasit();
  let sist: string | null = null;
  const les = async () => {
    const nye = await verden.logg(sist);
    sist = nye.at(-1)?.position ?? sist;
    fasit.les(nye);
  };
  const refusert = { handlinger: 0, avslag: 0, planer: 0 };
  for (const [n, frist] of frister.entries()) await verden.registrer(n, frist);
  for (const { naa, handlinger, plan } of steg) {
    verden.still(naa);
    if (!(await verden.fallTilRo())) fasit.brudd.push(`${verden.naa}: noe som er forfalt, ringer aldri ut`);
    await les();
    fasit.vedRo(verden.naa);
    if (plan && (await verden.fastsett(plan)).ok) refusert.planer++;
    for (const handling of handlinger) {
      const { ok } = await verden.gjoer(handling);
      refusert[ok ? 'handlinger' : 'avslag']++;
    }
  }
  fasit.post(verden.sendt);
  await verden.lukk();
  const { brudd } = fasit;
  return { brudd, feil: verden.feil, sendt: verden.sendt.length, doede: uhell.doede, ...refusert };
};

describe('Fire år av et handlingsprogram, med femti oppdrag', () => {
  // Nothing happens by itself: the clock is set, and what is due is rung.
  beforeAll(() => {
    jest.useFakeTimers({
      doNotFake: [
        'Date',
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'setInterval',
      ],
    });
  });
  afterAll(() => jest.useRealTimers());

  it(
    `går ingen frist stille ut, og ingen varsles for tidlig eller to ganger (SEED=${SEED})`,
    async () => {
      const samlet = { sendt: 0, doede: 0, handlinger: 0, avslag: 0, planer: 0 };
      await fc.assert(
        fc.asyncProperty(forloep, async (ett) => {
          const { brudd, feil, ...talt } = await spill(ett);
          for (const hva of Object.keys(samlet) as (keyof typeof samlet)[]) samlet[hva] += talt[hva];
          expect({ brudd, feil }).toEqual({ brudd: [], feil: [] });
        }),
        { seed: SEED, numRuns: SEKVENSER, endOnFailure: true },
      );
      // A run in which nothing was sent, nobody died or nothing was done says nothing.
      expect(Object.values(samlet).every((antall) => antall > SEKVENSER)).toBe(true);
    },
    SEKVENSER * 10_000 + 60_000,
  );
});
