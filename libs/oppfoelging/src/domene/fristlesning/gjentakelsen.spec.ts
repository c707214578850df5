import { dato } from '@saksgang/kernel';
import { gjentakelseI, skrevet } from './gjentakelsen';

const lest = (lesning: string) => gjentakelseI(lesning, dato('2024-12-10'));

describe('The repetition that a delpunkt keeps', () => {
  it.each([
    ['2 per år', { antall: 2, per: 'aar' }],
    ['1 per tertial', { antall: 1, per: 'tertial' }],
    ['1 per 2. år', { antall: 1, per: 'aar', hver: 2 }],
    ['4 per valgperiode', { antall: 4, per: 'valgperiode' }],
  ] as const)('is read back as it was written: %s', (tekst, gjentakelse) => {
    expect(lest(tekst)).toEqual(gjentakelse);
    expect(skrevet(gjentakelse)).toBe(tekst);
  });

  it.each([
    ['to ganger årlig', { antall: 2, per: 'aar' }],
    ['årlig', { antall: 1, per: 'aar' }],
    ['hvert tertial', { antall: 1, per: 'tertial' }],
  ])('is read when a person wrote it in words: %s', (tekst, ventet) => expect(lest(tekst)).toEqual(ventet));

  it.each([
    'hver månedsrapport, senest hver tertialrapport og årsregnskapet',
    'jevnlig',
    '2 per annet',
    '0 per år',
  ])('is unknown when not all of its words are understood: %s', (tekst) => expect(lest(tekst)).toBeNull());
});
