import type { Punkt, VedtakId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { etPunkt, ID, uuid, vedtattHp } from '../sak/sak.fixtures';
import { presiserVedtak, type PresiserVedtak } from './presiser-vedtak';
import { rettVedtakstekst, type RettVedtakstekst } from './rett-vedtakstekst';

const data: PresiserVedtak['data'] = {
  vedtak: ID.vedtak,
  punkt: '3.1' as Punkt,
  tekst: 'Formannskapet legger til grunn at dette også gjelder videregående skole.',
};
const presiser = (mer: Partial<PresiserVedtak['data']> = {}) =>
  kommando<PresiserVedtak>('PresiserVedtak', { ...data, ...mer });
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...vedtattHp(), ...hendelser);

describe('PresiserVedtak', () => {
  it('is kept as a remark: a presisering without a vote is no decision (R19)', () => {
    gitt().when(presiserVedtak, presiser()).then({ type: 'MerknadFoert', data });
  });

  it('leaves the text as it was voted (R19)', () => {
    const { events } = gitt().when(presiserVedtak, presiser());
    const rett = (fra: string) =>
      kommando<RettVedtakstekst>('RettVedtakstekst', { ...data, fra, til: 'Det settes av midler.' });
    gitt(...events)
      .when(rettVedtakstekst, rett(data.tekst))
      .thenRefused('TekstenErEnAnnen');
    gitt(...events)
      .when(rettVedtakstekst, rett(etPunkt().tekst))
      .thenTypes('VedtakstekstRettet');
  });

  it('may be said again, and each is kept', () => {
    const { events } = gitt().when(presiserVedtak, presiser());
    gitt(...events)
      .when(presiserVedtak, presiser())
      .thenTypes('MerknadFoert');
  });

  it('needs a point that is there', () => {
    gitt()
      .when(presiserVedtak, presiser({ punkt: '3.9' as Punkt }))
      .thenRefused('PunktetFinnesIkke');
    gitt()
      .when(presiserVedtak, presiser({ vedtak: uuid(99) as VedtakId }))
      .thenRefused('VedtaketFinnesIkke');
    decider(sak).given().when(presiserVedtak, presiser()).thenRefused('SakenFinnesIkke');
  });
});
