import type { StoredEvent } from '@saksgang/event-store';
import type { Position, StreamName } from '@saksgang/kernel';
import { bladAv, delerAv, hodeAv, sha256, type Bladdeler } from '../blad/blad';
import type { Hash } from '../merkle/hash';
import {
  added,
  consistencyProof,
  inclusionProof,
  leafAt,
  placesIn,
  treeRoot,
  type Nodes,
} from '../merkle/tree';
import { openProofDatabase, type Db } from './bevisfil';

/** How far the tree has come. */
export interface Bevistilstand {
  /** How many facts are in it. */
  readonly stoerrelse: number;
  /** Where in the store the last of them lies. */
  readonly posisjon: Position | null;
  /** The position of the one before it. */
  readonly forrige: Position | null;
  readonly sisteId: string | null;
  /** The number of the last fact that ends a treatment in a protokoll; -1 when none does. */
  readonly protokoll: number;
}

const EMPTY: Bevistilstand = { stoerrelse: 0, posisjon: null, forrige: null, sisteId: null, protokoll: -1 };
const PROTOKOLL = /^(InnstillingProtokollfoert|ProtokollGodkjent)\./;

/**
 * The Merkle log over all facts, in the order of the log; a fact's number is its ordinal among our own, from 0. Kept in a
 * file that one may write while others read.
 */
export class Bevislogg implements Nodes {
  private readonly db: Db;
  private readonly statements: ReturnType<typeof prepareStatements>;
  private readonly streams = new Map<string, number>();
  private fresh: ReadonlyMap<number, Hash> = new Map();

  constructor(file: string) {
    this.db = openProofDatabase(file);
    this.statements = prepareStatements(this.db);
  }

  get tilstand(): Bevistilstand {
    return this.statements.state.get() ?? EMPTY;
  }

  /** Adds a batch that follows what is here, whole or not at all. */
  taInn(batch: readonly StoredEvent[]): Bevistilstand {
    const fresh = new Map<number, Hash>();
    this.fresh = fresh;
    try {
      return this.db.transaction(() => {
        let { stoerrelse, posisjon, forrige, sisteId, protokoll } = this.tilstand;
        for (const event of batch) {
          if (posisjon !== null && event.position <= posisjon) continue;
          const deler = delerAv(hodeAv(event));
          const at = placesIn(stoerrelse);
          added(this, stoerrelse, bladAv(deler)).forEach((hash, i) => {
            this.statements.addNode.run(at + i, hash);
            fresh.set(at + i, hash);
          });
          const hode = Buffer.from(deler.hode, 'base64url');
          this.statements.addLeaf.run(stoerrelse, this.streamNr(event.stream), event.revision, hode);
          if (PROTOKOLL.test(event.type)) protokoll = stoerrelse;
          [stoerrelse, forrige, posisjon, sisteId] = [stoerrelse + 1, posisjon, event.position, event.id];
        }
        this.statements.setState.run(stoerrelse, posisjon, forrige, sisteId, protokoll);
        return { stoerrelse, posisjon, forrige, sisteId, protokoll };
      })();
    } finally {
      this.fresh = new Map();
    }
  }

  /** Forgets everything, to be built anew. */
  glem(): void {
    this.streams.clear();
    this.db.exec('delete from node; delete from blad; delete from stroem; delete from tilstand');
  }

  at(place: number): Hash {
    const hash = this.fresh.get(place) ?? this.statements.node.get(place)?.hash;
    if (!hash)
      throw new Error(`the tree of proofs has no node at ${place}; delete its file, and it is built anew`);
    return hash;
  }

  rot(stoerrelse: number): Hash {
    return treeRoot(this, stoerrelse);
  }

  inklusjon(nr: number, stoerrelse: number): readonly Hash[] {
    return inclusionProof(this, nr, stoerrelse);
  }

  konsistens(foerst: number, siden: number): readonly Hash[] {
    return consistencyProof(this, foerst, siden);
  }

  blad(nr: number): Hash {
    return leafAt(this, nr);
  }

  /** The number of a fact by its place in its stream; null when it is not in the tree. */
  nrAv(stream: string, revisjon: number): number | null {
    return this.statements.number.get(stream, revisjon)?.nr ?? null;
  }

  /** The parts of every leaf from a number up to another (exclusive), in order. */
  *deler(
    fra: number,
    til: number,
  ): Generator<Bladdeler & { readonly nr: number; readonly navn: StreamName }> {
    const hashed = new Map<string, string>();
    for (const { nr, navn, revisjon, hode } of this.statements.leaves.iterate(fra, til)) {
      const stroem = hashed.get(navn) ?? sha256(navn);
      hashed.set(navn, stroem);
      yield { nr, navn, stroem, revisjon, hode: hode.toString('base64url') };
    }
  }

  close(): void {
    this.db.close();
  }

  private streamNr(navn: string): number {
    const known = this.streams.get(navn) ?? this.statements.stream.get(navn)?.nr;
    const nr = known ?? Number(this.statements.addStream.run(navn).lastInsertRowid);
    if (this.streams.size > 50_000) this.streams.clear();
    this.streams.set(navn, nr);
    return nr;
  }
}

interface LeafRow {
  readonly nr: number;
  readonly navn: StreamName;
  readonly revisjon: number;
  readonly hode: Buffer;
}

const prepareStatements = (db: Db) => ({
  node: db.prepare<[number], { hash: Buffer }>('select hash from node where sted = ?'),
  addNode: db.prepare<[number, Buffer]>('insert into node values (?, ?)'),
  addLeaf: db.prepare<[number, number, number, Buffer]>('insert into blad values (?, ?, ?, ?)'),
  stream: db.prepare<[string], { nr: number }>('select nr from stroem where navn = ?'),
  addStream: db.prepare<[string]>('insert into stroem (navn) values (?)'),
  number: db.prepare<[string, number], { nr: number }>(
    'select blad.nr from blad join stroem on stroem.nr = blad.stroem where navn = ? and revisjon = ?',
  ),
  leaves: db.prepare<[number, number], LeafRow>(
    'select blad.nr, navn, revisjon, hode from blad join stroem on stroem.nr = blad.stroem where blad.nr >= ? and blad.nr < ? order by blad.nr',
  ),
  state: db.prepare<[], Bevistilstand>(
    'select stoerrelse, posisjon, forrige, siste_id as sisteId, protokoll from tilstand',
  ),
  setState: db.prepare<[number, Position | null, Position | null, string | null, number]>(
    'insert or replace into tilstand values (1, ?, ?, ?, ?, ?)',
  ),
});
