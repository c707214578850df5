import type { StoredEvent } from '@saksgang/event-store';
import { bladAv, delerAv, hodeAv } from '../blad/blad';
import { feilIFeltene } from '../blad/felter';
import { numbered, type Kilde } from '../eksport/velg';
import type { Bevislogg } from '../logg/bevislogg';
import type { Hash } from '../merkle/hash';
import { GrowingRoot } from '../merkle/growing-root';
import type { Noekkelkjede } from '../sjekkpunkt/noekkelkjede';
import type { KeptSjekkpunkt } from '../sjekkpunkt/sjekkpunktmappe';

/** What is wrong with the log, and the first fact it concerns, where it can be named. */
export interface Loggfeil {
  readonly hva: string;
  readonly nr: number | null;
  readonly id: string | null;
  readonly type: string | null;
  readonly stroem: string | null;
  readonly revisjon: number | null;
}

export interface Loggkontroll {
  readonly resultat: 'holder' | 'brutt';
  /** How many facts were held against the tree. */
  readonly hendelser: number;
  /** How many signed checkpoints the log was held against. */
  readonly sjekkpunkter: number;
  readonly rot: string;
  readonly feil: Loggfeil | null;
}

const UTEN_STED = { nr: null, id: null, type: null, stroem: null, revisjon: null } as const;

const feilVed = (hva: string, nr: number, { id, type, stream, revision }: StoredEvent): Loggfeil => ({
  hva,
  nr,
  id,
  type,
  stroem: stream,
  revisjon: revision,
});

/**
 * The log as it is stored, held against the tree (where there is one: a copy has none), its own commitments and every signed checkpoint. A tree that was built
 * after the log was changed agrees with it; then it is the checkpoints that do not, and the fact is named as the first
 * after the last one that does.
 */
export const kontrollerLoggen = async (
  store: Kilde,
  logg: Pick<Bevislogg, 'tilstand' | 'blad'> | null,
  sjekkpunkter: readonly KeptSjekkpunkt[],
  kjede: Noekkelkjede | null,
): Promise<Loggkontroll> => {
  const stoerrelse = logg?.tilstand.stoerrelse ?? Infinity;
  const tree = new GrowingRoot();
  const roots = new Map<number, Hash>([[0, tree.root]]);
  const asked = new Set(sjekkpunkter.map((s) => s.stoerrelse));
  const neste = new Map<string, number>();
  const svar = (feil: Loggfeil | null): Loggkontroll => ({
    resultat: feil === null ? 'holder' : 'brutt',
    hendelser: tree.size,
    sjekkpunkter: sjekkpunkter.length,
    rot: tree.root.toString('base64'),
    feil,
  });
  for await (const [nr, event] of numbered(store, stoerrelse)) {
    const blad = bladAv(delerAv(hodeAv(event)));
    const hva = feilI(event, logg === null || blad.equals(logg.blad(nr)), neste);
    if (hva !== null) return svar(feilVed(hva, nr, event));
    tree.add(blad);
    if (asked.has(tree.size)) roots.set(tree.size, tree.root);
  }
  if (logg !== null && tree.size < stoerrelse)
    return svar({ ...UTEN_STED, hva: `loggen har mistet alt fra og med nr. ${tree.size}`, nr: tree.size });
  return svar(motSjekkpunktene(sjekkpunkter, kjede, roots));
};

const feilI = (event: StoredEvent, sammeBlad: boolean, neste: Map<string, number>): string | null => {
  if (!sammeBlad) return 'hendelsen er ikke den som ble ført';
  const ventet = neste.get(event.stream) ?? 0;
  neste.set(event.stream, ventet + 1);
  if (event.revision !== ventet) return `hendelse nr. ${ventet} i strømmen mangler`;
  return feilIFeltene(event);
};

const motSjekkpunktene = (
  sjekkpunkter: readonly KeptSjekkpunkt[],
  kjede: Noekkelkjede | null,
  roots: ReadonlyMap<number, Hash>,
): Loggfeil | null => {
  let holder = 0;
  for (const { note, stoerrelse, undertegnet } of sjekkpunkter) {
    const lest = kjede?.les(note);
    if (lest?.stoerrelse !== stoerrelse)
      return { ...UTEN_STED, hva: `sjekkpunktet fra ${undertegnet} er ikke undertegnet med nøkkelen` };
    const root = roots.get(stoerrelse);
    if (!root)
      return {
        ...UTEN_STED,
        hva: `loggen er kortere enn sjekkpunktet fra ${undertegnet} (${stoerrelse} hendelser)`,
      };
    if (!root.equals(lest.rot))
      return {
        ...UTEN_STED,
        nr: holder,
        hva: `loggen er skrevet om: noe fra og med nr. ${holder}, før nr. ${stoerrelse}, er et annet enn da sjekkpunktet fra ${undertegnet} ble undertegnet`,
      };
    holder = stoerrelse;
  }
  return null;
};

/** The root over the first facts of a log, as many as are asked for, and how many there were. */
export const rotenAv = async (
  store: Kilde,
  til: number,
): Promise<{ readonly stoerrelse: number; readonly rot: Hash }> => {
  const tree = new GrowingRoot();
  for await (const [, event] of numbered(store, til)) tree.add(bladAv(delerAv(hodeAv(event))));
  return { stoerrelse: tree.size, rot: tree.root };
};
