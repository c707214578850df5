import { osloTidspunkt, type Clock, type Dato, type Instant } from '@saksgang/kernel';

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };

/** A clock that was set to noon of a day when it was made, and goes on from there. */
export const clockSetTo = (dag: Dato): Clock => {
  const ahead = Date.parse(osloTidspunkt(dag, '12:00')) - Date.now();
  return { now: () => new Date(Date.now() + ahead).toISOString() as Instant };
};
