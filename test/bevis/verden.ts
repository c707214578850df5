import { seal } from '@saksgang/commands';
import { SqliteEventStore, type NewEvent, type StoredEvent } from '@saksgang/event-store';
import type { JsonObject, SakId, StreamName } from '@saksgang/kernel';
import {
  Bevislogg,
  ByggetVedSpoersmaal,
  lagEksport,
  sakensOmfang,
  Signaturnoekkel,
  undertegn,
  undertegnBytte,
  type Bevisfil,
  type Omfang,
} from '@saksgang/revisjon';
import { fact, LIER } from '../doubles/written-log';

export const SAK = 'hp-2025-2028' as SakId;
const OPPDRAG = 8;

const med = (event: NewEvent, type: string, data: JsonObject): NewEvent => ({
  ...event,
  type,
  data,
  metadata: { ...event.metadata, ...seal(data) },
});

/** Where the nth fact of a log goes: mostly the case and its oppdrag, and every third another case. */
const stroemFor = (n: number): string =>
  n % 3 === 2 ? `sak-asker.annen-${n % 5}` : n % 2 === 0 ? `sak-lier.${SAK}` : `oppdrag-lier.o${n % OPPDRAG}`;

/** A log of so many facts: one case with its oppdrag, and the cases of others between. */
export const loggPaa = async (antall: number): Promise<SqliteEventStore> => {
  const store = SqliteEventStore.inMemory();
  const neste = new Map<string, number>();
  for (let n = 0; n < antall; n++) {
    const stroem = stroemFor(n);
    const revisjon = neste.get(stroem) ?? 0;
    neste.set(stroem, revisjon + 1);
    const foerst = revisjon === 0 && stroem.startsWith('oppdrag');
    const data = foerst
      ? { oppdrag: stroem, sak: SAK, tittel: `Oppdrag ${n}` }
      : { nr: n, tekst: `Hendelse nummer ${n} på bøkmål`, beloep: { '2025': n * 1000, '2026': null } };
    const event = med(fact(n), foerst ? 'OppdragRegistrert.v1' : 'VedtakFattet.v1', data);
    await store.append(stroem as StreamName, revisjon - 1, [event]);
  }
  return store;
};

/** The same log written anew, as one who holds the disk and the key would: some facts others, or gone. */
export const skrevetOm = async (
  store: SqliteEventStore,
  om: (event: StoredEvent, nr: number) => Pick<StoredEvent, 'type' | 'stream' | 'data'> | null,
): Promise<SqliteEventStore> => {
  const ny = SqliteEventStore.inMemory();
  const neste = new Map<string, number>();
  for (const [nr, event] of (await store.readAll(null, 100_000)).entries()) {
    const blir = om(event, nr);
    if (!blir) continue;
    const revisjon = neste.get(blir.stream) ?? 0;
    neste.set(blir.stream, revisjon + 1);
    const { id, metadata } = event as unknown as NewEvent;
    const likt = blir.data === event.data || JSON.stringify(blir.data) === JSON.stringify(event.data);
    const data = blir.data as JsonObject;
    const skrevet = { id, type: blir.type, data, metadata };
    await ny.append(blir.stream, revisjon - 1, [likt ? skrevet : med(skrevet, blir.type, data)]);
  }
  return ny;
};

export interface Fil {
  readonly bevis: Bevisfil;
  readonly sjekkpunkt: string;
}

interface Filvalg {
  readonly tidligere?: number[];
  readonly skjerm?: string[];
  /** The keys that signed before, the oldest first, each up to a size. */
  readonly bytter?: readonly { readonly fra: Signaturnoekkel; readonly ved: number }[];
  readonly omfang?: Omfang;
}

/** A file of proof over a log, as Saksgang makes it, with older checkpoints at the sizes given. */
export const filFor = async (
  store: SqliteEventStore,
  noekkel: Signaturnoekkel,
  { tidligere = [], skjerm = [], bytter = [], omfang }: Filvalg = {},
): Promise<Fil> => {
  const logg = new Bevislogg(':memory:');
  try {
    await new ByggetVedSpoersmaal(logg, store).ajour();
    const { stoerrelse } = logg.tilstand;
    const den = (n: number): Signaturnoekkel => bytter.find(({ ved }) => n <= ved)?.fra ?? noekkel;
    const note = (n: number): string => undertegn(n, logg.rot(n), den(n));
    const gjelder = omfang ?? (await sakensOmfang(store, stoerrelse, LIER, SAK));
    if (!gjelder) throw new Error('the log has no such case');
    const bevis = await lagEksport(gjelder, {
      store,
      logg,
      noekkel,
      stoerrelse,
      sjekkpunkt: note(stoerrelse),
      noekkelbytter: bytter.map(({ fra, ved }, i) => undertegnBytte(ved, fra, bytter[i + 1]?.fra ?? noekkel)),
      tidligere: tidligere.filter((n) => n < stoerrelse).map(note),
      skjerm: new Set(skjerm),
    });
    if ('brudd' in bevis) throw new Error(JSON.stringify(bevis.brudd));
    return { bevis, sjekkpunkt: note(stoerrelse) };
  } finally {
    logg.close();
  }
};

export const somTekst = (bevis: unknown): string => JSON.stringify(bevis, null, 1);
