import type { KommuneId, Uke } from '@saksgang/kernel';
import { kjennemerke, ukebrevIdAv, ukebrevMeldingsId, ukebrevstedI } from './ukebrev-id';

const STED = { kommune: 'nes-2' as KommuneId, uke: '2025-48' as Uke };
const KARI = { roller: ['skolesjef'], person: 'kari.nordmann' };

describe('The id of an alarm for weekly letters', () => {
  it('says which week of which kommune, and can be kept by the alarm clock', () => {
    expect(ukebrevIdAv(STED)).toBe('ukebrev-nes-2-2025-48');
    expect(ukebrevstedI('ukebrev-nes-2-2025-48')).toEqual(STED);
    expect(ukebrevIdAv(STED)).not.toContain(':');
  });

  it.each(['ukebrev-nes-2025-53', 'ukebrev--2025-48', 'frist-nes-2025-48', 'ukebrev-nes', ''])(
    'is not «%s»',
    (id) => {
      expect(ukebrevstedI(id)).toBeNull();
    },
  );
});

describe('The Message-ID of a weekly letter', () => {
  it('is the same for the same receiver in the same week, and another for all others', () => {
    const id = ukebrevMeldingsId(STED, KARI);
    expect(id).toMatch(/^<nes-2\.ukebrev\.2025-48\.[0-9a-f]{16}@saksgang>$/);
    expect(ukebrevMeldingsId(STED, { ...KARI, roller: ['rektor'] })).toBe(id);
    expect(ukebrevMeldingsId({ ...STED, uke: '2025-49' as Uke }, KARI)).not.toBe(id);
    expect(kjennemerke({ ...STED, uke: '2025-49' as Uke }, KARI)).not.toBe(kjennemerke(STED, KARI));
  });

  it('names nobody', () => {
    expect(ukebrevMeldingsId(STED, KARI)).not.toContain('kari');
    expect(ukebrevMeldingsId(STED, { roller: ['skolesjef'], person: null })).not.toContain('skolesjef');
  });
});
