import { dato } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from './oppdrag';
import { avsluttet, bestilling, oppdragRegistrert, vedtattFrist } from './oppdrag.fixtures';
import { registrerOppdrag, type RegistrerOppdrag } from './registrer-oppdrag';

const registrer = (mer: Partial<RegistrerOppdrag['data']> = {}) =>
  kommando<RegistrerOppdrag>('RegistrerOppdrag', bestilling(mer), { rolle: 'system' });

describe('RegistrerOppdrag', () => {
  it('registrerer det delpunktet bestiller, slik vedtaket ble lest (R21)', () => {
    decider(oppdrag).given().when(registrerOppdrag, registrer()).then(oppdragRegistrert());
  });

  it('tar med fristen som ble vedtatt, og at ingen har bekreftet lesningen', () => {
    decider(oppdrag)
      .given()
      .when(registrerOppdrag, registrer({ frist: vedtattFrist }))
      .thenAmong('OppdragRegistrert', { frist: vedtattFrist });
  });

  it('venter fra første dag når vedtaket ikke skal settes i verk ennå (R41)', () => {
    const utsatt = { dato: dato('2024-12-21'), grunn: 'Lovligheten prøves.' };
    decider(oppdrag)
      .given()
      .when(registrerOppdrag, { ...registrer(), grunnlag: utsatt })
      .then(oppdragRegistrert(), { type: 'OppdragSattPaaVent', data: utsatt });
  });

  it.each([
    ['er registrert fra før', [oppdragRegistrert()]],
    ['er avsluttet', avsluttet()],
  ])('registrerer ikke et oppdrag som %s', (_, hendelser) => {
    decider(oppdrag)
      .given(...hendelser)
      .when(registrerOppdrag, registrer())
      .thenRefused('OppdragetFinnesAlt');
  });
});
