import type { Punkt, VedtakId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import { ID, punktVedtatt, uuid, vedtattHp } from '../sak/sak.fixtures';
import { knyttSetninger, type KnyttSetninger } from './knytt-setninger';

const EN = 'Det settes av midler til skolebøker.';
const TO = 'Ordningen skal evalueres.';
const PUNKT = '3.2' as Punkt;
const data: KnyttSetninger['data'] = {
  vedtak: ID.vedtak,
  punkt: PUNKT,
  setninger: [
    { setning: EN, delpunkt: 'a', grunn: null },
    { setning: TO, delpunkt: null, grunn: 'Er bestilt i punkt 3.1.' },
  ],
};
const knytt = (mer: Partial<KnyttSetninger['data']> = {}) =>
  kommando<KnyttSetninger>('KnyttSetninger', { ...data, ...mer }, { rolle: 'saksbehandler' });
const gitt = (tekstform: 'full' | 'kortversjon' = 'full') =>
  decider(sak).given(...vedtattHp(), punktVedtatt({ punkt: PUNKT, tekst: `${EN} ${TO}`, tekstform }));

describe('KnyttSetninger', () => {
  it('says of each sentence which delpunkt carries it out, or why it orders nothing', () => {
    gitt().when(knyttSetninger, knytt()).then({ type: 'SetningerKnyttet', data });
  });

  it('quotes sentences of the point, word for word', () => {
    gitt()
      .when(knyttSetninger, knytt({ setninger: [{ setning: 'Det settes av.', delpunkt: 'a', grunn: null }] }))
      .thenRefused('SetningenStaarIkkeIPunktet', 'Det settes av');
  });

  it.each([
    ['neither', null, null],
    ['both', 'a', 'Bestiller ingenting.'],
  ])('is refused when it gives %s a delpunkt and a reason', (_, delpunkt, grunn) => {
    gitt()
      .when(knyttSetninger, knytt({ setninger: [{ setning: EN, delpunkt, grunn }] }))
      .thenRefused('DekningenErUklar');
  });

  it('names a delpunkt that the point has', () => {
    gitt()
      .when(knyttSetninger, knytt({ setninger: [{ setning: EN, delpunkt: 'b', grunn: null }] }))
      .thenRefused('DelpunktetFinnesIkke', 'delpunkt b');
  });

  it('reads no sentences out of a short form of our own', () => {
    gitt('kortversjon').when(knyttSetninger, knytt()).thenRefused('OrdlydenErIkkeLagtInn');
  });

  it('needs a point that is there', () => {
    gitt()
      .when(knyttSetninger, knytt({ punkt: '9' as Punkt }))
      .thenRefused('PunktetFinnesIkke');
    gitt()
      .when(knyttSetninger, knytt({ vedtak: uuid(99) as VedtakId }))
      .thenRefused('VedtaketFinnesIkke');
    decider(sak).given().when(knyttSetninger, knytt()).thenRefused('SakenFinnesIkke');
  });
});
