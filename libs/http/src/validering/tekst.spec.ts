import fc from 'fast-check';
import { erTekst } from './tekst';

describe('text that people wrote', () => {
  it.each([
    ['Norwegian letters', 'Skolebøker på Tranby, ære være'],
    ['several lines', 'En\nTo\r\nTre'],
    ['a tab', 'nr\ttittel'],
    ['letters of other scripts', 'Ш 漢 ع'],
    ['a character outside the first plane', 'Bra 👍🏽'],
    ['an accent beside its letter', 'A\u030a'],
    ['no-break spaces', '1\u00a0240\u202f000'],
    ['what looks like code', "<script>alert(1)</script> {{x}} ${y} '; drop table"],
  ])('may be %s', (_, tekst) => {
    expect(erTekst(tekst, 100)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a high surrogate alone', 'a\ud83d'],
    ['a low surrogate alone', '\ude00b'],
    ['surrogates in the wrong order', '\ude00\ud83d'],
    ['NUL', 'a\u0000b'],
    ['a bell', 'a\u0007'],
    ['escape', '\u001b[31m'],
    ['backspace', 'a\b'],
    ['vertical tab', 'a\u000b'],
    ['form feed', 'a\f'],
    ['DEL', 'a\u007f'],
    ['a C1 control', 'a\u0085b'],
    ['a mark that turns the reading direction', 'regning\u202efdp.exe'],
    ['an isolate that does', 'a\u2066b\u2069'],
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0'],
    ['101 characters', 'a'.repeat(101)],
    ['a number', 5],
    ['null', null],
    ['undefined', undefined],
    ['a list of text', ['a']],
    ['an object that says it is text', { toString: () => 'a', length: 1 }],
  ])('is not %s', (_, verdi) => {
    expect(erTekst(verdi, 100)).toBe(false);
  });

  it('is held to its length without being looked through, also when it is a megabyte', () => {
    expect(erTekst('a'.repeat(1_048_576), 500)).toBe(false);
    expect(erTekst('a'.repeat(100), 100)).toBe(true);
  });

  it('is what can be stored as UTF-8 and read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (tekst) => {
        if (erTekst(tekst, 100)) expect(Buffer.from(tekst, 'utf8').toString('utf8')).toBe(tekst);
      }),
    );
  });
});
