import fc from 'fast-check';
import {
  aapneReferanser,
  lukketMerke,
  medLukkedeMerker,
  medLukkedeSom,
  medTekster,
  plassholder,
  teksteneI,
} from './merker';

const lukk = (tekst: string) =>
  medLukkedeMerker(tekst, (ref, innhold) => lukketMerke(ref, Buffer.from(innhold).toString('base64url')));
const skjul = (tekst: string) => medLukkedeSom(tekst, plassholder);

describe('Et merke i en tekst', () => {
  it('lukkes, og vises som at noe er skjermet', () => {
    const tekst = 'Vedtaket gjelder [[S-12|Kari Nordmann]] og [[S-3|hennes\nsønn]].';
    expect(aapneReferanser(tekst)).toEqual(['S-12', 'S-3']);
    expect(lukk(tekst)).not.toMatch(/Kari|sønn/);
    expect(skjul(lukk(tekst))).toBe('Vedtaket gjelder [skjermet S-12] og [skjermet S-3].');
  });

  it.each(['[[S-0|x]]', '[[S-12|]]', '[[S-12 x]]', '[[T-1|x]]', '[S-1|x]', '[[S-1|x]', '[[S-1234567|x]]'])(
    'er ikke %s',
    (tekst) => {
      expect(aapneReferanser(tekst)).toEqual([]);
      expect(lukk(tekst)).toBe(tekst);
    },
  );

  it('tar med alt fram til det slutter, også klammer', () => {
    expect(skjul(lukk('[[S-1|a]b[c|d]]e'))).toBe('[skjermet S-1]e');
  });

  it('skjuler hva som enn står i det', () => {
    const innhold = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
      .filter((t) => !t.includes(']]') && !t.endsWith(']'));
    fc.assert(
      fc.property(innhold, (t) => {
        expect(skjul(lukk(`før [[S-7|${t}]] etter`))).toBe('før [skjermet S-7] etter');
      }),
    );
  });
});

describe('Tekstene i en verdi', () => {
  const verdi = { a: 'x', b: [1, 'x', { c: 'y', d: null }], e: true };

  it('finnes hvor dypt de enn ligger', () => {
    expect(teksteneI(verdi)).toEqual(['x', 'x', 'y']);
  });

  it('endres der de er, og verdien er den samme når ingen endres', () => {
    expect(medTekster(verdi, (t) => (t === 'x' ? 'z' : t))).toEqual({
      a: 'z',
      b: [1, 'z', { c: 'y', d: null }],
      e: true,
    });
    expect(medTekster(verdi, (t) => t)).toBe(verdi);
  });
});
