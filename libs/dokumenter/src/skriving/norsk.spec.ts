import { dato } from '@saksgang/kernel';
import { kronetall, langDato, medOg, setning } from './norsk';

describe('Norsk i en protokoll', () => {
  it('skriver datoen helt ut', () => {
    expect([langDato(dato('2024-12-10')), langDato(dato('2025-01-02'))]).toEqual([
      '10. desember 2024',
      '2. januar 2025',
    ]);
  });

  it('skriver beløp i hele kroner, og sier hva som er ukjent', () => {
    expect([0, 999, 1000, -1_250_000, null].map(kronetall)).toEqual([
      '0',
      '999',
      '1\u00a0000',
      '−1\u00a0250\u00a0000',
      'ukjent',
    ]);
  });

  it('ramser opp med og, og slutter setningen', () => {
    expect([medOg([]), medOg(['a']), medOg(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b og c']);
    expect([setning('Det haster'), setning('Haster det?')]).toEqual(['Det haster.', 'Haster det?']);
  });
});
