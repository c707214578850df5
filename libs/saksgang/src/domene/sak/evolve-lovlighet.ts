import type {
  IverksettingGjenopptatt,
  IverksettingUtsatt,
  LovlighetEvent,
} from '../lovlighetskontroll/lovlighetskontroll.events';
import type { Vedtak } from '../vedtak/vedtak';
import { medVedtak } from './evolve-vedtak';
import type { Sak } from './sak.state';

export const evolveLovlighet = (sak: Sak, event: LovlighetEvent): Sak => {
  if (sak.slag === 'ingen') return sak;
  switch (event.type) {
    case 'LovlighetskontrollKrevd': {
      const { krav, dato } = event.data;
      return medVedtak(sak, event.data.vedtak, (foer) => ({
        ...foer,
        krav: foer.krav.set(krav, { dato, avgjort: false }),
      }));
    }
    case 'LovlighetskontrollAvgjort': {
      const { krav, dato } = event.data;
      return medVedtak(sak, event.data.vedtak, (foer) => ({
        ...foer,
        krav: foer.krav.set(krav, { dato, avgjort: true }),
      }));
    }
    case 'IverksettingUtsatt':
      return medVedtak(sak, event.data.vedtak, (foer) => utsatt(foer, event.data));
    case 'IverksettingGjenopptatt':
      return medVedtak(sak, event.data.vedtak, (foer) => gjenopptatt(foer, event.data));
  }
};

const utsatt = (vedtak: Vedtak, { punkter, grunn, dato }: IverksettingUtsatt['data']): Vedtak => {
  const nye = punkter ?? ['hele' as const, ...vedtak.punkter.keys()];
  return { ...vedtak, utsatt: new Map([...vedtak.utsatt, ...nye.map((p) => [p, { grunn, dato }] as const)]) };
};

/** When one point is carried out again, it is no longer the whole vedtak that waits. */
const gjenopptatt = (vedtak: Vedtak, { punkter }: IverksettingGjenopptatt['data']): Vedtak => {
  const igjen = [...vedtak.utsatt].filter(([p]) => punkter !== null && p !== 'hele' && !punkter.includes(p));
  return { ...vedtak, utsatt: new Map(igjen) };
};
