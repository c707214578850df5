import { dato, fold, type Instant } from '@saksgang/kernel';
import {
  oenskedeAlarmer,
  oppdrag,
  STANDARDPLAN,
  type OppdragEvent,
  type Varslingsplan,
} from '@saksgang/oppfoelging';
import fc from 'fast-check';
import { huskedeAlarmer } from './huskede-alarmer';

const registrert = (frist: string | null): OppdragEvent =>
  ({
    type: 'OppdragRegistrert',
    data: {
      oppdrag: '00000000-0000-4000-8000-000000000081',
      maate: 'oppdrag',
      organ: 'kommunestyret',
      mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt', overordnet: null },
      frist: frist && { dato: dato(frist), kilde: 'vedtatt', tekst: 'innen', tolket: false },
      uavklartFrist: null,
    },
  }) as unknown as OppdragEvent;
const sendt = (varsel: string): OppdragEvent => ({
  type: 'PaaminnelseSendt',
  data: { varsel, meldingsId: '<x@saksgang>', kanaler: ['saksgang'] },
});
const etter = (...hendelser: readonly OppdragEvent[]) => {
  const tilstand = fold(oppdrag, hendelser);
  if (!tilstand.finnes) throw new Error('oppdraget er ikke registrert');
  return tilstand;
};

const EN_TIME_SENERE: Varslingsplan = { ...STANDARDPLAN, klokken: '09:00' };
const FAA: Varslingsplan = { foer: [10], etter: [4], klokken: '08:00' };

describe('The alarms that are remembered', () => {
  // The moments of the reminders themselves, a millisecond on either side, and anything between.
  const moments = [STANDARDPLAN, EN_TIME_SENERE, FAA]
    .flatMap((plan) =>
      oenskedeAlarmer(etter(registrert('2025-12-31')), plan, '2000-01-01T00:00:00.000Z' as Instant),
    )
    .map(({ naar }) => Date.parse(naar))
    .flatMap((ms) => [ms - 1, ms, ms + 1]);
  const naa = fc
    .oneof(fc.constantFrom(...moments), fc.integer({ min: Math.min(...moments), max: Math.max(...moments) }))
    .map((ms) => new Date(ms).toISOString() as Instant);

  const plan = fc.constantFrom(STANDARDPLAN, EN_TIME_SENERE, FAA);

  it('are those that would be reckoned anew, whichever way the clock goes and whatever the plan is changed to', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(naa, plan), { minLength: 1, maxLength: 20 }), (ganger) => {
        const tilstander = [
          etter(registrert('2025-12-31')),
          etter(registrert('2025-12-31'), sendt('1-foer-14'), sendt('1-etter-10')),
          etter(registrert(null)),
        ];
        for (const [gang, gjeldende] of ganger)
          for (const tilstand of tilstander)
            expect(huskedeAlarmer(tilstand, gjeldende, gang)).toEqual(
              oenskedeAlarmer(tilstand, gjeldende, gang),
            );
      }),
    );
  });
});
