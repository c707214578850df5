import type { Ider } from '../deler';
import { behandling } from './behandling';
import { forslag } from './forslag';
import { lesning } from './lesning';
import type { Lovlig } from './lovlig';
import { moeter } from './moeter';
import { lovlighet } from './lovlighet';
import { oppdrag } from './oppdrag';
import { protokoll } from './protokoll';
import { roller } from './roller';
import { rullering } from './rullering';
import { spoersmaal } from './spoersmaal';
import { utkast } from './utkast';
import { vedtak } from './vedtak';

export { CSV, STATUSSKJEMA, type Lovlig } from './lovlig';

/** A lawful request for every route, in an order in which all of them can be carried out. */
export const lovlige = (ider: Ider): readonly Lovlig[] => [
  ...rullering(),
  ...forslag(ider),
  ...utkast(ider),
  ...behandling(ider),
  ...vedtak(ider),
  ...protokoll(ider),
  ...lovlighet(ider),
  ...oppdrag(ider),
  ...roller(),
  ...spoersmaal(ider),
  ...moeter(ider),
  ...lesning(ider),
];
