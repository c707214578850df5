import { dato } from '@saksgang/kernel';
import { avstand, lesDato } from './dato';

it.each([
  ['31.12.2025', '2025-12-31'],
  ['1.3.2026', '2026-03-01'],
  [' 01.03.2026 ', '2026-03-01'],
  ['1/3 2026', '2026-03-01'],
  ['2026-03-01', '2026-03-01'],
])('reads %p as a day', (tekst, dag) => expect(lesDato(tekst)).toBe(dag));

it.each(['31.02.2026', '1.13.2025', '1.3.26', 'i morgen', '', '0.0.0000', '1.3.2026 kl. 10'])(
  'does not read %p as a day',
  (tekst) => expect(lesDato(tekst)).toBeNull(),
);

it('says how far away a day is', () => {
  const fra = dato('2025-09-15');
  expect(avstand(fra, fra)).toBe('i dag');
  expect(avstand(fra, dato('2025-09-16'))).toBe('om 1 dag');
  expect(avstand(fra, dato('2025-08-15'))).toBe('for 31 dager siden');
});
