import { BESTILLENDE_ORD, bestillerNoe, BYDENDE_ORD, setningeneI } from './setninger';

describe('Setningene i en vedtakstekst', () => {
  it.each<[string, readonly string[]]>([
    [
      'Det settes av midler. Kommunedirektøren bes legge fram en sak.',
      ['Det settes av midler.', 'Kommunedirektøren bes legge fram en sak.'],
    ],
    ['Gjelder 1.-4. trinn fra 1. april 2025.', ['Gjelder 1.-4. trinn fra 1. april 2025.']],
    [
      'Det brukes 1,5 mill. kroner, jf. Kommuneloven § 14-5.',
      ['Det brukes 1,5 mill. kroner, jf. Kommuneloven § 14-5.'],
    ],
    [
      'Saken legges fram innen 2026. Den skal evalueres.',
      ['Saken legges fram innen 2026.', 'Den skal evalueres.'],
    ],
    [
      'Kommunestyret ber om:\n- en plan\n- et budsjett',
      ['Kommunestyret ber om:', '- en plan', '- et budsjett'],
    ],
    ['Skal det utredes? Ja! Det skal det.', ['Skal det utredes?', 'Ja!', 'Det skal det.']],
    ['  ', []],
    ['uten punktum', ['uten punktum']],
  ])('%j', (tekst, setninger) => {
    expect(setningeneI(tekst)).toEqual(setninger);
  });

  it('mister ikke et ord', () => {
    const tekst = 'A skal. B bes. f.eks. C må, 14. Det 3 ble! «Og» dette?';
    expect(setningeneI(tekst).join(' ')).toBe(tekst);
  });
});

describe('En setning som bestiller noe', () => {
  it.each([
    'Kommunedirektøren bes legge fram en sak.',
    'Kommunestyret ber om en orientering.',
    'Ordningen skal evalueres.',
    'Det settes av 270 000 kroner.',
    'MÅ være på plass.',
    'Utred saken.',
  ])('er en med et ord som bestiller: %s', (setning) => {
    expect(bestillerNoe(setning)).toBe(true);
  });

  it.each([
    'Lier har ikke eiendomsskatt.',
    'Skalldyr er dyrt, og berget er bratt.',
    'Kommunen vil utrede saken.',
    '',
  ])('er ikke en uten: %s', (setning) => {
    expect(bestillerNoe(setning)).toBe(false);
  });

  it('leses etter ord som hvert er ett ord, med små bokstaver', () => {
    for (const ord of [...BESTILLENDE_ORD, ...BYDENDE_ORD]) expect(ord).toMatch(/^\p{Ll}+$/u);
  });
});
