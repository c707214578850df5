import {
  erKommunenummer,
  hpSakId,
  parseKommuneId,
  parseOrganId,
  parsePunkt,
  parseSakId,
  parseUtvalgKode,
  parseUuid,
} from './ids';

const UUID = '5f0c6a0e-8f5b-4a53-9a3e-6f1f0f6c2d11';

describe.each([
  ['a uuid', parseUuid, [UUID, '00000000-0000-0000-0000-000000000000']],
  ['the id of a kommune', parseKommuneId, ['lier', 'nord-aurdal', 'k1', 'a'.repeat(40)]],
  ['the id of a body', parseOrganId, ['kommunestyret', 'utvalg-oppvekst', 'raad2', 'a'.repeat(40)]],
  ['the code of an utvalg', parseUtvalgKode, ['OKI', 'HØV', 'Utvalg-1', '1_A', 'Å'.repeat(20)]],
  ['the number of a punkt', parsePunkt, ['3', '3.1', '3.10', '3.16.2', '1.2.3.4.5', '999']],
  ['the id of a sak', parseSakId, ['hp-2025-2028', 'tertial-2-2025', '7', 'a'.repeat(80)]],
])('%s', (_, les, gyldige) => {
  it.each(gyldige)('may be %s, and is kept as it is', (text) => {
    expect(les(text)).toBe(text);
  });

  it.each([
    '',
    ' ',
    'x'.repeat(100),
    `${gyldige[0]}\n`,
    ` ${gyldige[0]}`,
    `${gyldige[0]}.`,
    '../x',
    '-x',
    'a b',
  ])('is not %p', (text) => {
    expect(les(text)).toBeNull();
  });
});

describe('what each id refuses of its own', () => {
  it.each([
    ['capital letters in a uuid', parseUuid(UUID.toUpperCase())],
    ['a uuid without dashes', parseUuid(UUID.replaceAll('-', ''))],
    ['a uuid with a letter that is no digit', parseUuid(UUID.replace('5', 'g'))],
    ['capital letters in a kommune', parseKommuneId('Lier')],
    ['æ, ø and å in a kommune', parseKommuneId('bærum')],
    ['a kommunenummer for the id of a kommune', parseKommuneId('3312')],
    ['a full stop in a kommune, which ends its part of a stream name', parseKommuneId('li.er')],
    ['41 letters in a kommune', parseKommuneId('a'.repeat(41))],
    ['a full stop in a body', parseOrganId('utvalg.oppvekst')],
    ['ø in a body', parseOrganId('miljø')],
    ['41 letters in a body', parseOrganId('a'.repeat(41))],
    ['Å as a letter with a ring beside it', parseUtvalgKode('Å'.normalize('NFD'))],
    ['21 letters in an utvalg', parseUtvalgKode('A'.repeat(21))],
    ['an empty part in a punkt', parsePunkt('3..1')],
    ['six parts in a punkt', parsePunkt('1.2.3.4.5.6')],
    ['four digits in a part of a punkt', parsePunkt('3.1234')],
    ['a letter in a punkt', parsePunkt('3.1a')],
    ['digits of another script in a punkt', parsePunkt('٣.١')],
    ['capital letters in a sak', parseSakId('HP-2025')],
    ['81 letters in a sak', parseSakId('a'.repeat(81))],
  ])('refuses %s', (_, lest) => {
    expect(lest).toBeNull();
  });

  it('keeps 3.1 and 3.10 apart', () => {
    expect(parsePunkt('3.1')).not.toBe(parsePunkt('3.10'));
  });
});

describe('a kommunenummer', () => {
  it.each([
    ['3312', true],
    ['0301', true],
    ['301', false],
    ['33120', false],
    ['lier', false],
    ['٣٣١٢', false],
    ['', false],
  ])('%p: %p', (text, er) => {
    expect(erKommunenummer(text)).toBe(er);
  });
});

describe('the sak of a handlingsprogram', () => {
  it('has an id that any sak may have', () => {
    expect(hpSakId('2025-2028')).toBe('hp-2025-2028');
    expect(parseSakId(hpSakId('2025-2028'))).toBe('hp-2025-2028');
  });
});
