import { somCsv } from './csv';

describe('a CSV file for Norwegian spreadsheets', () => {
  it('has semicolons, a byte order mark, CRLF and decimal comma', () => {
    expect(somCsv(['navn', 'kroner'], [{ navn: 'Skole', kroner: -1234.5 }])).toBe(
      '\uFEFFnavn;kroner\r\nSkole;-1234,5\r\n',
    );
  });

  it('keeps what is in a text apart from what is around it', () => {
    expect(somCsv(['a', 'b'], [{ a: 'ja; «nei»\nog "mer"', b: 1 }])).toBe(
      '\uFEFFa;b\r\n"ja; «nei»\nog ""mer""";1\r\n',
    );
  });

  it('leaves what is unknown empty, and zero zero', () => {
    expect(somCsv(['a', 'b'], [{ a: null, b: 0 }])).toBe('\uFEFFa;b\r\n;0\r\n');
  });

  it.each(['=1+1', '+47 1', '-5 prosent', '@x', '\tx'])(
    'lets no spreadsheet reckon with the text %j',
    (tekst) => {
      expect(somCsv(['a'], [{ a: tekst }])).toContain(`\n'${tekst}`);
    },
  );

  it('has only the columns that are asked for', () => {
    expect(somCsv(['a'], [{ a: 'x', hemmelig: 'y' }])).not.toContain('y');
  });
});
