import { dato, type VedtakId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { ID, uuid, vedtattHp } from '../sak/sak.fixtures';
import { avgjoerLovlighetskontroll, type AvgjoerLovlighetskontroll } from './avgjoer-lovlighetskontroll';
import { KRAV, kravFramsatt } from './lovlighetskontroll.fixtures';

const data: AvgjoerLovlighetskontroll['data'] = {
  krav: KRAV,
  vedtak: ID.vedtak,
  utfall: 'opprettholdt',
  begrunnelse: 'Innstillingen lå ute i 18 dager.',
};
const avgjoer = (mer: Partial<AvgjoerLovlighetskontroll['data']> = {}, omstendigheter: Omstendigheter = {}) =>
  kommando<AvgjoerLovlighetskontroll>(
    'AvgjoerLovlighetskontroll',
    { ...data, ...mer },
    { idag: '2025-06-01', skjedde: '2025-01-14', ...omstendigheter },
  );
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...vedtattHp(), ...hendelser);

describe('AvgjoerLovlighetskontroll', () => {
  it('sends the vedtak to statsforvalteren when the body upholds it (R40)', () => {
    gitt(kravFramsatt)
      .when(avgjoerLovlighetskontroll, avgjoer())
      .then({
        type: 'LovlighetskontrollAvgjort',
        data: {
          ...data,
          organ: 'kommunestyret',
          dato: dato('2025-01-14'),
          sendesStatsforvalteren: true,
        },
      });
  });

  it.each(['opphevet', 'avvist'] as const)('sends nothing when the answer is %s (R40)', (utfall) => {
    gitt(kravFramsatt)
      .when(avgjoerLovlighetskontroll, avgjoer({ utfall }))
      .thenAmong('LovlighetskontrollAvgjort', { utfall, sendesStatsforvalteren: false });
  });

  it('is said once, on the day of the krav or later', () => {
    const { events } = gitt(kravFramsatt).when(
      avgjoerLovlighetskontroll,
      avgjoer({}, { skjedde: '2024-12-20' }),
    );
    expect(events).toHaveLength(1);
    gitt(kravFramsatt, ...events)
      .when(avgjoerLovlighetskontroll, avgjoer())
      .thenRefused('KravetErAvgjort');
    gitt(kravFramsatt)
      .when(avgjoerLovlighetskontroll, avgjoer({}, { skjedde: '2024-12-19' }))
      .thenRefused('AvgjortFoerKravet');
    gitt(kravFramsatt)
      .when(avgjoerLovlighetskontroll, avgjoer({}, { skjedde: null }))
      .thenRefused('DagenMangler');
  });

  it('needs a krav about a vedtak that is there', () => {
    gitt().when(avgjoerLovlighetskontroll, avgjoer()).thenRefused('KravetFinnesIkke');
    gitt(kravFramsatt)
      .when(avgjoerLovlighetskontroll, avgjoer({ vedtak: uuid(99) as VedtakId }))
      .thenRefused('VedtaketFinnesIkke');
    decider(sak).given().when(avgjoerLovlighetskontroll, avgjoer()).thenRefused('SakenFinnesIkke');
  });
});
