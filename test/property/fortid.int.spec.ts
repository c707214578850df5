import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { SqliteEventStore, type EventStore } from '@saksgang/event-store';
import { osloDato, type OppdragId } from '@saksgang/kernel';
import { eventReader } from '@saksgang/oppstart';
import { ReadStore, type AsOf } from '@saksgang/read-store';
import { oppdragene, oppdragsregister, type RegistrertOppdrag } from '@saksgang/register';
import { oppdragskilde } from '@saksgang/spor';
import fc from 'fast-check';
import { KOMMUNE } from '../bench/facts';
import { livedAt, writeLivedLog, type Lived } from '../bench/lived-log';

/** How long the log is: `HENDELSER=200000` is a long run. How fast it is, `npm run bench fortid` says. */
const HENDELSER = Number(process.env['HENDELSER'] ?? 2_000);
const PUNKTER = 1_000;
const FACTS_EACH = 50;

const andel = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1_000_000);
const gjelder = andel.map((n) => osloDato(livedAt(n)));
const kjent = andel.map(livedAt);

describe('Registeret over oppdrag, slik det var', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saksgang-'));
  let store: EventStore;
  let readStore: ReadStore;
  let rader: readonly Lived[];

  beforeAll(async () => {
    store = SqliteEventStore.inMemory();
    rader = await writeLivedLog(store, KOMMUNE, { oppdrag: HENDELSER / FACTS_EACH, factsEach: FACTS_EACH });
    readStore = new ReadStore({
      file: join(folder, 'visninger.db'),
      store,
      projections: [oppdragsregister],
      reader: eventReader,
      onError: (error) => {
        throw error;
      },
    });
    await readStore.start();
    expect(await readStore.caughtUp(300_000)).toBe(true);
    expect(rader).toHaveLength(HENDELSER);
  }, 600_000);
  afterAll(async () => {
    await readStore.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const svaret = (asOf: AsOf) => readStore.read(oppdragsregister, KOMMUNE, KOMMUNE, oppdragene, asOf).visning;

  /** The plain replay: everything that had happened and was known by then, in the order of the log. */
  const innenfor = (asOf: AsOf): readonly Lived[] =>
    rader.filter(
      (r) =>
        (asOf.gjelder === null || r.skjedde === null || r.skjedde <= asOf.gjelder) &&
        (asOf.kjent === null || r.registrert <= asOf.kjent),
    );
  const avspilt = (asOf: AsOf) =>
    innenfor(asOf).reduce((bilde, { rad }) => oppdragene.evolve(bilde, rad), oppdragene.initial());

  it('er det en ren avspilling gir, på tusen tilfeldige tidspunkter i ett sveip', () => {
    const punkter = fc.sample(kjent, PUNKTER).sort();
    let bilde = oppdragene.initial();
    let neste = 0;
    for (const da of punkter) {
      for (let r = rader[neste]; r && r.registrert <= da; r = rader[++neste])
        bilde = oppdragene.evolve(bilde, r.rad);
      expect(likt(svaret({ gjelder: null, kjent: da }), bilde)).toBe(true);
    }
  }, 600_000);

  it('er det en ren avspilling gir med begge klokkene, på tusen tilfeldige punkter', () => {
    const punkter = fc.sample(fc.record({ gjelder: fc.option(gjelder), kjent: fc.option(kjent) }), PUNKTER);
    // Late registration is what makes the two clocks differ: the sample must meet it.
    const sene = punkter.filter(
      (p) =>
        innenfor(p).length < innenfor({ ...p, gjelder: null }).length &&
        innenfor(p).length < innenfor({ ...p, kjent: null }).length,
    );
    expect(sene.length).toBeGreaterThan(PUNKTER / 10);
    for (const asOf of punkter) expect(likt(svaret(asOf), avspilt(asOf))).toBe(true);
  }, 600_000);

  it('er det samme for den som følger sporene', () => {
    for (const asOf of fc.sample(fc.record({ gjelder, kjent }), 50)) {
      const { visning } = readStore.read(oppdragsregister, KOMMUNE, KOMMUNE, oppdragskilde, asOf);
      expect(likt(visning.oppdrag, avspilt(asOf))).toBe(true);
      expect(visning.rader).toEqual(innenfor(asOf).map(({ rad }) => rad));
    }
  });
});

/** Also in the order in which they came. */
const likt = (
  a: ReadonlyMap<OppdragId, RegistrertOppdrag>,
  b: ReadonlyMap<OppdragId, RegistrertOppdrag>,
): boolean => isDeepStrictEqual([...a], [...b]);
