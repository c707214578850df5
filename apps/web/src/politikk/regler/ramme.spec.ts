import type { Linjesvar, Rammesvar } from '@saksgang/rammer';
import { aarskolonner, fasekolonner, rammetabellen } from './ramme';
import { iRekkefoelge } from './tidslinje';

const linje = (id: string, kategori: string, kr: number | null): Linjesvar => ({
  id,
  nr: 1,
  kategori,
  tittel: id,
  beloep: { '2026': kr },
});
const svar = (linjer: readonly Linjesvar[], summer: Readonly<Record<string, number>>): Rammesvar =>
  ({
    utvalg: [
      {
        kode: 'OKI',
        navn: 'Oppvekst',
        linjer,
        summer: Object.fromEntries(
          Object.entries(summer).map(([navn, kr]) => [navn, { beloep: { '2026': kr } }]),
        ),
      },
    ],
  }) as unknown as Rammesvar;

const FOER = svar([linje('a', 'Demografi', 10), linje('b', 'Annet', 5)], {
  'Sum Demografi': 10,
  'Konsekvensjustert ramme': 10,
  'Sum Annet': 5,
  'Ramme 2026-2029': 15,
});
const ETTER = svar([linje('a', 'Demografi', 12), linje('b', 'Annet', null), linje('c', 'Annet', 3)], {
  'Sum Demografi': 12,
  'Konsekvensjustert ramme': 12,
  'Sum Annet': 8,
  'Ramme 2026-2029': 20,
});
const FASER = [
  { navn: 'Før', svar: FOER },
  { navn: 'Etter', svar: ETTER },
];

describe('Rammetabellen', () => {
  const tabell = rammetabellen(fasekolonner(FASER, 'OKI', '2026'), true);

  it('har linjene etter kategori, og hver sum der dokumentet har den', () => {
    expect(tabell.map((g) => [g.kategori, g.rader.map((r) => r.id)])).toEqual([
      ['Demografi', ['a', 'Sum Demografi', 'Konsekvensjustert ramme']],
      ['Annet', ['b', 'c', 'Sum Annet', 'Ramme 2026-2029']],
    ]);
  });

  it('sier hva hver fase endrer, og ikke mer enn den vet', () => {
    const celler = Object.fromEntries(tabell.flatMap((g) => g.rader.map((r) => [r.id, r.celler])));
    expect(celler['a']?.map((c) => [c.kr, c.endring])).toEqual([
      [10, null],
      [12, 2],
    ]);
    // What is unknown is no change, and a line that was not there is new.
    expect(celler['b']?.[1]).toMatchObject({ finnes: true, kr: null, endring: null });
    expect(celler['c']?.map((c) => [c.finnes, c.kr, c.endring])).toEqual([
      [false, null, null],
      [true, 3, 3],
    ]);
  });

  it('viser årene i én fase uten å sammenligne dem', () => {
    const [foerste] = FASER;
    if (!foerste) throw new Error('no phase');
    const aar = rammetabellen(aarskolonner(foerste, 'OKI', ['2026']), false);
    expect(aar[0]?.rader[0]?.celler).toEqual([{ kolonne: '2026', finnes: true, kr: 10, endring: null }]);
    expect(rammetabellen(aarskolonner(foerste, 'FINNES-IKKE', ['2026']), false)).toEqual([]);
  });
});

describe('Tidslinjen', () => {
  it('har hver ting etter alt som førte til den', () => {
    const ledd = ['punkt', 'vedtak', 'hp', 'oppdrag'].map((id) => ({ id }));
    const kanter = [
      { fra: 'hp', til: 'vedtak' },
      { fra: 'vedtak', til: 'punkt' },
      { fra: 'punkt', til: 'oppdrag' },
    ];
    const linjen = iRekkefoelge({ ledd, kanter } as unknown as Parameters<typeof iRekkefoelge>[0]);
    expect(linjen.map((l) => l.id)).toEqual(['hp', 'vedtak', 'punkt', 'oppdrag']);
  });
});
