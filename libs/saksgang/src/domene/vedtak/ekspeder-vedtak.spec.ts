import { dato, type VedtakId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import { ID, sakRegistrert, uuid, vedtakEtterregistrert, vedtattHp } from '../sak/sak.fixtures';
import { ekspederVedtak, type EkspederVedtak } from './ekspeder-vedtak';

const MOTTAKERE = ['kommunalsjef oppvekst', 'kommunalsjef helse'];

const eksped = (skjedde: string | null = '2024-12-13', vedtak = ID.vedtak) =>
  kommando<EkspederVedtak>('EkspederVedtak', { vedtak, mottakere: MOTTAKERE }, { skjedde });
const gitt = () => decider(sak).given(...vedtattHp());

describe('EkspederVedtak', () => {
  it('records when the vedtak was sent, and to whom (R21)', () => {
    gitt()
      .when(ekspederVedtak, eksped())
      .then({
        type: 'VedtakEkspedert',
        data: { vedtak: ID.vedtak, mottakere: MOTTAKERE, dato: dato('2024-12-13') },
      });
  });

  it('may be the same day, and never the day before (R21)', () => {
    gitt().when(ekspederVedtak, eksped('2024-12-10')).thenTypes('VedtakEkspedert');
    gitt().when(ekspederVedtak, eksped('2024-12-09')).thenRefused('EkspedertFoerVedtaket', '10.12.2024');
  });

  it('is done once', () => {
    const { events } = gitt().when(ekspederVedtak, eksped());
    decider(sak)
      .given(...vedtattHp(), ...events)
      .when(ekspederVedtak, eksped())
      .thenRefused('VedtaketErAltEkspedert');
  });

  it('is done to the vedtak of any sak', () => {
    decider(sak)
      .given(sakRegistrert, vedtakEtterregistrert)
      .when(ekspederVedtak, eksped())
      .thenTypes('VedtakEkspedert');
  });

  it('needs the day, and a vedtak that is there', () => {
    gitt().when(ekspederVedtak, eksped(null)).thenRefused('VedtaksdatoMangler');
    gitt()
      .when(ekspederVedtak, eksped('2024-12-13', uuid(99) as VedtakId))
      .thenRefused('VedtaketFinnesIkke');
    decider(sak).given().when(ekspederVedtak, eksped()).thenRefused('SakenFinnesIkke');
  });
});
