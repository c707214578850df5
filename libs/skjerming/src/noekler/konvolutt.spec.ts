import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { aapne, lukk } from './konvolutt';

const noekkel = randomBytes(32);
const tekst = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('A closed text', () => {
  it('is what it was when it is opened, and says nothing of itself in a text', () => {
    fc.assert(
      fc.property(tekst, (innhold) => {
        const lukket = lukk(noekkel, innhold);
        expect(lukket).toMatch(/^[\w-]+$/);
        expect(aapne(noekkel, lukket)).toBe(innhold);
      }),
    );
  });

  it('is the same for the same text, and another for another text or under another key', () => {
    expect(lukk(noekkel, 'a')).toBe(lukk(noekkel, 'a'));
    expect(lukk(noekkel, 'a')).not.toBe(lukk(noekkel, 'b'));
    expect(lukk(noekkel, 'a')).not.toBe(lukk(randomBytes(32), 'a'));
  });

  it('is not opened by another key', () => {
    expect(aapne(randomBytes(32), lukk(noekkel, 'innhold'))).toBeNull();
  });

  it('is not opened when any byte of it is another, or any is missing', () => {
    fc.assert(
      fc.property(tekst, fc.nat(), fc.integer({ min: 1, max: 255 }), (innhold, sted, annet) => {
        const bytes = Buffer.from(lukk(noekkel, innhold), 'base64url');
        const i = sted % bytes.length;
        const kort = bytes.subarray(0, i).toString('base64url');
        bytes[i] = (bytes[i] ?? 0) ^ annet;
        expect(aapne(noekkel, bytes.toString('base64url'))).toBeNull();
        expect(aapne(noekkel, kort)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
