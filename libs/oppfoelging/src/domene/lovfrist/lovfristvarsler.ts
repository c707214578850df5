import {
  arbeidsdagerMellom,
  dagerMellom,
  osloDato,
  osloTidspunkt,
  streamName,
  type Dato,
  type Evolution,
  type HpPeriode,
  type Instant,
  type KommuneId,
  type StreamName,
} from '@saksgang/kernel';
import { erArbeidstid, nesteArbeidstid } from '../varsel/arbeidstid';
import type { LovfristEvent, VarsletLovfrist } from './lovfrist.events';

/** What has been told of the clocks of an HP: how far each warning has come. */
export type Lovfristvarslene = ReadonlyMap<string, 'paabegynt' | 'sendt'>;

export const lovfristStream = (kommune: KommuneId, hp: HpPeriode): StreamName =>
  streamName('lovfrist', kommune, hp);

export const lovfristvarslene: Evolution<Lovfristvarslene, LovfristEvent> = {
  initialState: new Map(),
  evolve: (varslene, { type, data: { varsel } }) =>
    new Map(varslene).set(varsel, type === 'LovfristvarselSendt' ? 'sendt' : 'paabegynt'),
};

/** The warning of a clock. With another date it is another clock, and so is the warning of it. */
export const lovfristvarsel = ({
  noekkel,
  dato,
  tilstand,
}: Pick<VarsletLovfrist, 'noekkel' | 'dato' | 'tilstand'>): string =>
  `${noekkel}-${dato}-${tilstand === 'brutt' ? 'brutt' : 'naer'}`;

/**
 * What was broken longer ago is no news: the HP was registered afterwards, or everybody knows. In working days, as many as
 * a clock is red before it is broken.
 */
const NYTT_ARBEIDSDAGER = 30;
/** Always holds so many working days; beyond it they need not be counted, which is slow. */
const NYTT_INNEN_DAGER = 90;

export const erNytt = (dato: Dato, idag: Dato): boolean =>
  idag <= dato ||
  (dagerMellom(dato, idag) <= NYTT_INNEN_DAGER && arbeidsdagerMellom(dato, idag) <= NYTT_ARBEIDSDAGER);

/** When a warning that is called for today is to be given: this morning, or the next on which people are at work. */
export const lovfristvarselTid = (klokken: string, naa: Instant): Instant => {
  return erArbeidstid(naa, klokken) ? osloTidspunkt(osloDato(naa), klokken) : nesteArbeidstid(naa, klokken);
};
