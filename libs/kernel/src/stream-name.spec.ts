import fc from 'fast-check';
import { parseKommuneId, parseSakId, type KommuneId } from './ids';
import { idOf, kommuneOf, streamName } from './stream-name';

const kommuner = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/).map((k) => k as KommuneId);
const saker = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,79}$/);

describe('a stream name', () => {
  it('says its category, its kommune and its id', () => {
    const stream = streamName('sak', 'lier' as KommuneId, 'hp-2025-2028');
    expect(stream).toBe('sak-lier.hp-2025-2028');
    expect([kommuneOf(stream), idOf(stream)]).toEqual(['lier', 'hp-2025-2028']);
  });

  it('gives back what it was made of, also when kommune and id have dashes', () => {
    fc.assert(
      fc.property(kommuner, saker, (kommune, id) => {
        expect([parseKommuneId(kommune), parseSakId(id)]).toEqual([kommune, id]);
        const stream = streamName('oppdrag', kommune, id);
        expect([kommuneOf(stream), idOf(stream)]).toEqual([kommune, id]);
      }),
    );
  });

  it('is never the name of another stream', () => {
    fc.assert(
      fc.property(kommuner, saker, kommuner, saker, (k1, id1, k2, id2) => {
        const same = k1 === k2 && id1 === id2;
        expect(streamName('sak', k1, id1) === streamName('sak', k2, id2)).toBe(same);
      }),
    );
  });

  it.each(['$ce-sak', '$metadata', 'sak', 'sak-', 'sak-lier', 'sak-Lier.x', 'sak-3312.x', 'SAK-lier.x', ''])(
    'of no kommune is %p',
    (stream) => {
      expect(kommuneOf(stream)).toBeNull();
    },
  );
});
