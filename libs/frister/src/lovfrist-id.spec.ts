import { hpPeriode, type KommuneId } from '@saksgang/kernel';
import { alarmstedI } from './alarm-id';
import { lovfristIdAv, lovfriststedI } from './lovfrist-id';
import { ukebrevstedI } from './ukebrev-id';

describe('The id of the alarm of a clock', () => {
  it.each([
    ['lier', 'budsjett-2025-12-31-naer'],
    ['nordre-follo', 'tertialrapport-1-2025-06-30-brutt'],
    ['kommune-2025-2028', 'to-rapporter-2025-12-31-naer'],
  ])('says again what it is about: %s, %s', (kommune, varsel) => {
    const sted = { kommune: kommune as KommuneId, hp: hpPeriode('2025-2028'), varsel };
    expect(lovfriststedI(lovfristIdAv(sted))).toEqual(sted);
    expect(ukebrevstedI(lovfristIdAv(sted))).toBeNull();
    expect(alarmstedI(lovfristIdAv(sted))).toBeNull();
  });

  it.each([
    'ukebrev-lier-2025-39',
    'lovfrist-lier-2025-2028-',
    'lovfrist-lier-2028-2025-budsjett-2025-12-31-naer',
  ])('is not %s', (id) => {
    expect(lovfriststedI(id)).toBeNull();
  });
});
