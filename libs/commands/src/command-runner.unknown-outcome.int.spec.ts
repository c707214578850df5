import { MAX_APPEND_BYTES, StoreUnavailable, type EventStore } from '@saksgang/event-store';
import fc from 'fast-check';
import { DisturbedStore } from '../../../test/doubles/disturbed-store';
import { aapneLager, id, prosess, TELLER, talt } from '../../../test/doubles/teller';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';

describe('a command whose answer is lost', () => {
  const folder = temporaryFolder();
  let store: EventStore;
  let disturbed: DisturbedStore;
  beforeEach(() => {
    store = aapneLager(folder());
    disturbed = new DisturbedStore(store);
  });
  afterEach(() => store.close());

  it.each(['lost-before', 'lost-after'] as const)('is asked again with the same ids (%s)', async (fate) => {
    const { tell } = prosess(disturbed);
    await tell(1);
    disturbed.befalls(fate);
    const svar = await tell(2, { antall: 2 });
    expect(svar).toMatchObject({
      ok: true,
      value: { revision: 2, gjentatt: false, position: await store.head() },
    });
    expect((await talt(store)).map((t) => t.til)).toEqual([1, 2, 3]);
    expect(await tell(3)).toMatchObject({ ok: true, value: { revision: 3 } });
  });

  it('is found written when another writer has gone on after it', async () => {
    const annen = prosess(store);
    const { tell } = prosess(disturbed);
    disturbed.befalls('lost-after', () => annen.tell(100));
    expect(await tell(1)).toMatchObject({ ok: true, value: { revision: 0, gjentatt: false } });
    expect((await talt(store)).map((t) => t.kommando)).toEqual([id(1), id(100)]);
    expect(await tell(2)).toMatchObject({ ok: true, value: { revision: 2 } });
  });

  it('is decided again when it was not written and another writer has taken its place', async () => {
    const annen = prosess(store);
    const { tell } = prosess(disturbed);
    disturbed.befalls('lost-before', () => annen.tell(100, { antall: 2 }));
    expect(await tell(1)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect((await talt(store)).map((t) => [t.til, t.kommando])).toEqual([
      [1, id(100)],
      [2, id(100)],
      [3, id(1)],
    ]);
  });

  it.each(['lost-before', 'lost-after'] as const)(
    'is said to be unknown when the store never answers, and is done once when asked again (%s)',
    async (fate) => {
      const { tell } = prosess(disturbed);
      await tell(1);
      disturbed.befalls(fate, fate, fate, fate, fate);
      await expect(tell(2)).rejects.toThrow(StoreUnavailable);
      expect(await tell(2)).toMatchObject({ ok: true, value: { revision: 1 } });
      expect((await talt(store)).map((t) => t.kommando)).toEqual([id(1), id(2)]);
    },
  );

  it('does not stop those who wait behind it', async () => {
    const { tell } = prosess(disturbed);
    disturbed.befalls('unavailable');
    const svar = await Promise.allSettled([tell(1), tell(2), tell(3)]);
    expect(svar.map((s) => s.status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect((await talt(store)).map((t) => t.kommando)).toEqual([id(2), id(3)]);
  });

  it('is refused when it is too large for one append, whole, and the stream goes on', async () => {
    const { tell } = prosess(store);
    const svar = await tell(1, { antall: 2, merke: 'å'.repeat(MAX_APPEND_BYTES / 4) });
    expect(svar).toMatchObject({
      ok: false,
      refusal: { code: 'InnholdetErForStort', kind: 'for-stort' },
    });
    expect(svar.ok ? '' : svar.refusal.melding).toContain(String(MAX_APPEND_BYTES));
    expect(await store.revisionOf(TELLER)).toBe(-1);
    expect(await tell(1, { antall: 1 })).toMatchObject({ ok: true, value: { revision: 0 } });
  });

  it('is done exactly once whatever befalls it, when it is asked until it is answered', async () => {
    const fate = fc.constantFrom('lost-before', 'lost-after', 'unavailable', 'overtaken', 'none');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fate, { maxLength: 3 }), { maxLength: 6 }), async (fates) => {
        const stream = `sak-lier.${crypto.randomUUID()}` as typeof TELLER;
        const [her, annen] = [prosess(disturbed), prosess(store)];
        let andre = 1000;
        for (const [n, befalls] of fates.entries()) {
          for (const f of befalls)
            if (f === 'overtaken') disturbed.befalls(() => annen.tell(andre++, {}, {}, stream));
            else if (f !== 'none') disturbed.befalls(f);
          // Overtaken as often as it tries, it is told that others were first: an answer that asks to be asked again.
          while (!(await her.tell(n, {}, {}, stream).catch(() => null))?.ok);
        }
        const written = await talt(store, stream);
        expect(written.map((t) => t.til)).toEqual(written.map((_, i) => i + 1));
        const own = written.filter((t) => t.kommando < id(1000)).map((t) => t.kommando);
        expect(own).toEqual(fates.map((_, n) => id(n)));
      }),
      { numRuns: 40 },
    );
  });
});
