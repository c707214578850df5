import fc from 'fast-check';
import { kolonnebredder } from './kolonnebredder';

describe('Kolonnebreddene i en tabell', () => {
  it('gir lange ord og lange tekster plass, og tall lite', () => {
    const [punkt = 0, tittel = 0, organ = 0] = kolonnebredder([
      ['Punkt', 'Tittel', 'Vedtatt av'],
      ['3.21 a', 'Lavere ramme for formannskap og stab', 'Kommunestyret'],
      ['3.22 b', 'Tilpasse kontrollarbeidet til rammen', 'Kommunestyret'],
    ]);
    expect(tittel).toBeGreaterThan(organ);
    expect(organ).toBeGreaterThan(punkt);
  });

  it('er alltid hele arket, og ingen kolonne er borte', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 9 }), { minLength: 1 }),
        (rader) => {
          const bredder = kolonnebredder(rader);
          expect(bredder.reduce((sum, b) => sum + b, 0)).toBe(5000);
          expect(bredder.every((b) => b > 0)).toBe(true);
        },
      ),
    );
  });
});
