import type { Punkt, VedtakId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { etPunkt, ID, uuid, vedtattHp } from '../sak/sak.fixtures';
import { rettVedtakstekst, type RettVedtakstekst } from './rett-vedtakstekst';

type Data = RettVedtakstekst['data'];

const fra = etPunkt().tekst;
const til = 'Det settes av midler til skolebøker og lærebøker.';
const rett = (mer: Partial<Data> = {}, omstendigheter: Omstendigheter = {}) =>
  kommando<RettVedtakstekst>(
    'RettVedtakstekst',
    { vedtak: ID.vedtak, punkt: '3.1' as Punkt, fra, til, ...mer },
    omstendigheter,
  );
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...vedtattHp(), ...hendelser);

describe('RettVedtakstekst', () => {
  it('corrects a clerical error by quoting both texts (R20)', () => {
    gitt()
      .when(rettVedtakstekst, rett())
      .then({ type: 'VedtakstekstRettet', data: { vedtak: ID.vedtak, punkt: '3.1' as Punkt, fra, til } });
  });

  it('is refused when the text that is quoted is not the one that stands (R20)', () => {
    gitt()
      .when(rettVedtakstekst, rett({ fra: `${fra} ` }))
      .thenRefused('TekstenErEnAnnen');
  });

  it('corrects a corrected text from what it was corrected to (R20)', () => {
    const { events } = gitt().when(rettVedtakstekst, rett());
    gitt(...events)
      .when(rettVedtakstekst, rett())
      .thenRefused('TekstenErEnAnnen');
    gitt(...events)
      .when(rettVedtakstekst, rett({ fra: til, til: fra }))
      .thenTypes('VedtakstekstRettet');
  });

  it('is for møtesekretæren', () => {
    gitt()
      .when(rettVedtakstekst, rett({}, { rolle: 'saksbehandler' }))
      .thenRefused('FeilRolle');
  });

  it('needs a point that is there', () => {
    gitt()
      .when(rettVedtakstekst, rett({ punkt: '3.9' as Punkt }))
      .thenRefused('PunktetFinnesIkke');
    gitt()
      .when(rettVedtakstekst, rett({ vedtak: uuid(99) as VedtakId }))
      .thenRefused('VedtaketFinnesIkke');
    decider(sak).given().when(rettVedtakstekst, rett()).thenRefused('SakenFinnesIkke');
  });
});
