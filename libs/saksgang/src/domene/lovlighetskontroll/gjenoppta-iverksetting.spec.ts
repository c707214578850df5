import { dato, type Punkt, type VedtakId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { ID, punktVedtatt, uuid, vedtattHp } from '../sak/sak.fixtures';
import { gjenopptaIverksetting, type GjenopptaIverksetting } from './gjenoppta-iverksetting';
import { iverksettingUtsatt } from './lovlighetskontroll.fixtures';
import { utsettIverksetting, type UtsettIverksetting } from './utsett-iverksetting';

const data: GjenopptaIverksetting['data'] = {
  vedtak: ID.vedtak,
  punkter: null,
  besluttetAv: 'kommunestyret',
  grunn: 'Vedtaket er funnet lovlig.',
};
const [PUNKT, ANNET] = ['3.1' as Punkt, '3.2' as Punkt];
const gjenoppta = (mer: Partial<GjenopptaIverksetting['data']> = {}, omstendigheter: Omstendigheter = {}) =>
  kommando<GjenopptaIverksetting>(
    'GjenopptaIverksetting',
    { ...data, ...mer },
    { idag: '2025-06-01', skjedde: '2025-01-20', ...omstendigheter },
  );
const utsett = (punkter: readonly Punkt[] | null) =>
  kommando<UtsettIverksetting>('UtsettIverksetting', { ...data, punkter }, { idag: '2025-06-01' });
const gitt = (...hendelser: readonly SakEvent[]) =>
  decider(sak).given(...vedtattHp(), punktVedtatt({ punkt: ANNET }), ...hendelser);
const delpunkt = (punkt: Punkt) => ({ punkt, delpunkt: 'a', type: 'sak' });

describe('GjenopptaIverksetting', () => {
  it('lets everything that waits be carried out (R41)', () => {
    gitt(iverksettingUtsatt())
      .when(gjenopptaIverksetting, gjenoppta())
      .thenAmong('IverksettingGjenopptatt', {
        ...data,
        dato: dato('2025-01-20'),
        delpunkter: [delpunkt(PUNKT), delpunkt(ANNET)],
      });
  });

  it('takes no more than what waits', () => {
    gitt(iverksettingUtsatt(['3.2']))
      .when(gjenopptaIverksetting, gjenoppta())
      .thenAmong('IverksettingGjenopptatt', { delpunkter: [delpunkt(ANNET)] });
  });

  it('may take one point of a vedtak that waits; the rest still waits, and is no longer the whole', () => {
    const { events } = gitt(iverksettingUtsatt()).when(
      gjenopptaIverksetting,
      gjenoppta({ punkter: [PUNKT] }),
    );
    const etter = gitt(iverksettingUtsatt(), ...events);
    etter.when(utsettIverksetting, utsett([ANNET])).thenRefused('IverksettingenErAltUtsatt', 'Punkt 3.2');
    etter.when(utsettIverksetting, utsett([PUNKT])).thenTypes('IverksettingUtsatt');
    etter
      .when(gjenopptaIverksetting, gjenoppta())
      .thenAmong('IverksettingGjenopptatt', { delpunkter: [delpunkt(ANNET)] });
  });

  it('is refused for what does not wait', () => {
    gitt().when(gjenopptaIverksetting, gjenoppta()).thenRefused('IverksettingenErIkkeUtsatt', 'Ingenting');
    gitt(iverksettingUtsatt(['3.2']))
      .when(gjenopptaIverksetting, gjenoppta({ punkter: [PUNKT] }))
      .thenRefused('IverksettingenErIkkeUtsatt', 'Punkt 3.1 er ikke utsatt');
    const { events } = gitt(iverksettingUtsatt()).when(gjenopptaIverksetting, gjenoppta());
    gitt(iverksettingUtsatt(), ...events)
      .when(gjenopptaIverksetting, gjenoppta())
      .thenRefused('IverksettingenErIkkeUtsatt');
  });

  it('comes no earlier than what it ends', () => {
    gitt(iverksettingUtsatt())
      .when(gjenopptaIverksetting, gjenoppta({}, { skjedde: '2024-12-20' }))
      .thenRefused('GjenopptattFoerUtsettelsen', /21\.12\.2024.*20\.12\.2024/);
    gitt(iverksettingUtsatt())
      .when(gjenopptaIverksetting, gjenoppta({}, { skjedde: '2024-12-21' }))
      .thenTypes('IverksettingGjenopptatt');
  });

  it('needs a vedtak with these points, and a day that is not before it', () => {
    const utsatt = gitt(iverksettingUtsatt());
    decider(sak).given().when(gjenopptaIverksetting, gjenoppta()).thenRefused('SakenFinnesIkke');
    utsatt
      .when(gjenopptaIverksetting, gjenoppta({ vedtak: uuid(99) as VedtakId }))
      .thenRefused('VedtaketFinnesIkke');
    utsatt
      .when(gjenopptaIverksetting, gjenoppta({ punkter: ['9' as Punkt] }))
      .thenRefused('PunktetFinnesIkke');
    utsatt.when(gjenopptaIverksetting, gjenoppta({ punkter: [] })).thenRefused('IngenPunkterOppgitt');
    utsatt.when(gjenopptaIverksetting, gjenoppta({}, { skjedde: null })).thenRefused('DagenMangler');
    utsatt
      .when(gjenopptaIverksetting, gjenoppta({}, { skjedde: '2024-12-09' }))
      .thenRefused('BesluttetFoerVedtaket');
  });
});
