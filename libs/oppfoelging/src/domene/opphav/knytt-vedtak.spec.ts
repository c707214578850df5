import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from '../oppdrag/oppdrag';
import {
  avslutningsvedtak,
  avsluttet,
  bestilling,
  oppdragRegistrert,
  vedtattFrist,
} from '../oppdrag/oppdrag.fixtures';
import { knyttVedtak, type KnyttVedtak } from './knytt-vedtak';
import { vedtakKnyttet } from './opphav.fixtures';

const { organ, dato, ...adresse } = avslutningsvedtak;

const knytt = (
  data: KnyttVedtak['data'] = adresse,
  vedtakspunkt: KnyttVedtak['grunnlag']['vedtakspunkt'] = { organ, dato },
) => kommando<KnyttVedtak>('KnyttVedtak', data, { grunnlag: { vedtakspunkt } });

describe('KnyttVedtak', () => {
  it('lar ett oppdrag følge av flere vedtak', () => {
    decider(oppdrag).given(oppdragRegistrert()).when(knyttVedtak, knytt()).then(vedtakKnyttet);
  });

  it('flytter ingen frist: det gjør bare et vedtak om fristen', () => {
    const etter = [oppdragRegistrert({ frist: vedtattFrist }), vedtakKnyttet].reduce(
      oppdrag.evolve,
      oppdrag.initialState,
    );
    expect(etter).toMatchObject({ frist: vedtattFrist, fristversjon: 1 });
  });

  it('knytter ikke vedtaket oppdraget alt følger av, fra før eller siden', () => {
    const { sak, vedtak, punkt } = bestilling();
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(knyttVedtak, knytt({ sak, vedtak, punkt }))
      .thenRefused('VedtaketErAltKnyttet');
    decider(oppdrag)
      .given(oppdragRegistrert(), vedtakKnyttet)
      .when(knyttVedtak, knytt())
      .thenRefused('VedtaketErAltKnyttet');
  });

  it('krever at vedtakspunktet står i en sak', () => {
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(knyttVedtak, knytt(adresse, null))
      .thenRefused('BestillendeVedtakFinnesIkke');
  });

  it('krever et åpent oppdrag: det som bestilles etter at det er avsluttet, er et nytt', () => {
    decider(oppdrag)
      .given(...avsluttet())
      .when(knyttVedtak, knytt())
      .thenRefused('OppdragetErAvsluttet');
    decider(oppdrag).given().when(knyttVedtak, knytt()).thenRefused('OppdragetFinnesIkke');
  });
});
