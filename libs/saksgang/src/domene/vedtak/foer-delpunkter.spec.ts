import { dato, type Punkt, type UtvalgKode, type VedtakId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  etDelpunkt,
  ID,
  OKI,
  punktVedtatt,
  sakRegistrert,
  uuid,
  vedtakEtterregistrert,
  vedtattHp,
} from '../sak/sak.fixtures';
import { foerDelpunkter, type FoerDelpunkter } from './foer-delpunkter';
import type { DelpunktInn } from './punkter';

type Data = FoerDelpunkter['data'];

const delpunktInn = (mer: Partial<DelpunktInn> = {}): DelpunktInn => ({
  ...etDelpunkt(),
  rammelinjer: [],
  ...mer,
});
const foer = (mer: Partial<Data> = {}) =>
  kommando<FoerDelpunkter>('FoerDelpunkter', {
    vedtak: ID.vedtak,
    punkt: '3.2' as Punkt,
    delpunkter: [delpunktInn()],
    ...mer,
  });

/** Point 3.2 came out of a vote, and nobody has classified it. */
const uklassifisert = punktVedtatt({ punkt: '3.2' as Punkt, tittel: 'Leksehjelp', delpunkter: [] });
const gitt = (...hendelser: readonly SakEvent[]) =>
  decider(sak).given(...vedtattHp(), uklassifisert, ...hendelser);

describe('FoerDelpunkter', () => {
  it('says what a point orders, of whom and by when, as part of the vedtak that made it', () => {
    gitt()
      .when(foerDelpunkter, foer())
      .then({
        type: 'DelpunkterFoert',
        data: {
          vedtak: ID.vedtak,
          punkt: '3.2' as Punkt,
          organ: 'kommunestyret',
          dato: dato('2024-12-10'),
          tittel: 'Leksehjelp',
          delpunkter: [etDelpunkt()],
        },
      });
  });

  it('resolves lines of the frame to ids, and refuses one that is not there', () => {
    gitt()
      .when(foerDelpunkter, foer({ delpunkter: [delpunktInn({ rammelinjer: [{ utvalg: OKI, nr: 1 }] })] }))
      .thenAmong('DelpunkterFoert', { delpunkter: [etDelpunkt({ rammelinjer: [ID.linje] })] });
    gitt()
      .when(foerDelpunkter, foer({ delpunkter: [delpunktInn({ rammelinjer: [{ utvalg: OKI, nr: 2 }] })] }))
      .thenRefused('UkjentRammelinje');
  });

  it('names only utvalg of the handlingsprogram, and any in a sak that has none of its own', () => {
    const delpunkter = [delpunktInn({ utvalg: ['KUL' as UtvalgKode] })];
    gitt().when(foerDelpunkter, foer({ delpunkter })).thenRefused('UkjentUtvalg');
    decider(sak)
      .given(sakRegistrert, vedtakEtterregistrert, uklassifisert)
      .when(foerDelpunkter, foer({ delpunkter }))
      .thenAmong('DelpunkterFoert', { delpunkter: [etDelpunkt({ utvalg: ['KUL' as UtvalgKode] })] });
  });

  it('also classifies the points of a sak that is no handlingsprogram', () => {
    decider(sak)
      .given(sakRegistrert, vedtakEtterregistrert, uklassifisert)
      .when(foerDelpunkter, foer())
      .thenTypes('DelpunkterFoert');
  });

  it('is done once: the oppdrag are then registered, and changes are made on them', () => {
    const { events } = gitt().when(foerDelpunkter, foer());
    gitt(...events)
      .when(foerDelpunkter, foer())
      .thenRefused('DelpunkteneErAltFoert');
    gitt()
      .when(foerDelpunkter, foer({ punkt: '3.1' as Punkt }))
      .thenRefused('DelpunkteneErAltFoert');
  });

  it('names at least one delpunkt, and each once', () => {
    gitt()
      .when(foerDelpunkter, foer({ delpunkter: [] }))
      .thenRefused('PunktetManglerDelpunkt');
    gitt()
      .when(foerDelpunkter, foer({ delpunkter: [delpunktInn(), delpunktInn()] }))
      .thenRefused('DelpunktetErOppgittToGanger');
  });

  it('needs a point that is there', () => {
    gitt()
      .when(foerDelpunkter, foer({ punkt: '3.9' as Punkt }))
      .thenRefused('PunktetFinnesIkke');
    gitt()
      .when(foerDelpunkter, foer({ vedtak: uuid(99) as VedtakId }))
      .thenRefused('VedtaketFinnesIkke');
    decider(sak).given().when(foerDelpunkter, foer()).thenRefused('SakenFinnesIkke');
  });
});
