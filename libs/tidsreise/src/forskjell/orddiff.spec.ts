import fc from 'fast-check';
import { likeOrd, orddiff, type Orddel } from './orddiff';

const ord = fc.constantFrom('sak', 'om', 'skole', 'bør', 'skal', 'innen', '2025', 'é', '«ja»');
const tekst = fc.array(ord, { maxLength: 14 }).map((o) => o.join(' '));
const uten = (deler: readonly Orddel[], slag: Orddel['slag']) =>
  deler
    .filter((d) => d.slag !== slag)
    .map((d) => d.tekst)
    .join(' ');
const antall = (deler: readonly Orddel[], slag: Orddel['slag']) =>
  deler.filter((d) => d.slag === slag).flatMap((d) => d.tekst.split(' ')).length;

/** The longest list of words that both have in order, by trying. */
const lengste = (a: readonly string[], b: readonly string[]): number => {
  const [x, ...resten] = a;
  if (x === undefined) return 0;
  const i = b.indexOf(x);
  const uten = lengste(resten, b);
  return i === -1 ? uten : Math.max(uten, 1 + lengste(resten, b.slice(i + 1)));
};

describe('a difference of words', () => {
  it('shows what was taken out before what was put in', () => {
    expect(orddiff('Det skal fremmes en sak innen 2025.', 'Det bør legges fram en sak innen 2026.')).toEqual([
      { slag: 'lik', tekst: 'Det' },
      { slag: 'ut', tekst: 'skal fremmes' },
      { slag: 'inn', tekst: 'bør legges fram' },
      { slag: 'lik', tekst: 'en sak innen' },
      { slag: 'ut', tekst: '2025.' },
      { slag: 'inn', tekst: '2026.' },
    ]);
  });

  it.each([
    ['nothing at all', '', '', []],
    ['only white space', 'en  sak\n', 'en sak', [{ slag: 'lik', tekst: 'en sak' }]],
    ['a whole text put in', '', 'en sak', [{ slag: 'inn', tekst: 'en sak' }]],
    ['a whole text taken out', 'en sak', '', [{ slag: 'ut', tekst: 'en sak' }]],
  ])('of %s', (_, foer, etter, ventet) => {
    expect(orddiff(foer, etter)).toEqual(ventet);
  });

  it('has both texts in it, and nothing else', () => {
    fc.assert(
      fc.property(tekst, tekst, (foer, etter) => {
        const deler = orddiff(foer, etter);
        expect(uten(deler, 'inn')).toBe(foer);
        expect(uten(deler, 'ut')).toBe(etter);
        expect(likeOrd(foer, etter)).toBe(deler.every((d) => d.slag === 'lik'));
      }),
    );
  });

  it('keeps as many words as can be kept', () => {
    fc.assert(
      fc.property(tekst, tekst, (foer, etter) => {
        const [a, b] = [foer, etter].map((t) => t.split(' ').filter(Boolean)) as [string[], string[]];
        expect(antall(orddiff(foer, etter), 'lik')).toBe(lengste(a, b));
      }),
      { numRuns: 60 },
    );
  });

  it('of texts too long to compare is one taken out and one put in, between what is the same', () => {
    const lang = (o: string) => Array.from({ length: 3_000 }, (_, i) => `${o}${i}`).join(' ');
    const deler = orddiff(`Først ${lang('a')} sist`, `Først ${lang('b')} sist`);
    expect(deler.map((d) => d.slag)).toEqual(['lik', 'ut', 'inn', 'lik']);
  });
});
