import type { Clock, Instant } from '@saksgang/kernel';
import { alarmsContract, Bell } from '../contract/alarms.contract';
import { InProcessAlarms } from './in-process-alarms';

const systemClock: Clock = { now: () => new Date().toISOString() as Instant };
const ignored = () => undefined;

alarmsContract('in process', () => {
  const alarms = new InProcessAlarms(systemClock, ignored);
  return Promise.resolve({ alarms, dispose: () => alarms.close() });
});

describe('the alarm clock of a process', () => {
  it('follows the clock that it was given, and rings in the order of the times', async () => {
    let naa = '2025-12-01T07:00:00.000Z' as Instant;
    const alarms = new InProcessAlarms({ now: () => naa }, ignored);
    const bell = new Bell();
    await alarms.start(bell.ring);
    await alarms.wind([
      { id: 'b', naar: '2025-12-24T07:00:00.000Z' as Instant },
      { id: 'a', naar: '2025-12-09T07:00:00.000Z' as Instant },
      { id: 'c', naar: '2027-01-01T00:00:00.000Z' as Instant },
    ]);
    naa = '2025-12-31T23:00:00.000Z' as Instant;
    await alarms.ringDue();
    expect(bell.rung.map((r) => r.id)).toEqual(['a', 'b']);
    expect([...(await alarms.waiting())]).toEqual(['c']);
    await alarms.close();
  });

  it('does not wait for a time that the clock was set back from', async () => {
    let naa = '2026-12-01T07:00:00.000Z' as Instant;
    const alarms = new InProcessAlarms({ now: () => naa }, ignored);
    let away = true;
    const rung: string[] = [];
    await alarms.start((id) => {
      if (away) return Promise.reject(new Error('the log did not answer'));
      rung.push(id);
      return Promise.resolve();
    });
    await alarms.wind([{ id: 'a', naar: '2025-12-09T07:00:00.000Z' as Instant }]);
    await alarms.ringDue();
    away = false;
    naa = '2025-12-10T07:00:00.000Z' as Instant;
    await alarms.ringDue();
    expect(rung).toEqual(['a']);
    await alarms.close();
  });

  it('knows those that wait for others to ring, and does not ring them when they are cancelled meanwhile', async () => {
    const naa = '2025-12-31T23:00:00.000Z' as Instant;
    const alarms = new InProcessAlarms({ now: () => naa }, ignored);
    const rung: string[] = [];
    let waiting: ReadonlySet<string> = new Set();
    await alarms.start(async (id) => {
      rung.push(id);
      waiting = await alarms.waiting();
      await alarms.cancel(['b']);
    });
    await alarms.wind([
      { id: 'a', naar: '2025-12-09T07:00:00.000Z' as Instant },
      { id: 'b', naar: '2025-12-24T07:00:00.000Z' as Instant },
    ]);
    await alarms.ringDue();
    expect([...waiting].sort()).toEqual(['a', 'b']);
    expect(rung).toEqual(['a']);
    await alarms.close();
  });
});
