import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from './oppdrag';
import type { OppdragEvent } from './oppdrag.events';
import { ID, oppdragFordelt, oppdragRegistrert } from './oppdrag.fixtures';
import { taOppdragAvVent, type TaOppdragAvVent } from './ta-oppdrag-av-vent';

const data = { dato: dato('2025-01-20'), grunn: 'Vedtaket er lovlig.' };
const ta = () =>
  kommando<TaOppdragAvVent>('TaOppdragAvVent', { oppdrag: ID.oppdrag, ...data }, { rolle: 'system' });
const satt: OppdragEvent = {
  type: 'OppdragSattPaaVent',
  data: { dato: dato('2024-12-21'), grunn: 'Lovligheten prøves.' },
};
const tatt = { type: 'OppdragTattAvVent', data } as const;

describe('TaOppdragAvVent', () => {
  it('lar oppdraget gå videre der det var (R41)', () => {
    const gitt = [oppdragRegistrert(), oppdragFordelt, satt];
    decider(oppdrag)
      .given(...gitt)
      .when(taOppdragAvVent, ta())
      .then(tatt);
    expect(fold(oppdrag, [...gitt, tatt])).toMatchObject({ status: 'ikke-paabegynt', utsatt: null });
  });

  it('gjør ingenting med det som ikke venter', () => {
    decider(oppdrag).given(oppdragRegistrert()).when(taOppdragAvVent, ta()).then();
  });

  it('krever et oppdrag', () => {
    decider(oppdrag).given().when(taOppdragAvVent, ta()).thenRefused('OppdragetFinnesIkke');
  });
});
