import { encode, systemIds } from '@saksgang/commands';
import type { EventStore } from '@saksgang/event-store';
import {
  dato,
  osloDato,
  plussDager,
  type Dato,
  type HpPeriode,
  type Instant,
  type KommuneId,
  type OppdragId,
  type Punkt,
} from '@saksgang/kernel';
import { oppdragStream, type OppdragEvent, type OppdragRegistrert } from '@saksgang/oppfoelging';
import { eventCatalog } from '@saksgang/oppstart';
import type { Oppdragsrad } from '@saksgang/register';
import { kommando } from '@saksgang/testing';
import { HP, registrert, rapportert, SAK } from './facts';

const FIRST = Date.UTC(2025, 0, 1);
const YEARS_MS = 4 * 365 * 86_400_000;
/** How many facts one command gives here, and how many appends are on their way at once. */
const PER_COMMAND = 10;
const AT_ONCE = 50;
/** The share of the time that is lived before the rest is entered from documents. */
const LIVED = 0.95;

/** A fact of the log as the register reads it, with its two clocks. */
export interface Lived {
  readonly rad: Oppdragsrad;
  readonly skjedde: Dato | null;
  readonly registrert: Instant;
}

export interface LivedLog {
  readonly oppdrag: number;
  readonly factsEach: number;
}

/** A time between the first fact of a lived log and its last, by how far in: 0 is the first, 1 the last. */
export const livedAt = (share: number): Instant =>
  new Date(FIRST + Math.floor(share * YEARS_MS)).toISOString() as Instant;

/**
 * Four years of an HP: every oppdrag is written on round after round, spread evenly over the time. One command in three
 * comes in late, most by some weeks and a few by years; one in fifty does not say when it happened. Every fifth oppdrag
 * is entered at the end, from documents, with all that had happened to it. The answer is what was written, in the order
 * of the log.
 */
export const writeLivedLog = async (
  store: EventStore,
  kommune: KommuneId,
  { oppdrag, factsEach }: LivedLog,
): Promise<readonly Lived[]> => {
  const rounds = Math.ceil(factsEach / PER_COMMAND);
  const ids = Array.from({ length: oppdrag }, () => systemIds.random() as string as OppdragId);
  const afterwards = ids.slice(0, Math.floor(oppdrag / 5));
  const written: Lived[] = [];
  const turns = [
    ...turnsOf(ids.slice(afterwards.length), rounds, (share, nr) => {
      const registrertDa = livedAt(share * LIVED);
      return { registrertDa, skjedde: skjeddeI(nr, osloDato(registrertDa)) };
    }),
    ...turnsOf(afterwards, rounds, (share) => ({
      registrertDa: livedAt(LIVED + share * (1 - LIVED)),
      skjedde: osloDato(livedAt(share * LIVED)),
    })),
  ];
  for (let at = 0; at < turns.length; at += AT_ONCE)
    await Promise.all(
      turns.slice(at, at + AT_ONCE).map(({ id, round, registrertDa, skjedde }) => {
        const first = round * PER_COMMAND;
        const events = factsOf(id, ids.indexOf(id), round);
        events.forEach((event, i) =>
          written.push({
            rad: { id, event, revisjon: first + i, skjedde },
            skjedde,
            registrert: registrertDa,
          }),
        );
        const asked = kommando('Maalt', {}, { id: systemIds.random(), naa: registrertDa, skjedde });
        return store.append(
          oppdragStream(kommune, id),
          first - 1,
          encode(eventCatalog, asked, 'kropp', events),
        );
      }),
    );
  return written;
};

interface Turn {
  readonly registrertDa: Instant;
  readonly skjedde: Dato | null;
}

/** One command to each oppdrag, and then one more to each, by how far out in all of them each is. */
const turnsOf = (
  ids: readonly OppdragId[],
  rounds: number,
  when: (share: number, nr: number) => Turn,
): (Turn & { readonly id: OppdragId; readonly round: number })[] =>
  Array.from({ length: rounds * ids.length }, (_, nr) => ({
    ...when(nr / (rounds * ids.length), nr),
    id: ids[nr % ids.length] as OppdragId,
    round: Math.floor(nr / ids.length),
  }));

const skjeddeI = (nr: number, today: Dato): Dato | null => {
  if (nr % 50 === 49) return null;
  if (nr % 3 !== 0) return today;
  const late = nr % 30 === 0 ? (nr * 7_919) % 900 : (nr * 7_919) % 80;
  return plussDager(today, -late);
};

/** Mostly reports of status; the rest changes whose it is and which date is asked for. */
const factsOf = (id: OppdragId, nr: number, round: number): readonly OppdragEvent[] =>
  Array.from({ length: PER_COMMAND }, (_, i): OppdragEvent => {
    if (i === 0 && round === 0) return inHp(id, nr);
    if (i === 1 && round % 5 === 0)
      return {
        type: 'OppdragFordelt',
        data: { ansvarlig: `enhetsleder-${(nr + round) % 12}`, person: null },
      };
    if (i === 2)
      return {
        type: 'NyFristForeslaatt',
        data: { dato: plussDager(dato('2026-06-01'), round * 30), grunn: 'Arbeidet tar lengre tid.' },
      };
    return rapportert(round * PER_COMMAND + i);
  });

const inHp = (id: OppdragId, nr: number): OppdragRegistrert => ({
  type: 'OppdragRegistrert',
  data: {
    ...registrert(id, SAK).data,
    hp: HP as HpPeriode,
    punkt: `${1 + (nr % 9)}.${1 + Math.floor(nr / 9)}` as Punkt,
    tittel: `Legge fram sak om ${SUBJECTS[nr % SUBJECTS.length]} i krets ${nr}`,
  },
});

const SUBJECTS = [
  'skolestruktur',
  'sykkelveier',
  'eldresenteret',
  'svømmehallen',
  'kulturskolen',
  'barnehager',
];
