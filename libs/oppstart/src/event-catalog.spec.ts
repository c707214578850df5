import { encode } from '@saksgang/commands';
import { SqliteEventStore } from '@saksgang/event-store';
import { HENDELSER, type StreamName } from '@saksgang/kernel';
import { kommando } from '@saksgang/testing';
import { decodeForVisning, eventCatalog, medSkjermetSkjult } from './event-catalog';
import { projections } from './infrastructure.module';

const TYPER = Object.keys(eventCatalog).sort();

describe('the event catalog', () => {
  it('has a word in the ordliste for each type of fact, and the ordliste for no other', () => {
    expect(Object.keys(HENDELSER).sort()).toEqual(TYPER);
  });

  it('has every type of fact that a view is made of', () => {
    const lest = projections.flatMap((p) => Object.keys(p.reads));
    expect(lest.length).toBeGreaterThan(0);
    expect(lest.filter((type) => !TYPER.includes(type))).toEqual([]);
  });

  it('has a step from each earlier version to the next', () => {
    const mangler = Object.entries(eventCatalog).flatMap(([type, { version, upcast }]) =>
      Array.from({ length: version - 1 }, (_, i) => i + 1).flatMap((v) =>
        upcast?.[v] ? [] : [`${type}.v${v}`],
      ),
    );
    expect(mangler).toEqual([]);
  });
});

describe('what is screened', () => {
  it('is not in what is shown or sent, wherever in it it stands', () => {
    const epost = { til: ['a@b.example'], emne: 'Sak [[S-1#abc]]', tekst: 'om [[S-2#d-_]] og [[S-1#abc]]' };
    expect(medSkjermetSkjult(epost)).toEqual({
      til: ['a@b.example'],
      emne: 'Sak [skjermet S-1]',
      tekst: 'om [skjermet S-2] og [skjermet S-1]',
    });
  });
});

describe('a fact as views have it', () => {
  it('has nothing that is screened, in its data or beside it, as the log itself gives it', async () => {
    const store = SqliteEventStore.inMemory();
    const { meta, ...command } = kommando('RapporterStatus', {});
    const [fact] = encode(
      eventCatalog,
      { ...command, meta: { ...meta, begrunnelse: 'Etter [[S-2#b]]' } },
      'kropp',
      [{ type: 'StatusRapportert', data: { status: 'paagaar', kommentar: 'Om [[S-1#a]]' } }],
    );
    if (!fact) throw new Error('there is no fact');
    await store.append('oppdrag-lier.1' as StreamName, -1, [fact]);
    const [stored] = await store.readAll(null, 1);
    await store.close();
    expect(stored && decodeForVisning(stored)).toMatchObject({
      ok: true,
      value: {
        event: { data: { kommentar: 'Om [skjermet S-1]' } },
        metadata: { begrunnelse: 'Etter [skjermet S-2]' },
      },
    });
  });
});

describe('the views', () => {
  it('have a name each, since each has a table of its own', () => {
    const navn = projections.map((p) => p.name);
    expect(new Set(navn).size).toBe(navn.length);
  });
});
