import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from './oppdrag';
import { avsluttet, ID, oppdragFordelt, oppdragGjenaapnet, oppdragRegistrert } from './oppdrag.fixtures';
import { settOppdragPaaVent, type SettOppdragPaaVent } from './sett-oppdrag-paa-vent';

const utsatt = { dato: dato('2024-12-21'), grunn: 'Lovligheten prøves.' };
const sett = () =>
  kommando<SettOppdragPaaVent>('SettOppdragPaaVent', { oppdrag: ID.oppdrag, ...utsatt }, { rolle: 'system' });
const satt = { type: 'OppdragSattPaaVent', data: utsatt } as const;

describe('SettOppdragPaaVent', () => {
  it('lar oppdraget vente, med grunnen, og husker hvor det var (R41)', () => {
    const gitt = [oppdragRegistrert(), oppdragFordelt];
    decider(oppdrag)
      .given(...gitt)
      .when(settOppdragPaaVent, sett())
      .then(satt);
    expect(fold(oppdrag, [...gitt, satt])).toMatchObject({ status: 'ikke-paabegynt', utsatt });
  });

  it('gjør ingenting når det alt venter', () => {
    decider(oppdrag).given(oppdragRegistrert(), satt).when(settOppdragPaaVent, sett()).then();
  });

  it('gjelder også et avsluttet oppdrag, som venter når det gjenåpnes', () => {
    decider(oppdrag)
      .given(...avsluttet())
      .when(settOppdragPaaVent, sett())
      .then(satt);
    expect(fold(oppdrag, [...avsluttet(), satt, oppdragGjenaapnet])).toMatchObject({ utsatt });
  });

  it('krever et oppdrag', () => {
    decider(oppdrag).given().when(settOppdragPaaVent, sett()).thenRefused('OppdragetFinnesIkke');
  });
});
