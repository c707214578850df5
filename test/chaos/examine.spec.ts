import type { StoredEvent } from '@saksgang/event-store';
import { compareReading, examine } from './examine';

const event = (n: number, batch: string, of: number, mer: Partial<StoredEvent> = {}): StoredEvent => ({
  id: `id-${n}` as StoredEvent['id'],
  stream: 'sak-lier.a' as StoredEvent['stream'],
  revision: n,
  position: String(n + 1).padStart(4, '0'),
  type: 'Talt.v1',
  data: { batch, of },
  metadata: {},
  ...mer,
});

const [a, b, c] = [event(0, 'x', 2), event(1, 'x', 2), event(2, 'y', 1)];
const answered = [
  { stream: 'sak-lier.a', from: 0, ids: ['id-0', 'id-1'] },
  { stream: 'sak-lier.a', from: 2, ids: ['id-2'] },
];
const WHOLE = { lost: 0, halves: 0, doubled: 0, disordered: 0 };

describe('the examination of a log', () => {
  it('finds nothing in a log that is whole', () => {
    expect(examine([a, b, c], answered)).toEqual(WHOLE);
  });

  it.each([
    ['an acknowledged event that is gone', [a, b], { lost: 1 }],
    ['an event with another id in its place', [a, b, { ...c, id: 'id-9' as typeof c.id }], { lost: 1 }],
    ['half a batch', [a], { lost: 2, halves: 1 }],
    [
      'the other half of a batch',
      [
        { ...b, revision: 0 },
        { ...c, revision: 1 },
      ],
      { lost: 3, halves: 1 },
    ],
    ['an event twice', [a, b, c, { ...c, revision: 3, position: '0009' }], { doubled: 1, halves: 1 }],
    ['a revision left out', [a, b, { ...c, revision: 3 }], { lost: 1, disordered: 1 }],
    ['a position that does not rise', [a, b, { ...c, position: '0002' }], { disordered: 1 }],
  ])('finds %s', (_, log, expected) => {
    expect(examine(log, answered)).toEqual({ ...WHOLE, ...expected });
  });
});

describe('the comparison of a reading with the log', () => {
  it.each([
    ['nothing', [a, b, c], {}],
    ['an event that was not seen', [a, c], { lost: 1 }],
    ['one that was seen twice', [a, b, b, c], { repeated: 1, reordered: 1 }],
    ['two in the wrong order', [b, a, c], { reordered: 1 }],
  ])('finds %s', (_, seen, expected) => {
    expect(compareReading([a, b, c], seen)).toEqual({ lost: 0, repeated: 0, reordered: 0, ...expected });
  });
});
