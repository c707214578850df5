import fc from 'fast-check';
import { Segl } from './segl';

const segl = new Segl('en nøkkel som ingen andre har');
const tekst = fc.string({ unit: 'grapheme', maxLength: 120 });

describe('A sealed text', () => {
  it('is what it was when it comes back, and can stand in an address', () => {
    fc.assert(
      fc.property(tekst, (en) => {
        const forseglet = segl.forsegl(en);
        expect(forseglet).toMatch(/^[\w-]*\.[\w-]{43}$/);
        expect(segl.bryt(forseglet)).toBe(en);
      }),
    );
  });

  it('is refused when any byte of it is another', () => {
    fc.assert(
      fc.property(tekst, fc.nat(), fc.integer({ min: 1, max: 255 }), (en, sted, annet) => {
        const byte = Buffer.from(segl.forsegl(en));
        const i = sted % byte.length;
        byte[i] = (byte[i] ?? 0) ^ annet;
        expect(segl.bryt(byte.toString('latin1'))).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('is refused when something is added or missing, and so is what nobody sealed', () => {
    fc.assert(
      fc.property(tekst, fc.nat(), (en, sted) => {
        const forseglet = segl.forsegl(en);
        expect(segl.bryt(forseglet.slice(0, sted % forseglet.length))).toBeNull();
        expect(segl.bryt(`${forseglet}a`)).toBeNull();
        expect(segl.bryt(`a${forseglet}`)).toBeNull();
        expect(segl.bryt(en)).toBeNull();
      }),
    );
  });

  it('is refused under another key', () => {
    expect(new Segl('en annen nøkkel').bryt(segl.forsegl('innhold'))).toBeNull();
  });
});
