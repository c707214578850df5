import { parseUuid, type Uuid } from '@saksgang/kernel';
import fc from 'fast-check';
import { deriveUuid, systemIds } from './uuid';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8' as Uuid;
const URL_SPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8' as Uuid;
const OID = '6ba7b812-9dad-11d1-80b4-00c04fd430c8' as Uuid;

describe('derived ids', () => {
  it.each([
    // RFC 9562, appendix A.4.
    [DNS, 'www.example.com', '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
    // The Python library's own example of uuid5, and two made with it.
    [DNS, 'python.org', '886313e1-3b8a-5372-9b90-0c9aee199e5d'],
    [OID, 'æøå 🏛', '10915cee-ae41-5a6f-a75a-2586a6257874'],
    [URL_SPACE, '', '1b4db7eb-4057-5ddf-91e0-36dec72071f5'],
  ])('are version 5 of RFC 9562: %s and «%s»', (space, name, expected) => {
    expect(deriveUuid(space, name)).toBe(expected);
  });

  it('are UUIDs of version 5 and the RFC variant, whatever the name', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ unit: 'binary' }), (space, name) => {
        const id = deriveUuid(space as Uuid, name);
        expect(parseUuid(id)).toBe(id);
        expect(id).toMatch(/^.{14}5.{4}[89ab]/);
        expect(deriveUuid(space as Uuid, name)).toBe(id);
      }),
    );
  });

  it('differ when the space or the name does', () => {
    const ids = [DNS, URL_SPACE].flatMap((s) => ['0', '1', '10', 'linje:1'].map((n) => deriveUuid(s, n)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are random ones of version 4 where nothing decides them', () => {
    const ids = Array.from({ length: 100 }, () => systemIds.random());
    expect(new Set(ids).size).toBe(100);
    expect(ids.every((id) => /^.{14}4.{4}[89ab]/.test(id) && parseUuid(id) !== null)).toBe(true);
  });
});
