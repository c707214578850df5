import fc from 'fast-check';
import { dato, parseDato } from '@saksgang/kernel';
import { lesFrister } from './les-frister';
import * as tabeller from './les-frister.fixtures';
import type { Lesning } from './lesning';

const VEDTATT = dato('2024-12-10');

const kort = ({ type, frist, virkningsdato, gjentakelse: g }: Lesning): string => {
  if (type === 'hendelse') return 'H';
  if (type === 'virkning') return `V${virkningsdato}`;
  return g ? `${g.antall}/${g.hver ?? ''}${g.per}${frist ? `@${frist}` : ''}` : String(frist);
};

const lest = (tekst: string, vedtatt = '2024-12-10'): string => {
  const { lesninger, tvetydig } = lesFrister(tekst, dato(vedtatt));
  return (tvetydig ? '?' : '') + (lesninger.map(kort).join(';') || '-');
};

const ord = (tekst: string): readonly string[] => lesFrister(tekst, VEDTATT).lesninger.map((l) => l.ord);

describe.each([
  ['a frist', tabeller.FRIST],
  ['a repetition', tabeller.GJENTAKENDE],
  ['something else that happens', tabeller.HENDELSE],
  ['an effect, which is no frist', tabeller.VIRKNING],
  ['more than one thing', tabeller.FLERE],
  ['readings to choose between', tabeller.TVETYDIG],
  ['no frist', tabeller.INGEN],
])('A text of a vedtak that says %s', (_, tabell) => {
  const rader = Object.entries(tabell).flatMap(([vedtatt, tekster]) =>
    tekster.map(([tekst, ventet]) => [tekst, vedtatt, ventet] as const),
  );
  it.each(rader)('«%s», made on %s: %s', (tekst, vedtatt, ventet) => {
    expect(lest(tekst, vedtatt)).toBe(ventet);
  });
});

describe('The words that a reading came from', () => {
  it.each([
    ['Saken skal legges fram innen utgangen av 2025, og gjelder skolen.', ['innen utgangen av 2025']],
    ['Rapport leveres innen 1. april hvert år.', ['innen 1. april hvert år']],
    ['Senest januar 2026 skal det være ferdig.', ['Senest januar 2026']],
    ['Klimanøytral innen 2030', ['innen 2030', 'innen 2030']],
    ['innen 1. mars og 1. september 2025', ['innen 1. mars', '1. september 2025']],
    ['Fristen for svar er 20. januar.', ['Fristen for svar er 20. januar']],
    [
      'Tas opp i forbindelse med rullering av økonomiplanen 2026–2029.',
      ['i forbindelse med rullering av økonomiplanen 2026–2029'],
    ],
  ])('are named as they are printed: %s', (tekst, ventet) => expect(ord(tekst)).toEqual(ventet));
});

describe('How a text is written', () => {
  const TEKST = 'Innen utgangen av første halvår 2025 – og årlig før påske';
  const { lesninger, tvetydig } = lesFrister(TEKST, VEDTATT);
  const utenOrd = (liste: readonly Lesning[]): unknown => liste.map(({ ord: _, ...resten }) => resten);

  it.each([
    ['decomposed letters', TEKST.normalize('NFD')],
    ['hard spaces', TEKST.replaceAll(' ', '\u00A0')],
    ['line breaks of the page', TEKST.replaceAll(' ', '\n')],
    ['soft hyphens', TEKST.replace('utgangen', 'ut\u00ADgangen')],
    ['capital letters', TEKST.toUpperCase()],
  ])('does not matter: %s', (_, tekst) => {
    const svar = lesFrister(tekst, VEDTATT);
    expect([utenOrd(svar.lesninger), svar.tvetydig]).toEqual([utenOrd(lesninger), tvetydig]);
  });
});

describe('Precision', () => {
  it.each([
    ['innen 1. mai 2025', 'dag'],
    ['innen utgangen av mai 2025', 'maaned'],
    ['i løpet av 1. kvartal 2025', 'maaned'],
    ['innen 2. tertial 2025', 'tertial'],
    ['i løpet av 1. halvår 2025', 'halvaar'],
    ['innen utgangen av 2025', 'aar'],
    ['i forbindelse med HP 2026', 'hendelse'],
  ])('is what the words give: «%s» says a %s', (tekst, presisjon) => {
    expect(lesFrister(tekst, VEDTATT).lesninger.map((l) => l.presisjon)).toEqual([presisjon]);
  });
});

/** Pieces of real phrases, put together as no one would. */
const BITER = [
  ...[
    'innen',
    'senest',
    'utgangen av',
    'i løpet av',
    'før',
    'fra og med',
    'til',
    'årlig',
    'to ganger',
    'hvert',
    'frist',
  ],
  ...[
    '1.',
    '31/12-2025',
    '2025-02-30',
    '29. februar',
    'mai',
    '2025',
    '2025/26',
    'uke 53',
    'tertial',
    'påske',
    'neste år',
  ],
  ...[
    '999 år',
    'møte',
    'HP 2026',
    'legges fram',
    'ble',
    '%',
    '§ 14-5',
    '.',
    ',',
    'og',
    'eller',
    '\u0301',
    '𝟙',
    '٣',
  ],
];
const dager = fc
  .date({ min: new Date('1814-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((d) => dato(d.toISOString().slice(0, 10)));
const tekster = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...BITER), { maxLength: 30 }).map((biter) => biter.join(' ')),
  fc.array(fc.constantFrom(...BITER), { maxLength: 30 }).map((biter) => biter.join('')),
);

describe('Whatever the text', () => {
  it('every day is a day of the calendar, and each type of reading has what belongs to it', () => {
    fc.assert(
      fc.property(tekster, dager, (tekst, vedtatt) => {
        for (const l of lesFrister(tekst, vedtatt).lesninger) {
          for (const dag of [l.frist, l.virkningsdato]) expect(dag === null || parseDato(dag)).toBeTruthy();
          if (l.type !== 'gjentakende') expect(l.frist !== null).toBe(l.type === 'dato');
          expect(l.virkningsdato !== null).toBe(l.type === 'virkning');
          expect(l.gjentakelse !== null).toBe(l.type === 'gjentakende');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the words of a reading stand in the text', () => {
    fc.assert(
      fc.property(tekster, dager, (tekst, vedtatt) => {
        const linje = tekst
          .normalize('NFC')
          .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
          .replace(/\s+/g, ' ');
        for (const l of lesFrister(tekst, vedtatt).lesninger) {
          expect(l.ord).not.toBe('');
          expect(linje).toContain(l.ord);
        }
      }),
    );
  });

  it('a time without a year comes after the vedtak', () => {
    const tider = fc.constantFrom(
      '1. mai',
      '31. desember',
      '29. februar',
      'utgangen av juni',
      '2. tertial',
      'uke 1',
    );
    fc.assert(
      fc.property(tider, dager, (tid, vedtatt) => {
        const [lesning] = lesFrister(`innen ${tid}`, vedtatt).lesninger;
        if (vedtatt < '2990-01-01') expect(lesning?.frist && lesning.frist > vedtatt).toBe(true);
      }),
    );
  });

  it.each([...BITER, 'innen '.repeat(5), '1.1.', 'ååå', '- ', '. ', 'i løpet av de neste ', '2025-', 'og/'])(
    'a hundred thousand characters of «%s» are read to the end',
    (bit) => {
      const tekst = bit.repeat(Math.ceil(100_000 / bit.length));
      const { lesninger } = lesFrister(`${tekst}. Saken legges fram innen 1. mai 2025.`, VEDTATT);
      expect(lesninger.at(-1)).toMatchObject({ frist: '2025-05-01', ord: 'innen 1. mai 2025' });
    },
  );
});
