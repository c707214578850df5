import type { Instant } from '@saksgang/kernel';
import type { Alarms, AlarmStatus } from '../alarms';

export interface AlarmsUnderTest {
  readonly alarms: Alarms;
  dispose(): Promise<void>;
}

/** What rang, when, and a way to wait for it. */
export class Bell {
  readonly rung: { readonly id: string; readonly at: string }[] = [];
  private readonly waiting = new Set<() => void>();

  readonly ring = (id: string): Promise<void> => {
    this.rung.push({ id, at: new Date().toISOString() });
    for (const wake of this.waiting) wake();
    return Promise.resolve();
  };

  times(id: string): number {
    return this.rung.filter((r) => r.id === id).length;
  }

  async until(id: string, times = 1): Promise<void> {
    while (this.times(id) < times)
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.waiting.delete(wake);
          resolve();
        };
        this.waiting.add(wake);
      });
  }
}

export const from = (ms: number): Instant => new Date(Date.now() + ms).toISOString() as Instant;

const LATER = 3_600_000;

/** What every alarm clock must do. */
export const alarmsContract = (name: string, open: () => Promise<AlarmsUnderTest>): void => {
  describe(`alarm clock contract: ${name}`, () => {
    let under: AlarmsUnderTest;
    let alarms: Alarms;
    let bell: Bell;
    beforeEach(async () => {
      under = await open();
      alarms = under.alarms;
      bell = new Bell();
    });
    afterEach(() => under.dispose());

    it('rings when the time has come, and not before', async () => {
      await alarms.start(bell.ring);
      const naar = from(150);
      await alarms.wind([{ id: 'frist-a', naar }]);
      await bell.until('frist-a');
      expect(bell.rung.filter(({ at }) => at >= naar)).toHaveLength(1);
    });

    it('rings at once what was due before it was wound, and before it was started', async () => {
      await alarms.wind([{ id: 'foer-start', naar: from(-LATER) }]);
      expect(bell.rung).toEqual([]);
      await alarms.start(bell.ring);
      await bell.until('foer-start');
      await alarms.wind([{ id: 'etter-start', naar: from(-LATER) }]);
      await bell.until('etter-start');
    });

    it('rings once what is wound twice', async () => {
      await alarms.wind([{ id: 'a', naar: from(100) }]);
      await alarms.wind([
        { id: 'a', naar: from(100) },
        { id: 'b', naar: from(200) },
      ]);
      await alarms.start(bell.ring);
      await bell.until('b');
      expect(bell.rung.map((r) => r.id)).toEqual(['a', 'b']);
    });

    it('does not ring what was cancelled, and cancels what it does not know without a word', async () => {
      await alarms.start(bell.ring);
      await alarms.wind([
        { id: 'a', naar: from(100) },
        { id: 'b', naar: from(200) },
      ]);
      await alarms.cancel(['a', 'ukjent']);
      await bell.until('b');
      expect(bell.rung.map((r) => r.id)).toEqual(['b']);
    });

    it('rings again when the one it called could not answer', async () => {
      let failed = false;
      await alarms.start(async (id) => {
        await bell.ring(id);
        if (failed) return;
        failed = true;
        throw new Error('the log did not answer');
      });
      await alarms.wind([{ id: 'a', naar: from(0) }]);
      await bell.until('a', 2);
    });

    it('can be wound again when it has rung', async () => {
      await alarms.start(bell.ring);
      await alarms.wind([{ id: 'a', naar: from(0) }]);
      await bell.until('a');
      while ((await alarms.waiting()).size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await alarms.wind([{ id: 'a', naar: from(0) }]);
      await bell.until('a', 2);
    });

    it('knows what has not rung yet, also what rings now', async () => {
      let answer = () => {};
      await alarms.start(async (id) => {
        await bell.ring(id);
        await new Promise<void>((resolve) => (answer = resolve));
      });
      await alarms.wind([
        { id: 'naa', naar: from(0) },
        { id: 'siden', naar: from(LATER) },
      ]);
      await bell.until('naa');
      expect([...(await alarms.waiting())].sort()).toEqual(['naa', 'siden']);
      answer();
    });

    it('holds thousands', async () => {
      const mange = Array.from({ length: 2_500 }, (_, i) => ({ id: `mange-${i}`, naar: from(LATER + i) }));
      await alarms.wind(mange);
      expect((await alarms.waiting()).size).toBe(mange.length);
      await alarms.cancel(mange.map(({ id }) => id));
      expect((await alarms.waiting()).size).toBe(0);
    });

    it('says what waits, the first of it in order, and what rings now', async () => {
      let answer = () => {};
      await alarms.start(async (id) => {
        await bell.ring(id);
        await new Promise<void>((resolve) => (answer = resolve));
      });
      const mange = Array.from({ length: 30 }, (_, i) => ({ id: `om-${i}`, naar: from(LATER * (30 - i)) }));
      await alarms.wind([{ id: 'naa', naar: from(0) }, ...mange]);
      await bell.until('naa');
      const { waiting, next, ringing, failed } = await alarms.status();
      expect({ waiting, ringing, failed }).toEqual({ waiting: 30, ringing: ['naa'], failed: [] });
      expect(next.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, i) => `om-${29 - i}`));
      // The clocks of a process and of Redis differ by a little.
      const feil = Date.parse(next[0]?.naar ?? '') - Date.parse(mange[29]?.naar ?? '');
      expect(Math.abs(feil)).toBeLessThan(2_000);
      answer();
    });

    it('says what failed, how often, and why, until it has rung', async () => {
      let away = true;
      await alarms.start(async (id) => {
        await bell.ring(id);
        if (away) throw new Error('the log did not answer');
      });
      await alarms.wind([{ id: 'a', naar: from(0) }]);
      let failed: AlarmStatus['failed'] = [];
      while (failed.length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        ({ failed } = await alarms.status());
      }
      expect(failed).toEqual([{ id: 'a', attempts: 1, error: 'the log did not answer' }]);
      away = false;
      while ((await alarms.waiting()).size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await alarms.status()).toMatchObject({ waiting: 0, next: [], ringing: [], failed: [] });
    });

    it('has no mark until it is given one', async () => {
      expect(await alarms.mark()).toBeNull();
      await alarms.setMark('merke-1');
      expect(await alarms.mark()).toBe('merke-1');
    });

    it('lets what rings ring out before it is closed, and rings no more', async () => {
      let answer = () => {};
      let answered = false;
      await alarms.start(async (id) => {
        await bell.ring(id);
        await new Promise<void>((resolve) => (answer = resolve));
        answered = true;
      });
      await alarms.wind([{ id: 'a', naar: from(0) }]);
      await bell.until('a');
      await alarms.wind([{ id: 'b', naar: from(50) }]);
      const closed = alarms.close();
      setTimeout(() => answer(), 100);
      await closed;
      expect(answered).toBe(true);
      expect(bell.times('b')).toBe(0);
    });
  });
};
