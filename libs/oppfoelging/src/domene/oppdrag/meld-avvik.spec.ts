import { decider, kommando } from '@saksgang/testing';
import { meldAvvik, type MeldAvvik } from './meld-avvik';
import { oppdrag } from './oppdrag';
import { avsluttet, avvikMeldt, oppdragRegistrert } from './oppdrag.fixtures';

const meld = (tilOrgan = 'kommunestyret') =>
  kommando<MeldAvvik>(
    'MeldAvvik',
    { tilOrgan, avvik: 'Tiltaket strider mot opplæringsloven.' },
    { rolle: 'kommunedirektoer' },
  );

describe('MeldAvvik', () => {
  it('sier fra til organet om noe av vesentlig betydning for å iverksette vedtaket (R18)', () => {
    decider(oppdrag).given(oppdragRegistrert()).when(meldAvvik, meld()).then(avvikMeldt());
  });

  it('gjelder også bevilgninger og føringer, som ikke har noen arbeidsstatus (R18)', () => {
    for (const maate of ['ramme', 'loepende'] as const)
      decider(oppdrag).given(oppdragRegistrert({ maate })).when(meldAvvik, meld()).then(avvikMeldt());
  });

  it('kan meldes til et annet organ også, og på nytt (R18)', () => {
    decider(oppdrag)
      .given(oppdragRegistrert(), avvikMeldt())
      .when(meldAvvik, meld('formannskapet'))
      .then(avvikMeldt('formannskapet'));
    decider(oppdrag).given(oppdragRegistrert(), avvikMeldt()).when(meldAvvik, meld()).then(avvikMeldt());
  });

  it('krever et åpent oppdrag', () => {
    decider(oppdrag)
      .given(...avsluttet())
      .when(meldAvvik, meld())
      .thenRefused('OppdragetErAvsluttet');
    decider(oppdrag).given().when(meldAvvik, meld()).thenRefused('OppdragetFinnesIkke');
  });
});
