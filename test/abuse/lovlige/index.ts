import type { Ider } from '../deler';
import { behandling } from './behandling';
import { lesning } from './lesning';
import type { Lovlig } from './lovlig';
import { oppdrag } from './oppdrag';
import { rullering } from './rullering';
import { vedtak } from './vedtak';

export { CSV, type Lovlig } from './lovlig';

/** A lawful request for every route, in an order in which all of them can be carried out. */
export const lovlige = (ider: Ider): readonly Lovlig[] => [
  ...rullering(),
  ...behandling(ider),
  ...vedtak(ider),
  ...oppdrag(ider),
  ...lesning(ider),
];
