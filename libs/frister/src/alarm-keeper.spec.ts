import type { Alarm, Alarms } from '@saksgang/alarms';
import { InProcessAlarms } from '@saksgang/alarms';
import type { Instant } from '@saksgang/kernel';
import { AlarmKeeper, byggetSist } from './alarm-keeper';

const NAA = '2025-09-15T10:00:00.000Z' as Instant;
const TIDLIGERE = '2025-12-31T06:00:00.000Z' as Instant;
const SIDEN = '2025-12-31T07:00:00.000Z' as Instant;
const fail = (error: unknown) => {
  throw error;
};

/** An alarm clock that says what it was asked, and can be emptied as a Redis can. */
class WatchedAlarms extends InProcessAlarms {
  readonly wound: string[] = [];
  /** When each rings, as the clock was told: one that is wound already is left as it is. */
  readonly times = new Map<string, Instant>();
  constructor() {
    super({ now: () => NAA }, fail);
  }
  private marked: string | null = null;
  override mark(): Promise<string | null> {
    return Promise.resolve(this.marked);
  }
  override setMark(mark: string): Promise<void> {
    this.marked = mark;
    return Promise.resolve();
  }
  async empty(): Promise<void> {
    this.marked = null;
    await this.cancel([...(await this.waiting())]);
  }
  override cancel(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.times.delete(id);
    return super.cancel(ids);
  }
  override wind(alarms: readonly Alarm[]): Promise<void> {
    this.wound.push(...alarms.map(({ id }) => id));
    for (const { id, naar } of alarms) if (!this.times.has(id)) this.times.set(id, naar);
    return super.wind(alarms);
  }
}

describe('The keeper of an alarm clock', () => {
  let alarms: WatchedAlarms;
  let wanted: Map<string, Instant>;
  let keeper: AlarmKeeper;
  const keep = (clock: Alarms, compareEvery = 60) =>
    new AlarmKeeper({
      alarms: clock,
      wanted: () => new Map(wanted),
      clock: { now: () => NAA },
      onError: fail,
      compareEvery,
    });
  beforeEach(() => {
    alarms = new WatchedAlarms();
    wanted = new Map([
      ['a', SIDEN],
      ['b', SIDEN],
    ]);
    keeper = keep(alarms);
  });
  const waiting = async () => [...(await alarms.waiting())].sort();

  it('winds what the log calls for, and does not ask again', async () => {
    expect(await keeper.round()).toBe(true);
    expect(await keeper.round()).toBe(false);
    expect(alarms.wound).toEqual(['a', 'b']);
  });

  it('winds what is new and cancels what is no longer called for', async () => {
    await keeper.round();
    wanted.delete('a');
    wanted.set('c', SIDEN);
    await keeper.round();
    expect(await waiting()).toEqual(['b', 'c']);
  });

  it('winds again what has another time now, and leaves the rest as it is', async () => {
    await keeper.round();
    wanted.set('a', TIDLIGERE);
    await keeper.round();
    await keeper.round();
    expect(alarms.wound).toEqual(['a', 'b', 'a']);
    expect(alarms.times.get('a')).toBe(TIDLIGERE);
    expect(await waiting()).toEqual(['a', 'b']);
  });

  it('winds at the new time what the clock had lost', async () => {
    await keeper.round();
    await alarms.empty();
    wanted.set('a', TIDLIGERE);
    await keeper.round();
    expect([alarms.times.get('a'), alarms.wound]).toEqual([TIDLIGERE, ['a', 'b', 'a', 'b']]);
  });

  it('removes what an earlier process wound and nobody calls for now', async () => {
    await alarms.wind([{ id: 'gammel', naar: SIDEN }]);
    await alarms.setMark('en annens');
    await keeper.round();
    expect(await waiting()).toEqual(['a', 'b']);
  });

  it('winds everything again when the clock was emptied', async () => {
    await keeper.round();
    await alarms.empty();
    expect(await keeper.round()).toBe(true);
    expect(alarms.wound).toEqual(['a', 'b', 'a', 'b']);
    expect(byggetSist(await alarms.mark())).toBe(NAA);
    expect([byggetSist(null), byggetSist('en annens')]).toEqual([null, null]);
  });

  it('winds everything again when the clock was emptied while it was being wound', async () => {
    const wind = alarms.wind.bind(alarms);
    alarms.wind = async (some) => {
      alarms.wind = wind;
      await wind(some);
      await alarms.empty();
    };
    await keeper.round();
    expect(await keeper.round()).toBe(true);
    expect(await waiting()).toEqual(['a', 'b']);
  });

  it('compares when another process has wound an emptied clock before it', async () => {
    await keeper.round();
    await alarms.setMark('en annens');
    await alarms.cancel(['a']);
    expect(await keeper.round()).toBe(true);
    expect(await waiting()).toEqual(['a', 'b']);
  });

  it('compares now and then also when nothing seems wrong', async () => {
    keeper = keep(alarms, 3);
    const compared = [];
    for (let i = 0; i < 7; i++) compared.push(await keeper.round());
    expect(compared).toEqual([true, false, false, true, false, false, true]);
    await alarms.cancel(['a']);
    await keeper.round();
    await keeper.round();
    await keeper.round();
    expect(await waiting()).toEqual(['a', 'b']);
  });

  it('goes on when the clock did not answer, and compares first', async () => {
    const errors: unknown[] = [];
    let down = true;
    const mark = alarms.mark.bind(alarms);
    alarms.mark = () => (down ? Promise.reject(new Error('Redis svarer ikke')) : mark());
    keeper = new AlarmKeeper({
      alarms,
      clock: { now: () => NAA },
      wanted: () => {
        down = false;
        return wanted;
      },
      onError: (error) => {
        errors.push(error);
        down = false;
      },
      everyMs: 1,
    });
    keeper.start();
    while ((await alarms.waiting()).size < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    await keeper.close();
    expect(errors).toHaveLength(1);
    expect(await waiting()).toEqual(['a', 'b']);
  });
});
