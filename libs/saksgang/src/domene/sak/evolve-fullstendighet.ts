import type { FullstendighetEvent } from '../fullstendighet/fullstendighet.events';
import { medVedtak } from './evolve-vedtak';
import type { Sak } from './sak.state';

export const evolveFullstendighet = (sak: Sak, event: FullstendighetEvent): Sak => {
  if (sak.slag === 'ingen') return sak;
  switch (event.type) {
    case 'SetningerKnyttet': {
      const { vedtak, punkt, setninger } = event.data;
      return medVedtak(sak, vedtak, (foer) => {
        const sagt = [...(foer.setninger.get(punkt) ?? []), ...setninger];
        return { ...foer, setninger: foer.setninger.set(punkt, sagt) };
      });
    }
    case 'SakAvsluttetForAdministrasjonen':
      return { ...sak, avsluttet: event.data.dato };
  }
};
