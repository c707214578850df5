import type { Ider } from '../deler';
import { behandling } from './behandling';
import { forslag } from './forslag';
import { innlogging } from './innlogging';
import { lesning } from './lesning';
import type { Lovlig } from './lovlig';
import { moeter } from './moeter';
import { lovlighet } from './lovlighet';
import { oppdrag } from './oppdrag';
import { protokoll } from './protokoll';
import { roller } from './roller';
import { skjerminger } from './skjerminger';
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
  ...skjerminger(),
  ...spoersmaal(ider),
  ...moeter(ider),
  ...innlogging(),
  ...lesning(ider),
];
