import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { innstillingOffentliggjort, innstillingProtokollfoert, lagtFram } from '../sak/sak.fixtures';
import { offentliggjoerInnstilling, type OffentliggjoerInnstilling } from './offentliggjoer-innstilling';

const offentliggjoer = (skjedde: string | null = '2024-11-22') =>
  kommando<OffentliggjoerInnstilling>('OffentliggjoerInnstilling', {}, { skjedde });
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...lagtFram(), ...hendelser);

describe('OffentliggjoerInnstilling', () => {
  it('lays formannskapets innstilling out, from a day that is known (R3)', () => {
    gitt(innstillingProtokollfoert())
      .when(offentliggjoerInnstilling, offentliggjoer())
      .then(innstillingOffentliggjort('2024-11-22'));
    gitt(innstillingProtokollfoert())
      .when(offentliggjoerInnstilling, offentliggjoer(null))
      .thenRefused('VedtaksdatoMangler');
  });

  it('does so once for each innstilling (R3)', () => {
    gitt(innstillingProtokollfoert(), innstillingOffentliggjort())
      .when(offentliggjoerInnstilling, offentliggjoer('2024-11-26'))
      .thenRefused('InnstillingenErAltOffentliggjort');
    gitt(innstillingProtokollfoert(), innstillingOffentliggjort(), innstillingProtokollfoert())
      .when(offentliggjoerInnstilling, offentliggjoer('2024-11-26'))
      .then(innstillingOffentliggjort('2024-11-26'));
  });

  it('may be done the day the innstilling was given, and never before it (R3)', () => {
    gitt(innstillingProtokollfoert())
      .when(offentliggjoerInnstilling, offentliggjoer('2024-11-21'))
      .then(innstillingOffentliggjort('2024-11-21'));
    gitt(innstillingProtokollfoert())
      .when(offentliggjoerInnstilling, offentliggjoer('2024-11-20'))
      .thenRefused('OffentliggjortFoerInnstillingen', '21.11.2024');
  });

  it.each([
    ['there is none', []],
    ['only an utvalg has said what it thinks', [innstillingProtokollfoert('utvalg')]],
  ])('needs an innstilling from formannskapet, and is refused when %s (R2)', (_, hendelser) => {
    gitt(...hendelser)
      .when(offentliggjoerInnstilling, offentliggjoer())
      .thenRefused('IngenInnstillingAaOffentliggjoere');
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak)
      .given()
      .when(offentliggjoerInnstilling, offentliggjoer())
      .thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
