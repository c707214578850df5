import type { EventStore } from '@saksgang/event-store';
import { aapneLager, id, prosess, TELLER, talt } from '../../../test/doubles/teller';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';

describe('a command happens once', () => {
  const folder = temporaryFolder();
  let store: EventStore;
  beforeEach(() => void (store = aapneLager(folder())));
  afterEach(() => store.close());

  it('answers a repeat with the receipt of the first time, and writes nothing', async () => {
    const { tell } = prosess(store);
    const foerste = await tell(1, { antall: 2 });
    expect(foerste).toMatchObject({
      ok: true,
      value: { kommando: id(1), stream: TELLER, revision: 1, gjentatt: false },
    });
    const igjen = await tell(1, { antall: 2 });
    expect(igjen).toEqual({ ok: true, value: { ...(foerste.ok && foerste.value), gjentatt: true } });
    expect(await store.revisionOf(TELLER)).toBe(1);
    expect(foerste).toMatchObject({ value: { position: await store.head() } });
  });

  it('answers a repeat with its own facts and place, also when others have come after it', async () => {
    const { tell } = prosess(store);
    await tell(1);
    const foerste = await tell(2, { antall: 2, merke: 'min' });
    await tell(3, { antall: 3 });
    expect(await tell(2, { antall: 2, merke: 'min' })).toEqual({
      ok: true,
      value: { ...(foerste.ok && foerste.value), gjentatt: true },
    });
    expect(foerste).toMatchObject({
      value: {
        revision: 2,
        events: [
          { type: 'Talt', data: { til: 2, merke: 'min' } },
          { type: 'Talt', data: { til: 3, merke: 'min' } },
        ],
      },
    });
  });

  it('knows a repeat after a restart, with the same receipt', async () => {
    const foerste = await prosess(store).tell(1, { antall: 3 });
    await store.close();
    store = aapneLager(folder());
    expect(await prosess(store).tell(1, { antall: 3 })).toEqual({
      ok: true,
      value: { ...(foerste.ok && foerste.value), gjentatt: true },
    });
    expect(await talt(store)).toHaveLength(3);
  });

  it('knows a repeat when the stream has been put out of memory', async () => {
    const { runner, tell } = prosess(store, 1);
    await tell(1);
    const annen = 'sak-lier.annen' as typeof TELLER;
    await runner.stateOf(annen, { initialState: null, evolve: (s: null) => s });
    expect(await tell(1)).toMatchObject({ ok: true, value: { gjentatt: true } });
  });

  it('happens once when it is asked many times at the same time, also by two processes', async () => {
    const [en, to] = [prosess(store), prosess(store)];
    const svar = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? en : to).tell(1)));
    expect(svar.filter((s) => s.ok && !s.value.gjentatt).length).toBeLessThanOrEqual(2);
    expect(svar.every((s) => s.ok && s.value.revision === 0)).toBe(true);
    expect(await talt(store)).toEqual([{ til: 1, kommando: id(1) }]);
  });

  it('is a repeat also when the version that the client saw has passed', async () => {
    const { tell } = prosess(store);
    await tell(1, {}, { forventetRevisjon: -1 });
    await tell(2);
    expect(await tell(1, {}, { forventetRevisjon: -1 })).toMatchObject({ value: { gjentatt: true } });
  });

  it.each([
    ['another content', { antall: 2 }, {}],
    ['another person', { antall: 1 }, { aktoer: 'person-2' }],
    ['another source', { antall: 1 }, { kilde: { dokument: 'Et annet dokument' } }],
    ['another day', { antall: 1 }, { skjedde: '2024-12-01' }],
    ['no day', { antall: 1 }, { skjedde: null, kilde: { dokument: 'HP' } }],
  ])('is refused under an id that was used with %s', async (_, data, mer) => {
    const { tell } = prosess(store);
    await tell(1, { antall: 1 }, { kilde: { dokument: 'HP' } });
    expect(await tell(1, data, { kilde: { dokument: 'HP' }, ...mer })).toMatchObject({
      ok: false,
      refusal: { code: 'NoekkelenErBruktMedAnnetInnhold', kind: 'strider-mot-regel' },
    });
    expect(await talt(store)).toHaveLength(1);
  });

  it('is the same command past midnight, when it was the clock that gave its day', async () => {
    const { tell } = prosess(store);
    await tell(1, {}, { idag: '2024-12-10' });
    expect(await tell(1, {}, { idag: '2024-12-11' })).toMatchObject({ ok: true, value: { gjentatt: true } });
  });

  it('is decided anew after a refusal: what was refused has not happened', async () => {
    const { tell } = prosess(store);
    await tell(1, { antall: 3 });
    expect(await tell(2, { hoeyst: 3 })).toMatchObject({ ok: false, refusal: { code: 'TellerenErFull' } });
    expect(await tell(2, { hoeyst: 4 })).toMatchObject({ ok: true, value: { gjentatt: false, revision: 3 } });
  });
});
