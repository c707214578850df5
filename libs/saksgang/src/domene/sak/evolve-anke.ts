import type { AnkeEvent } from '../mindretallsanke/mindretallsanke.events';
import { medVedtak } from './evolve-vedtak';
import type { Sak } from './sak.state';

/** An anke that broke a rule lifts nothing, so another may still be put forward (R35). */
export const evolveAnke = (sak: Sak, { data }: AnkeEvent): Sak =>
  sak.slag === 'ingen' || data.merknader.length > 0
    ? sak
    : medVedtak(sak, data.vedtak, (foer) => ({ ...foer, anket: data.dato }));
