import { dato, fold } from '@saksgang/kernel';
import { forekomster, gjeldendeFrist, ikkeLevert, periodeFor } from './forekomster';
import { oppdrag } from './oppdrag';
import type { OppdragEvent, OppdragRegistrert } from './oppdrag.events';
import {
  avslutningsvedtak,
  oppdragRegistrert,
  rapportLevert,
  toGangerAarlig,
  vedtattFrist,
} from './oppdrag.fixtures';

const registrert = (lesning: string, mer: Partial<OppdragRegistrert['data']> = {}) =>
  oppdragRegistrert({ uavklartFrist: { ...toGangerAarlig, lesning }, ...mer });
const tilstand = (...hendelser: readonly OppdragEvent[]) => {
  const funnet = fold(oppdrag, hendelser);
  if (!funnet.finnes) throw new Error('oppdraget er ikke registrert');
  return funnet;
};
const periodene = (dag: string, ...hendelser: readonly OppdragEvent[]) =>
  forekomster(tilstand(...hendelser), dato(dag)).map(({ periode, frist }) => `${periode}: ${frist}`);
const plandato = (dag: string): OppdragEvent => ({
  type: 'FristSatt',
  data: {
    frist: { dato: dato(dag), kilde: 'satt av administrasjonen', tekst: 'plandato', tolket: false },
  },
});

describe('Rapportene et oppdrag ber om igjen og igjen', () => {
  it('er de som er forfalt, og den neste', () => {
    expect(periodene('2024-12-10', registrert('2 per år'))).toEqual(['1. halvår 2025: 2025-06-30']);
    expect(periodene('2025-06-30', registrert('2 per år'))).toEqual(['1. halvår 2025: 2025-06-30']);
    expect(periodene('2025-07-01', registrert('2 per år'))).toEqual([
      '1. halvår 2025: 2025-06-30',
      '2. halvår 2025: 2025-12-31',
    ]);
  });

  it.each([
    ['1 per år', ['2025: 2025-12-31']],
    ['årlig', ['2025: 2025-12-31']],
    ['3 per år', ['1. tertial 2025: 2025-04-30']],
    ['1 per tertial', ['1. tertial 2025: 2025-04-30']],
    ['4 per år', ['1. kvartal 2025: 2025-03-31']],
    ['1 per måned', ['desember 2024: 2024-12-31', 'januar 2025: 2025-01-31']],
  ])('har frist den siste dagen i perioden: %s', (lesning, ventet) => {
    expect(periodene('2025-01-15', registrert(lesning))).toEqual(ventet);
  });

  it.each([
    ['2025-01-01', '2025: 2025-12-31'],
    ['2025-07-02', '2025: 2025-12-31'],
    ['2025-07-03', '2026: 2026-12-31'],
    ['2025-12-31', '2026: 2026-12-31'],
  ])('begynner med den første perioden som har minst halvparten igjen: vedtatt %s', (vedtatt, foerste) => {
    expect(periodene(vedtatt, registrert('1 per år', { vedtaksdato: dato(vedtatt) }))[0]).toBe(foerste);
  });

  it('begynner ikke før vedtaket har virkning', () => {
    expect(periodene('2025-01-01', registrert('1 per år', { virkningsdato: dato('2027-01-01') }))).toEqual([
      '2027: 2027-12-31',
    ]);
  });

  it('har neste frist i perioden etter når en er levert før fristen', () => {
    const levert = [registrert('2 per år'), rapportLevert('1. halvår 2025')];
    expect(periodene('2025-05-01', ...levert)).toEqual([
      '1. halvår 2025: 2025-06-30',
      '2. halvår 2025: 2025-12-31',
    ]);
    expect(ikkeLevert(tilstand(...levert), dato('2025-05-01')).map((f) => f.periode)).toEqual([
      '2. halvår 2025',
    ]);
  });

  it('har fristen administrasjonen har satt i den perioden den ligger i, og ingen annen faller bort', () => {
    const hendelser = [registrert('2 per år'), plandato('2025-10-15')];
    expect(periodene('2025-09-15', ...hendelser)).toEqual([
      '1. halvår 2025: 2025-06-30',
      '2. halvår 2025: 2025-10-15',
    ]);
    expect(periodene('2025-09-15', registrert('2 per år'), plandato('2024-12-20'))[0]).toBe(
      '2. halvår 2024: 2024-12-20',
    );
  });

  it.each([
    'hver månedsrapport, senest hver tertialrapport og årsregnskapet',
    '1 per 2. år',
    '5 per år',
    '1 per møte',
    'jevnlig',
  ])('er ukjente når ordene ikke sier hvilke perioder det er: %s', (lesning) => {
    expect(periodene('2026-01-01', registrert(lesning))).toEqual([]);
  });

  it.each<[string, readonly OppdragEvent[]]>([
    ['uten noe som gjentas', [oppdragRegistrert({ frist: vedtattFrist })]],
    ['for penger', [registrert('1 per år', { maate: 'ramme' })]],
    ['for en føring', [registrert('1 per år', { maate: 'loepende' })]],
    [
      'når organet har vedtatt én frist i stedet',
      [
        registrert('1 per år'),
        { type: 'FristFlyttet', data: { vedtak: avslutningsvedtak, frist: vedtattFrist } },
      ],
    ],
  ])('er ingen %s', (_, hendelser) => {
    expect(periodene('2026-01-01', ...hendelser)).toEqual([]);
  });

  it('slutter med kalenderen, hvor langt fram det enn spørres', () => {
    expect(periodene('9999-12-31', registrert('1 per år')).at(-1)).toBe('2998: 2998-12-31');
  });
});

describe('Fristen som gjelder', () => {
  it('er den første rapporten som ikke er levert, ellers fristen', () => {
    const jevnlig = tilstand(registrert('2 per år'));
    expect(gjeldendeFrist(jevnlig, dato('2025-09-15'))).toBe('2025-06-30');
    expect(gjeldendeFrist(tilstand(oppdragRegistrert({ frist: vedtattFrist })), dato('2025-09-15'))).toBe(
      '2025-12-31',
    );
    expect(gjeldendeFrist(tilstand(oppdragRegistrert()), dato('2025-09-15'))).toBeNull();
  });
});

describe('Perioden i en id', () => {
  it.each([
    ['2025', '2025'],
    ['2025h1', '1. halvår 2025'],
    ['2025t3', '3. tertial 2025'],
    ['2025k2', '2. kvartal 2025'],
    ['2025m12', 'desember 2025'],
  ])('%s er %s', (noekkel, periode) => expect(periodeFor(noekkel)).toBe(periode));

  it.each(['', '25', '2025x1', '2025h'])('«%s» er ingen', (noekkel) =>
    expect(periodeFor(noekkel)).toBeNull(),
  );
});
