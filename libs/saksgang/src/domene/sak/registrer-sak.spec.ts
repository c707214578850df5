import { decider, kommando } from '@saksgang/testing';
import { registrerSak, type RegistrerSak } from './registrer-sak';
import { sak } from './sak';
import { ID, rulleringStartet, sakRegistrert } from './sak.fixtures';

const data: RegistrerSak['data'] = { sak: ID.sak, tittel: '2. tertial 2025', saksnummer: 'KS 61/25' };
const registrer = () => kommando<RegistrerSak>('RegistrerSak', data);

describe('RegistrerSak', () => {
  it('takes in the sak in which oppdrag are closed', () => {
    decider(sak).given().when(registrerSak, registrer()).then({ type: 'SakRegistrert', data });
  });

  it.each([
    ['a sak', sakRegistrert],
    ['a handlingsprogram', rulleringStartet()],
  ])('refuses an id that is %s already', (_, finnes) => {
    decider(sak).given(finnes).when(registrerSak, registrer()).thenRefused('SakenFinnesAlt');
  });
});
