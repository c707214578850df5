import type { EventStore } from '@saksgang/event-store';
import { DisturbedStore } from '../../../test/doubles/disturbed-store';
import { aapneLager, id, prosess, TELLER, talt } from '../../../test/doubles/teller';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';

describe('a command among other writers', () => {
  const folder = temporaryFolder();
  let store: EventStore;
  let disturbed: DisturbedStore;
  beforeEach(() => {
    store = aapneLager(folder());
    disturbed = new DisturbedStore(store);
  });
  afterEach(() => store.close());

  it('waits its turn in its own process: all commands on one stream succeed', async () => {
    const { tell } = prosess(disturbed);
    const svar = await Promise.all(Array.from({ length: 60 }, (_, i) => tell(i)));
    expect(svar.map((s) => s.ok && s.value.revision)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    expect((await talt(store)).map((t) => t.til)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    expect(disturbed.appends).toBe(60);
  });

  it('is told of a version that has passed, with both versions', async () => {
    const { tell } = prosess(store);
    await tell(1, { antall: 3 });
    expect(await tell(2, {}, { forventetRevisjon: 0 })).toMatchObject({
      ok: false,
      refusal: { code: 'VersjonenErForeldet', kind: 'foreldet', detaljer: { sett: 0, naa: 2 } },
    });
    expect(await tell(2, {}, { forventetRevisjon: 9 })).toMatchObject({
      refusal: { detaljer: { sett: 9, naa: 2 } },
    });
    expect(await tell(2, {}, { forventetRevisjon: 2 })).toMatchObject({ ok: true });
  });

  it('is held against the version in the store, not the one in memory', async () => {
    const [her, annen] = [prosess(store), prosess(store)];
    await her.tell(1);
    await annen.tell(2);
    expect(await her.tell(3, {}, { forventetRevisjon: 1 })).toMatchObject({
      ok: true,
      value: { revision: 2 },
    });
    await annen.tell(4);
    expect(await her.tell(5, {}, { forventetRevisjon: 2 })).toMatchObject({
      ok: false,
      refusal: { code: 'VersjonenErForeldet', detaljer: { sett: 2, naa: 3 } },
    });
  });

  it('is not refused on what another writer has changed meanwhile', async () => {
    const [her, annen] = [prosess(store), prosess(store)];
    await her.tell(1, { antall: 3 });
    await annen.nullstill(2);
    expect(await her.tell(3, { hoeyst: 3 })).toMatchObject({ ok: true, value: { revision: 4 } });
  });

  it('is refused when the refusal holds at the current version', async () => {
    const [her, annen] = [prosess(store), prosess(store)];
    await her.tell(1, { antall: 3 });
    await annen.tell(2);
    expect(await her.tell(3, { hoeyst: 3 })).toMatchObject({
      ok: false,
      refusal: { code: 'TellerenErFull' },
    });
    expect(await talt(store)).toHaveLength(4);
  });

  it('is not answered with «nothing to do» on what another writer has changed meanwhile', async () => {
    const [her, annen] = [prosess(store), prosess(store)];
    await her.tellTil(1, 5);
    expect(await her.tellTil(2, 5)).toMatchObject({ ok: true, value: { revision: 0, events: [] } });
    await annen.nullstill(3);
    expect(await her.tellTil(4, 5)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect((await talt(store)).map((t) => t.til)).toEqual([5, 0, 5]);
  });

  it.each([1, 2])('is decided again on the new facts when others come first %d times', async (ganger) => {
    const annen = prosess(store);
    const { tell } = prosess(disturbed);
    disturbed.befalls(...Array.from({ length: ganger }, (_, i) => () => annen.tell(100 + i, { antall: 2 })));
    expect(await tell(1)).toMatchObject({ ok: true, value: { revision: 2 * ganger } });
    expect((await talt(store)).at(-1)).toEqual({ til: 2 * ganger + 1, kommando: id(1) });
    expect(disturbed.appends).toBe(ganger + 1);
  });

  it('gives up after three times, has then done nothing, and may be asked again', async () => {
    const annen = prosess(store);
    const { tell } = prosess(disturbed);
    disturbed.befalls(...[100, 101, 102].map((n) => () => annen.tell(n)));
    expect(await tell(1)).toMatchObject({
      ok: false,
      refusal: { code: 'AndreEndretSamtidig', kind: 'i-konflikt' },
    });
    expect((await talt(store)).map((t) => t.kommando)).toEqual([id(100), id(101), id(102)]);
    expect(await tell(1)).toMatchObject({ ok: true, value: { revision: 3, gjentatt: false } });
  });

  it('is refused when what others did meanwhile makes it unlawful', async () => {
    const annen = prosess(store);
    const { tell } = prosess(disturbed);
    disturbed.befalls(() => annen.tell(100, { antall: 3 }));
    expect(await tell(1, { hoeyst: 3 })).toMatchObject({ ok: false, refusal: { code: 'TellerenErFull' } });
    expect(await talt(store)).toHaveLength(3);
  });

  it('is refused when others come first and the client had seen an older version', async () => {
    const annen = prosess(store);
    const { tell } = prosess(disturbed);
    disturbed.befalls(() => annen.tell(100));
    expect(await tell(1, {}, { forventetRevisjon: -1 })).toMatchObject({
      ok: false,
      refusal: { code: 'VersjonenErForeldet', detaljer: { sett: -1, naa: 0 } },
    });
  });

  it('is a repeat when it was another process that carried it out meanwhile', async () => {
    const annen = prosess(store);
    const { tell } = prosess(disturbed);
    disturbed.befalls(() => annen.tell(1));
    expect(await tell(1)).toMatchObject({ ok: true, value: { revision: 0 } });
    expect(await talt(store)).toEqual([{ til: 1, kommando: id(1) }]);
  });

  it('loses nothing among racing processes: each is done once, or not done and told so', async () => {
    const prosesser = Array.from({ length: 4 }, () => prosess(store));
    const svar = await Promise.all(
      prosesser.flatMap(({ tell }, p) => Array.from({ length: 15 }, (_, i) => tell(p * 100 + i))),
    );
    const refusals = svar.flatMap((s) => (s.ok ? [] : [s.refusal.code]));
    expect(new Set(refusals).size).toBeLessThanOrEqual(1);
    expect(refusals.every((code) => code === 'AndreEndretSamtidig')).toBe(true);
    const done = svar.flatMap((s) => (s.ok ? [s.value] : []));
    const written = await talt(store);
    expect(written.map((t) => t.til)).toEqual(Array.from({ length: done.length }, (_, i) => i + 1));
    expect(done.map((r) => written[r.revision]?.kommando)).toEqual(done.map((r) => r.kommando));
  });

  it('never runs on a state with a fact that this program cannot read', async () => {
    await prosess(store).tell(1);
    const [fact] = await store.readStream(TELLER);
    const { id: hendelse, data, metadata } = fact as never as Parameters<EventStore['append']>[2][number];
    await store.append(TELLER, 0, [{ id: hendelse, type: 'Talt.v2', data, metadata }]);
    await expect(prosess(store).tell(2)).rejects.toThrow('Talt.v2');
    expect(await store.revisionOf(TELLER)).toBe(1);
  });
});
