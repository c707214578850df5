import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from '../oppdrag/oppdrag';
import { fristSatt, oppdragAvsluttet } from '../oppdrag/oppdrag.fixtures';
import type { OppdragEvent } from '../oppdrag/oppdrag.events';
import { registrerPaaminnelse, type RegistrerPaaminnelse } from './registrer-paaminnelse';
import { medFrist, paabegynt, sendt } from './varsel.fixtures';

const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);
const registrer = kommando<RegistrerPaaminnelse>('RegistrerPaaminnelse', sendt().data, { rolle: 'system' });

describe('RegistrerPaaminnelse', () => {
  it('fører at varselet er sendt, på hvilke måter, og under hvilken meldings-id', () => {
    gitt(...medFrist(), paabegynt())
      .when(registrerPaaminnelse, registrer)
      .then(sendt());
  });

  it('fører det også når oppdraget er avsluttet eller fristen flyttet imens: det er sendt', () => {
    gitt(...medFrist(), paabegynt(), fristSatt, oppdragAvsluttet())
      .when(registrerPaaminnelse, registrer)
      .then(sendt());
  });

  it('fører det én gang', () => {
    gitt(...medFrist(), paabegynt(), sendt())
      .when(registrerPaaminnelse, registrer)
      .then();
  });

  it('fører ikke noe som ingen har begynt på', () => {
    gitt(...medFrist())
      .when(registrerPaaminnelse, registrer)
      .thenRefused('PaaminnelsenErIkkePaabegynt');
    gitt().when(registrerPaaminnelse, registrer).thenRefused('OppdragetFinnesIkke');
  });
});
