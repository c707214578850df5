import type { oppdragCommands } from '@saksgang/oppfoelging';
import fc from 'fast-check';

export const ANTALL_OPPDRAG = 50;
const TIDSPUNKTER = 170;
const DAG_MS = 86_400_000;
const START = Date.parse('2024-12-11T07:00:00.000Z');
/** Past the last reminder of a frist on the last day of the period. */
const SLUTT = Date.parse('2029-03-01T12:00:00.000Z');

/** What people do to an oppdrag while the clock goes. */
export interface Handling {
  readonly oppdrag: number;
  readonly type: keyof typeof oppdragCommands;
  readonly data: unknown;
  readonly grunnlag?: unknown;
}

/** When the kommune reminds from then on. */
export interface Plan {
  readonly foer: readonly number[];
  readonly etter: readonly number[];
  readonly klokken: string;
}

/** The clock is set to a moment, what is due rings, and then people act. */
export interface Steg {
  readonly naa: number;
  readonly handlinger: readonly Handling[];
  /** Null leaves the plan as it is. */
  readonly plan: Plan | null;
}

export interface Forloep {
  /** The frist that each oppdrag is registered with. */
  readonly frister: readonly (string | null)[];
  readonly steg: readonly Steg[];
  /** Decides what fails, and where a process dies. */
  readonly uhell: number;
}

/** The nights when clocks are changed, the leap day and the turns of the year, each also a moment before. */
const VRIENE = [
  ...['2025-03-30', '2026-03-29', '2027-03-28', '2028-03-26'].map((dag) => `${dag}T01:00:00.000Z`),
  ...['2025-10-26', '2026-10-25', '2027-10-31', '2028-10-29'].map((dag) => `${dag}T01:00:00.000Z`),
  ...['2025-10-25', '2027-03-27'].map((dag) => `${dag}T22:00:00.000Z`),
  ...['2028-02-28', '2028-02-29', '2025-12-31', '2026-12-31', '2027-12-31', '2028-12-31'].map(
    (dag) => `${dag}T23:00:00.000Z`,
  ),
].flatMap((tid) => [Date.parse(tid) - 1, Date.parse(tid)]);

const VRIENE_FRISTER = ['2025-03-30', '2025-10-26', '2027-03-28', '2028-02-29', '2025-12-31', '2026-04-06'];

const iPerioden = fc
  .integer({ min: START, max: Date.parse('2028-12-31T12:00:00.000Z') })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));

const frist = fc.oneof(
  { weight: 3, arbitrary: iPerioden },
  { weight: 1, arbitrary: fc.constantFrom(...VRIENE_FRISTER) },
);

const vedtak = {
  sak: 'hp-2025-2028',
  vedtak: '00000000-0000-4000-8000-000000000007',
  punkt: '9.1',
};
const vedtakspunkt = { organ: 'kommunestyret', dato: '2025-06-17' };

const handling: fc.Arbitrary<Handling> = fc
  .tuple(fc.nat(ANTALL_OPPDRAG - 1), frist, fc.nat(9))
  .map(([oppdrag, dato, hva]) => {
    switch (hva) {
      case 0:
        return {
          oppdrag,
          type: 'FordelOppdrag',
          data: { ansvarlig: `enhetsleder ${dato.slice(-2)}`, person: null },
        };
      case 1:
      case 2:
        return { oppdrag, type: 'SettFrist', data: { dato, tekst: 'plandato' } };
      case 3:
        return { oppdrag, type: 'ForeslaaNyFrist', data: { dato, grunn: 'Det tar lenger tid.' } };
      case 4:
        return {
          oppdrag,
          type: 'RapporterUtfoert',
          data: { dokumentasjon: [{ slag: 'sak', referanse: 'KS 1/26' }], kommentar: 'Lagt fram.' },
        };
      case 5:
        return {
          oppdrag,
          type: 'RapporterStatus',
          data: { status: 'paagaar', kommentar: 'Arbeidet er i gang.' },
        };
      case 6:
        return {
          oppdrag,
          type: 'AvsluttOppdrag',
          data: vedtak,
          grunnlag: { vedtakspunkt },
        };
      case 7:
        return {
          oppdrag,
          type: 'GjenaapneOppdrag',
          data: { ...vedtak, grunn: 'Tas opp igjen.' },
          grunnlag: { vedtakspunkt },
        };
      case 8:
        return {
          oppdrag,
          type: 'SettOppdragPaaVent',
          data: { dato: '2025-01-10', grunn: 'Lovligheten prøves.' },
        };
      default:
        return { oppdrag, type: 'TaOppdragAvVent', data: { dato: '2025-01-10', grunn: 'Vedtaket står.' } };
    }
  });

const plan: fc.Arbitrary<Plan> = fc.record({
  foer: fc.constantFrom([30, 14, 3], [60, 20, 14, 3], [5]),
  etter: fc.constantFrom([1, 10, 20], [2, 4, 6, 8, 10], [15]),
  klokken: fc.constantFrom('08:00', '07:00', '19:30'),
});

/** Changed now and then, some ten times in the period. */
const kanskjePlan = fc.oneof({ weight: 19, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: plan });

/** Hours, days and weeks apart, through all the difficult nights; once the clock is set back. */
const tidene = fc
  .tuple(
    fc.array(fc.integer({ min: START, max: SLUTT }), { minLength: TIDSPUNKTER, maxLength: TIDSPUNKTER }),
    fc.nat(TIDSPUNKTER),
    fc.integer({ min: 60_000, max: 40 * DAG_MS }),
  )
  .map(([noen, nr, tilbake]) => {
    const alle = [START, ...noen, ...VRIENE, SLUTT].sort((a, b) => a - b);
    const stilt = Math.max(START, (alle[nr] ?? START) - tilbake);
    return [...alle.slice(0, nr + 1), stilt, ...alle.slice(nr + 1)];
  });

/** Four years of a handlingsprogram. */
export const forloep: fc.Arbitrary<Forloep> = tidene
  .chain((tider) =>
    fc.record({
      frister: fc.array(fc.option(frist, { freq: 4 }), {
        minLength: ANTALL_OPPDRAG,
        maxLength: ANTALL_OPPDRAG,
      }),
      steg: fc
        .array(fc.tuple(fc.array(handling, { maxLength: 4 }), kanskjePlan), {
          minLength: tider.length,
          maxLength: tider.length,
          size: 'max',
        })
        .map((alle) =>
          tider.map((naa, i) => ({ naa, handlinger: alle[i]?.[0] ?? [], plan: alle[i]?.[1] ?? null })),
        ),
      uhell: fc.nat(),
    }),
  )
  .map((ett) => ({ ...ett, [fc.toStringMethod]: () => `${ett.steg.length} steg` }));
