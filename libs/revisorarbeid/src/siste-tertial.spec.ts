import { dato } from '@saksgang/kernel';
import { sisteTertial } from './siste-tertial';

it.each([
  ['2025-01-01', '2024-09-01', '2024-12-31'],
  ['2025-04-29', '2024-09-01', '2024-12-31'],
  ['2025-04-30', '2025-01-01', '2025-04-30'],
  ['2025-08-30', '2025-01-01', '2025-04-30'],
  ['2025-09-15', '2025-05-01', '2025-08-31'],
  ['2025-12-31', '2025-09-01', '2025-12-31'],
])('Den %s var det siste tertialet som var over, fra %s til %s', (dag, fra, til) => {
  expect(sisteTertial(dato(dag))).toEqual({ fra, til });
});
