import fc from 'fast-check';
import { fraPosisjonsmerke, posisjonsmerke } from './posisjonsmerke';

const utfylt = (n: number, lengde: number) => String(n).padStart(lengde, '0');

describe('The mark of a position', () => {
  it.each([
    ['0000000000000451', '451'],
    ['0000000000000000', '0'],
    ['00000000000000000451-00000000000000000451', '451'],
    ['00000000000000000451-00000000000000000450', '451-450'],
  ])('%s is quoted as %s', (posisjon, merke) => {
    expect(posisjonsmerke(posisjon)).toBe(merke);
  });

  it('leads back to the position, whatever the log it is of', () => {
    const del = fc.nat();
    fc.assert(
      fc.property(
        fc.array(del, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 10, max: 20 }),
        (deler, lengde) => {
          const posisjon = deler.map((n) => utfylt(n, lengde)).join('-');
          const annen = deler.map(() => utfylt(7, lengde)).join('-');
          expect(fraPosisjonsmerke(posisjonsmerke(posisjon), annen)).toBe(posisjon);
          expect(fraPosisjonsmerke(posisjon, annen)).toBe(posisjon);
        },
      ),
    );
  });

  it('of another kind of log stays one that this log has not', () => {
    expect(fraPosisjonsmerke('451-450', '0000000000000007')).toBe('0000000000000451-450');
    expect(fraPosisjonsmerke('00000000000000000451', '0000000000000007')).toBe('00000000000000000451');
  });
});
