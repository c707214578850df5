import type { Ledd, Leddslag } from '@saksgang/spor';
import { BREDDE, FLEST, grenene, tegningen } from './sporplass';

const ledd = (id: string, slag: Leddslag): Ledd => ({
  id,
  slag,
  tekst: id,
  hp: null,
  dato: null,
  beloep: null,
  kontroll: null,
  merknad: null,
  kildeLinje: null,
  navn: [],
});

describe('Tegningen av et spor', () => {
  const spor = {
    ledd: [ledd('o', 'oppdrag'), ledd('p', 'verbalpunkt'), ledd('a', 'delpunkt'), ledd('b', 'delpunkt')],
    kanter: [
      { fra: 'p', til: 'a' },
      { fra: 'p', til: 'b' },
      { fra: 'b', til: 'o' },
      { fra: 'b', til: 'borte' },
    ],
  };
  const tegning = tegningen(spor);
  const x = (id: string) => tegning?.plass.get(id)?.x ?? -1;

  it('har det som kommer først, til venstre, og det som er av samme slag, under hverandre', () => {
    expect(x('p')).toBe(0);
    expect(x('a')).toBeGreaterThan(x('p') + BREDDE);
    expect(x('b')).toBe(x('a'));
    expect(x('o')).toBeGreaterThan(x('b'));
    expect(tegning?.plass.get('b')?.y).toBeGreaterThan(tegning?.plass.get('a')?.y ?? Infinity);
  });

  it('har en strek for hver kant mellom to som er med', () => {
    expect(tegning?.streker.map((s) => s.id)).toEqual(['p a', 'p b', 'b o']);
  });

  it('er stor nok til alt som er med', () => {
    for (const { x: til } of tegning?.plass.values() ?? [])
      expect(til + BREDDE).toBeLessThanOrEqual(tegning?.bredde ?? 0);
  });

  it('er ingen når det er for mye', () => {
    const mange = Array.from({ length: FLEST + 1 }, (_, i) => ledd(`l${i}`, 'oppdrag'));
    expect(tegningen({ ledd: mange, kanter: [] })).toBeNull();
    expect(tegningen({ ledd: mange.slice(1), kanter: [] })).not.toBeNull();
  });
});

describe('Listen ved siden av', () => {
  it('har det som følger av noe, under det', () => {
    const linjer = [1, 2, 3, 2, 1].map((dybde, i) => ({ dybde, i }));
    expect(grenene(linjer)).toEqual([
      {
        linje: linjer[0],
        under: [
          { linje: linjer[1], under: [{ linje: linjer[2], under: [] }] },
          { linje: linjer[3], under: [] },
        ],
      },
      { linje: linjer[4], under: [] },
    ]);
    expect(grenene([])).toEqual([]);
  });
});
