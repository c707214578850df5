import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { SqliteEventStore, type EventStore } from '@saksgang/event-store';
import { osloDato, type Dato, type Instant, type KommuneId, type OppdragId } from '@saksgang/kernel';
import { oppdragStream, type OppdragEvent } from '@saksgang/oppfoelging';
import { eventReader } from '@saksgang/oppstart';
import { ReadStore, type AsOf } from '@saksgang/read-store';
import { oppdragene, oppdragsregister, type Oppdragsrad, type RegistrertOppdrag } from '@saksgang/register';
import { kommando } from '@saksgang/testing';
import { encode, systemIds } from '@saksgang/commands';
import { eventCatalog } from '@saksgang/oppstart';
import fc from 'fast-check';
import { registrert, rapportert, SAK } from '../bench/facts';

/** How long the log is; `HENDELSER=200000` also measures, in one kommune or spread over `KOMMUNER`. */
const HENDELSER = Number(process.env['HENDELSER'] ?? 1_000);
const KOMMUNER = Number(process.env['KOMMUNER'] ?? 1);
const PUNKTER = 1_000;
const START = Date.UTC(2024, 0, 1);
const MINUTTER_MELLOM = 11;

const kommunen = (n: number): KommuneId => `kommune-${n}` as KommuneId;
const registrertVed = (nr: number): Instant =>
  new Date(START + nr * MINUTTER_MELLOM * 60_000).toISOString() as Instant;

describe('Registeret over oppdrag, slik det var', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saksgang-'));
  let store: EventStore;
  let readStore: ReadStore;
  const rader: { readonly rad: Oppdragsrad; readonly skjedde: Dato | null; readonly registrert: Instant }[] =
    [];

  beforeAll(async () => {
    store = SqliteEventStore.inMemory();
    const perOppdrag = 100;
    const antall = Math.ceil(HENDELSER / perOppdrag / KOMMUNER) * KOMMUNER;
    const oppdrag = Array.from({ length: antall }, (_, i) => ({
      id: systemIds.random() as OppdragId,
      kommune: kommunen(i % KOMMUNER),
      revisjon: -1,
    }));
    for (let nr = 0, runde = 0; runde < perOppdrag / 10; runde++)
      for (const o of oppdrag) {
        const naa = registrertVed(nr);
        // Some of it comes in late: it happened up to eighty days before it was entered.
        const sent = (nr * 7_919) % 80;
        const skjedde =
          nr % 3 === 0
            ? osloDato(new Date(Date.parse(naa) - sent * 86_400_000).toISOString() as Instant)
            : osloDato(naa);
        const fakta: OppdragEvent[] = Array.from({ length: 10 }, (_, i) =>
          runde === 0 && i === 0 ? registrert(o.id, SAK) : rapportert(runde * 10 + i),
        );
        const spurt = kommando('Maalt', {}, { id: systemIds.random(), naa, skjedde });
        const skrevet = await store.append(
          oppdragStream(o.kommune, o.id),
          o.revisjon,
          encode(eventCatalog, spurt, 'kropp', fakta),
        );
        expect(skrevet.kind).toBe('appended');
        if (o.kommune === kommunen(0))
          fakta.forEach((event, i) =>
            rader.push({
              rad: { id: o.id, event, revisjon: o.revisjon + 1 + i, skjedde },
              skjedde,
              registrert: naa,
            }),
          );
        o.revisjon += 10;
        nr++;
      }
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
    const alt = svaret({ gjelder: null, kjent: siste() });
    expect([...alt.keys()].sort()).toEqual([...new Set(rader.map((r) => r.rad.id))].sort());
  }, 600_000);
  afterAll(async () => {
    await readStore.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const svaret = (asOf: AsOf) =>
    readStore.read(oppdragsregister, kommunen(0), kommunen(0), oppdragene, asOf).visning;
  const siste = () => registrertVed(Math.ceil(HENDELSER / 10));

  it('er det en ren avspilling gir, på tusen tilfeldige tidspunkter i ett sveip', () => {
    const punkter = fc
      .sample(fc.integer({ min: START, max: Date.parse(siste()) }), PUNKTER)
      .sort((a, b) => a - b)
      .map((ms) => new Date(ms).toISOString() as Instant);
    let bilde = oppdragene.initial();
    let neste = 0;
    for (const kjent of punkter) {
      for (let r = rader[neste]; r && r.registrert <= kjent; r = rader[++neste])
        bilde = oppdragene.evolve(bilde, r.rad);
      expect(likt(svaret({ gjelder: null, kjent }), bilde)).toBe(true);
    }
  });

  it('er det en ren avspilling gir med begge klokkene', () => {
    const punkter = fc.sample(
      fc.record({
        gjelder: fc.option(
          fc
            .integer({ min: START, max: Date.parse(siste()) })
            .map((ms) => osloDato(new Date(ms).toISOString() as Instant)),
        ),
        kjent: fc.option(
          fc
            .integer({ min: START, max: Date.parse(siste()) })
            .map((ms) => new Date(ms).toISOString() as Instant),
        ),
      }),
      60,
    );
    for (const asOf of punkter) {
      const { gjelder, kjent } = asOf;
      const ventet = rader
        .filter(
          (r) =>
            (gjelder === null || r.skjedde === null || r.skjedde <= gjelder) &&
            (kjent === null || r.registrert <= kjent),
        )
        .reduce((bilde, { rad }) => oppdragene.evolve(bilde, rad), oppdragene.initial());
      expect(likt(svaret(asOf), ventet)).toBe(true);
    }
  });

  const maal = process.env['HENDELSER'] === undefined ? it.skip : it;
  maal('svarer raskt etter det første', () => {
    const tider = [0.1, 0.9, 0.5, 0.95, 0.3, 0.7, 0.99].flatMap((andel) => {
      const ms = START + andel * (Date.parse(siste()) - START);
      const kjent = new Date(ms).toISOString() as Instant;
      return [
        { gjelder: null, kjent },
        { gjelder: osloDato(kjent), kjent: null },
        { gjelder: osloDato(kjent), kjent },
      ].map((asOf) => {
        const foer = performance.now();
        svaret(asOf);
        return Math.round(performance.now() - foer);
      });
    });
    process.stdout.write(`${HENDELSER} hendelser, ${KOMMUNER} kommuner: ${tider.join(' ')} ms\n`);
    expect(Math.max(...tider.slice(1))).toBeLessThan(200);
  });
});

const likt = (
  a: ReadonlyMap<OppdragId, RegistrertOppdrag>,
  b: ReadonlyMap<OppdragId, RegistrertOppdrag>,
): boolean => isDeepStrictEqual(a, b);
