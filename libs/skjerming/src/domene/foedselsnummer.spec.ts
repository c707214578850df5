import fc from 'fast-check';
import { harFoedselsnummer } from './foedselsnummer';

const medKontrollsifre = (ni: readonly number[]): string | null => {
  const k = (vekt: readonly number[], sifre: readonly number[]) =>
    (11 - (vekt.reduce((s, v, i) => s + v * (sifre[i] ?? 0), 0) % 11)) % 11;
  const k1 = k([3, 7, 6, 1, 8, 9, 4, 5, 2], ni);
  const k2 = k([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], [...ni, k1]);
  return k1 === 10 || k2 === 10 ? null : [...ni, k1, k2].join('');
};
const siffer = fc.integer({ min: 0, max: 9 });
/** As the made-up people of the test population have: 80 is added to the month, so that it is nobody’s. */
const nummer = fc
  .tuple(
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(0, 40),
    fc.integer({ min: 81, max: 92 }),
    fc.array(siffer, { minLength: 5, maxLength: 5 }),
  )
  .map(([dag, d, maaned, resten]) =>
    medKontrollsifre(
      [...[dag + d, maaned].map((n) => String(n).padStart(2, '0')).join('')].map(Number).concat(resten),
    ),
  )
  .filter((n) => n !== null);

describe('Et fødselsnummer', () => {
  it('kjennes igjen i en tekst, med og uten mellomrom, også et D-nummer', () => {
    fc.assert(
      fc.property(nummer, (n) => {
        expect(harFoedselsnummer(`Søker (${n}) ber om`)).toBe(true);
        expect(harFoedselsnummer(`${n.slice(0, 6)} ${n.slice(6)}`)).toBe(true);
      }),
    );
  });

  it('er det ikke når et siffer er et annet, eller det står i et lengre tall', () => {
    fc.assert(
      fc.property(
        nummer,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (n, sted, annet) => {
          const feil = [...n].map((s, i) => (i === sted ? (Number(s) + annet) % 10 : s)).join('');
          expect(harFoedselsnummer(feil)).toBe(false);
          expect(harFoedselsnummer(`1${n}`)).toBe(false);
        },
      ),
    );
  });

  it.each(['Kontonummer 1234 56 78903', '29 776 000 kroner i 2025', '00000000000', 'sak 24/12345'])(
    'er ikke %s',
    (tekst) => {
      expect(harFoedselsnummer(tekst)).toBe(false);
    },
  );
});
