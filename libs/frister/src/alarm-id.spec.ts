import type { KommuneId, OppdragId } from '@saksgang/kernel';
import fc from 'fast-check';
import { alarmIdAv, alarmstedI } from './alarm-id';

describe('The id of an alarm', () => {
  it('says which kommune, oppdrag and alarm it is about, and can be a job id', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/),
        fc.uuid(),
        fc.constantFrom('1-foer-30', '12-paa-dagen-0', '2-utloept'),
        (kommune, oppdrag, alarm) => {
          const sted = { kommune: kommune as KommuneId, oppdrag: oppdrag as OppdragId, alarm };
          expect(alarmstedI(alarmIdAv(sted))).toEqual(sted);
          expect(alarmIdAv(sted)).toMatch(/^[^:]+$/);
        },
      ),
    );
  });

  it.each(['', 'frist-lier', 'frist-lier-1-foer-30', 'noe annet'])('is not %p', (id) => {
    expect(alarmstedI(id)).toBeNull();
  });
});
