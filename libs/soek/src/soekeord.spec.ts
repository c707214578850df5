import fc from 'fast-check';
import { finnes, soekeordI, utdraget } from './soekeord';

const finner = (soekt: string, tekst: string, beloep: readonly number[] = []): boolean =>
  finnes(soekeordI(soekt), { tekster: [tekst], beloep });

describe('Søkeordene', () => {
  it.each([
    ['TRANBY', 'Tranby Arena'],
    ['hall', 'Ny svømmehall'],
    ['Åpne ÆRLIGE øyne', 'åpne ærlige øyne'],
    ['cafe', 'Café i biblioteket'],
    ['arena tranby', 'Tranby Arena'],
    ['«Tranby Arena»,', 'Tranby Arena'],
    ['3.4', 'Verbalpunkt 3.4.'],
    ['29 800', 'Budsjettendring på 29 800 kroner'],
    ['29800', 'Budsjettendring på 29 800 kroner'],
  ])('«%s» finner «%s»', (soekt, tekst) => expect(finner(soekt, tekst)).toBe(true));

  it.each([
    ['apne', 'åpne'],
    ['3.4', 'Verbalpunkt 3.41'],
    ['3.4', 'Verbalpunkt 13.4'],
    ['270', 'Sak 1270'],
    ['tranby lier', 'Tranby Arena'],
    [' , ', 'Tranby Arena'],
  ])('«%s» finner ikke «%s»', (soekt, tekst) => expect(finner(soekt, tekst)).toBe(false));

  it('finner et beløp i kroner og i 1000 kr, med og uten fortegn', () => {
    for (const soekt of ['270', '-270', '270000', '270 000'])
      expect(finner(soekt, 'BUA', [-270_000])).toBe(true);
    expect(finner('27', 'BUA', [270_000])).toBe(false);
    expect(finner('0', 'BUA', [0])).toBe(false);
    expect(finner('1,5', 'BUA', [1500])).toBe(true);
  });

  it('finner hvert ord i en tekst, hvordan det enn er skrevet', () => {
    const bokstav = fc.constantFrom(...'abcæøåABCÆØÅ');
    const ord = fc.string({ unit: bokstav, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(ord, { minLength: 1, maxLength: 6 }), fc.nat(), (alle, n) => {
        const valgt = alle[n % alle.length] ?? '';
        expect(finner(valgt.toLocaleUpperCase('nb'), alle.join(' '))).toBe(true);
      }),
    );
  });

  it('viser stedet i en lang tekst der ordet er', () => {
    const tekst = `${'ord '.repeat(100)}svømmehall ${'mer '.repeat(100)}`;
    const utdrag = utdraget(soekeordI('Svømmehall'), ['Tittel', tekst]);
    expect(utdrag).toMatch(/^… .*svømmehall.* …$/);
    expect(utdrag.length).toBeLessThan(200);
    expect(utdraget(soekeordI('270'), ['Tittel', 'tekst'])).toBe('Tittel');
  });
});
