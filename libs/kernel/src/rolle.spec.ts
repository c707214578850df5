import { parseRolle, ROLLER } from './rolle';

describe('a role', () => {
  it.each(ROLLER)('%s is read as itself', (rolle) => {
    expect(parseRolle(rolle)).toBe(rolle);
  });

  it('is in the list once', () => {
    expect(new Set(ROLLER).size).toBe(ROLLER.length);
  });

  it.each(['', 'Innbygger', 'innbygger ', 'alle', 'kommunedirektør', 'constructor', '0'])(
    '%p is none',
    (text) => {
      expect(parseRolle(text)).toBeNull();
    },
  );
});
