import { dato, type Punkt, type VedtakId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { etDelpunkt, ID, punktVedtatt, uuid, vedtattHp } from '../sak/sak.fixtures';
import { iverksettingUtsatt, kravFramsatt } from './lovlighetskontroll.fixtures';
import { utsettIverksetting, type UtsettIverksetting } from './utsett-iverksetting';

const data: UtsettIverksetting['data'] = {
  vedtak: ID.vedtak,
  punkter: null,
  besluttetAv: 'kommunestyret',
  grunn: 'Kravet om lovlighetskontroll avgjøres først.',
};
const [PUNKT, ANNET] = ['3.1' as Punkt, '3.2' as Punkt];
const utsett = (mer: Partial<UtsettIverksetting['data']> = {}, omstendigheter: Omstendigheter = {}) =>
  kommando<UtsettIverksetting>(
    'UtsettIverksetting',
    { ...data, ...mer },
    { idag: '2025-06-01', skjedde: '2024-12-21', ...omstendigheter },
  );
const annetPunkt = punktVedtatt({
  punkt: ANNET,
  delpunkter: ['a', 'b'].map((delpunkt) => etDelpunkt({ delpunkt })),
});
const gitt = (...hendelser: readonly SakEvent[]) =>
  decider(sak).given(...vedtattHp(), annetPunkt, kravFramsatt, ...hendelser);

describe('UtsettIverksetting', () => {
  it('puts off the whole vedtak, with every delpunkt that waits (R41)', () => {
    const delpunkter = [
      [PUNKT, 'a'],
      [ANNET, 'a'],
      [ANNET, 'b'],
    ].map(([punkt, delpunkt]) => ({ punkt, delpunkt, type: 'sak' }));
    gitt()
      .when(utsettIverksetting, utsett())
      .thenAmong('IverksettingUtsatt', { ...data, dato: dato('2024-12-21'), delpunkter });
  });

  it('may put off some points alone', () => {
    gitt()
      .when(utsettIverksetting, utsett({ punkter: [PUNKT] }))
      .thenAmong('IverksettingUtsatt', {
        punkter: [PUNKT],
        delpunkter: [{ punkt: PUNKT, delpunkt: 'a', type: 'sak' }],
      });
  });

  it('may put off the rest when some points wait already, and names only what waits from now on', () => {
    gitt(iverksettingUtsatt([PUNKT]))
      .when(utsettIverksetting, utsett())
      .thenAmong('IverksettingUtsatt', {
        punkter: null,
        delpunkter: ['a', 'b'].map((delpunkt) => ({ punkt: ANNET, delpunkt, type: 'sak' })),
      });
  });

  it('is a decision of its own: a krav alone leaves the vedtak to be carried out (R41)', () => {
    gitt().when(utsettIverksetting, utsett()).thenTypes('IverksettingUtsatt');
  });

  it('is refused for what waits already', () => {
    gitt(iverksettingUtsatt())
      .when(utsettIverksetting, utsett({ punkter: [PUNKT] }))
      .thenRefused('IverksettingenErAltUtsatt', 'Hele vedtaket');
    gitt(iverksettingUtsatt([PUNKT]))
      .when(utsettIverksetting, utsett({ punkter: [ANNET, PUNKT] }))
      .thenRefused('IverksettingenErAltUtsatt', 'Punkt 3.1');
  });

  it('needs a vedtak with these points, and a day that is not before it', () => {
    decider(sak).given().when(utsettIverksetting, utsett()).thenRefused('SakenFinnesIkke');
    gitt()
      .when(utsettIverksetting, utsett({ vedtak: uuid(99) as VedtakId }))
      .thenRefused('VedtaketFinnesIkke');
    gitt()
      .when(utsettIverksetting, utsett({ punkter: ['9' as Punkt] }))
      .thenRefused('PunktetFinnesIkke');
    gitt()
      .when(utsettIverksetting, utsett({ punkter: [] }))
      .thenRefused('IngenPunkterOppgitt');
    gitt()
      .when(utsettIverksetting, utsett({}, { skjedde: null }))
      .thenRefused('DagenMangler');
    gitt()
      .when(utsettIverksetting, utsett({}, { skjedde: '2024-12-09' }))
      .thenRefused('BesluttetFoerVedtaket');
  });
});
