import { dato } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { rettSvar, type RettSvar } from './rett-svar';
import { spoersmaalene } from './spoersmaal';
import type { SpoersmaalEvent } from './spoersmaal.events';
import { besvart, spoersmaalId, spoersmaalStilt, trukket } from './spoersmaal.fixtures';

const data: RettSvar['data'] = {
  id: spoersmaalId(1),
  fra: 'Det koster 270 000 kroner.',
  til: 'Det koster 405 000 kroner.',
};
const rett = (mer: Partial<RettSvar['data']> = {}, omstendigheter: Omstendigheter = {}) =>
  kommando<RettSvar>(
    'RettSvar',
    { ...data, ...mer },
    { rolle: 'kommunedirektoer', skjedde: '2024-11-06', ...omstendigheter },
  );
const gitt = (...hendelser: readonly SpoersmaalEvent[]) => decider(spoersmaalene).given(...hendelser);

describe('RettSvar', () => {
  it('quotes what was said and what is right', () => {
    gitt(spoersmaalStilt(), besvart())
      .when(rettSvar, rett())
      .then({
        type: 'BudsjettspoersmaalssvarRettet',
        data: { ...data, dato: dato('2024-11-06'), rettetAv: 'kommunedirektoer' },
      });
  });

  it('corrects the answer as it stands, word for word', () => {
    gitt(spoersmaalStilt(), besvart())
      .when(rettSvar, rett({ fra: 'Det koster 270 000 kr.' }))
      .thenRefused('SvaretErEtAnnet');
    const { events } = gitt(spoersmaalStilt(), besvart()).when(rettSvar, rett());
    const etter = gitt(spoersmaalStilt(), besvart(), ...events);
    etter.when(rettSvar, rett()).thenRefused('SvaretErEtAnnet');
    etter.when(rettSvar, rett({ fra: data.til, til: data.fra })).thenTypes('BudsjettspoersmaalssvarRettet');
  });

  it('needs an answer, given no later than this', () => {
    gitt(spoersmaalStilt()).when(rettSvar, rett()).thenRefused('SpoersmaaletErUbesvart');
    gitt(spoersmaalStilt(), besvart('2024-11-07'))
      .when(rettSvar, rett())
      .thenRefused('SkjeddeFoerDetForrige');
  });

  it('needs a question that stands, and a day', () => {
    gitt().when(rettSvar, rett()).thenRefused('SpoersmaaletFinnesIkke');
    gitt(spoersmaalStilt(), trukket).when(rettSvar, rett()).thenRefused('SpoersmaaletErTrukket');
    gitt(spoersmaalStilt(), besvart())
      .when(rettSvar, rett({}, { skjedde: null }))
      .thenRefused('DagenMangler');
  });
});
