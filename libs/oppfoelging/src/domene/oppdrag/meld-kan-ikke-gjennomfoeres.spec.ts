import { decider, kommando } from '@saksgang/testing';
import { meldKanIkkeGjennomfoeres, type MeldKanIkkeGjennomfoeres } from './meld-kan-ikke-gjennomfoeres';
import { oppdrag } from './oppdrag';
import type { OppdragEvent } from './oppdrag.events';
import {
  avsluttet,
  avvikMeldt,
  oppdragAvsluttet,
  oppdragGjenaapnet,
  oppdragRegistrert,
} from './oppdrag.fixtures';

const data = { grunn: 'Tomten er solgt.' };
const meld = () =>
  kommando<MeldKanIkkeGjennomfoeres>('MeldKanIkkeGjennomfoeres', data, { rolle: 'kommunedirektoer' });
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);

describe('MeldKanIkkeGjennomfoeres', () => {
  it('kommer etter at organet som vedtok oppdraget, har fått vite hvorfor (R18)', () => {
    gitt(oppdragRegistrert(), avvikMeldt())
      .when(meldKanIkkeGjennomfoeres, meld())
      .then({ type: 'OppdragKanIkkeGjennomfoeres', data });
  });

  it('avslås når ingen har fått vite det, og sier hvem som skal (R18)', () => {
    gitt(oppdragRegistrert())
      .when(meldKanIkkeGjennomfoeres, meld())
      .thenRefused('AvvikErIkkeMeldt', 'kommunestyret');
  });

  it('avslås når bare et annet organ har fått vite det (R18)', () => {
    gitt(oppdragRegistrert(), avvikMeldt('formannskapet'))
      .when(meldKanIkkeGjennomfoeres, meld())
      .thenRefused('AvvikErIkkeMeldt', 'kommunestyret');
    gitt(oppdragRegistrert({ organ: 'formannskapet' }), avvikMeldt('kommunestyret'))
      .when(meldKanIkkeGjennomfoeres, meld())
      .thenRefused('AvvikErIkkeMeldt', 'formannskapet');
  });

  it('husker at organet har fått vite det, også når et annet siden får vite det samme (R18)', () => {
    gitt(oppdragRegistrert(), avvikMeldt(), avvikMeldt('formannskapet'))
      .when(meldKanIkkeGjennomfoeres, meld())
      .thenTypes('OppdragKanIkkeGjennomfoeres');
  });

  it('avslås etter at organet har gjenåpnet oppdraget, til det har fått vite det på nytt (R18)', () => {
    const gjenaapnet = [oppdragRegistrert(), avvikMeldt(), oppdragAvsluttet('utgaar'), oppdragGjenaapnet];
    gitt(...gjenaapnet)
      .when(meldKanIkkeGjennomfoeres, meld())
      .thenRefused('AvvikErIkkeMeldt', 'kommunestyret');
    gitt(...gjenaapnet, avvikMeldt())
      .when(meldKanIkkeGjennomfoeres, meld())
      .thenTypes('OppdragKanIkkeGjennomfoeres');
  });

  it('krever et åpent oppdrag', () => {
    gitt(...avsluttet())
      .when(meldKanIkkeGjennomfoeres, meld())
      .thenRefused('OppdragetErAvsluttet');
    gitt().when(meldKanIkkeGjennomfoeres, meld()).thenRefused('OppdragetFinnesIkke');
  });
});
