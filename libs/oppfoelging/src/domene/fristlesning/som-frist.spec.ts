import { dato } from '@saksgang/kernel';
import { lesFrister } from './les-frister';
import { somFrist } from './som-frist';

const frist = (tekst: string) => somFrist(lesFrister(tekst, dato('2024-12-10')));

describe('The frist of a delpunkt, from what its text says', () => {
  it.each([
    [
      'one date',
      'innen 1. mai 2025',
      { type: 'dato', dato: '2025-05-01', presisjon: 'dag', gjelder: 'frist' },
    ],
    ['an unclear year', 'innen 2026', { type: 'tvetydig', alternativer: ['2025-12-31', '2026-12-31'] }],
    [
      'two dates',
      'innen 1. mai og 1. juni 2025',
      { type: 'tvetydig', alternativer: ['2025-05-01', '2025-06-01'] },
    ],
    ['a repetition', 'rapporteres to ganger årlig', { type: 'gjentakende', gjentakelse: '2 per år' }],
    ['every second year', 'evalueres hvert annet år', { type: 'gjentakende', gjentakelse: '1 per 2. år' }],
    ['an event', 'i forbindelse med HP 2026', { type: 'hendelse', hendelse: 'i forbindelse med HP 2026' }],
    ['an effect', 'fra og med 2027', { type: 'virkning', dato: '2027-01-01', til: null, trinn: [] }],
    [
      'an effect in steps',
      'kuttes 1 % i 2025 og 2 % i 2026',
      { type: 'virkning', trinn: ['2025-01-01', '2026-01-01'] },
    ],
    [
      'a frist before an effect',
      'innen 1. mai 2025, og gjelder fra 2026',
      { type: 'dato', dato: '2025-05-01' },
    ],
    ['nothing', 'snarest', { type: 'ingen', ord: null }],
  ])('is read from %s', (_, tekst, ventet) => expect(frist(tekst)).toMatchObject(ventet));
});
