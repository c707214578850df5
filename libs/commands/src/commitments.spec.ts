import { createHash } from 'node:crypto';
import { canonicalJson, type Json, type JsonObject } from '@saksgang/kernel';
import fc from 'fast-check';
import { commitmentOf, seal } from './commitments';

const data = {
  tittel: 'Skolebøker',
  beloep: { '2026': 0, '2025': 270_000 },
  partier: ['Høyre', 'Venstre'],
  merknad: null,
} satisfies JsonObject;

/** The description of the commitment, read anew: nothing of the product's own code but the canonical form. */
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64url');
const fieldSaltOf = (salt: string, field: string): string => sha256(`${salt}.${field}`);
const opened = (fieldSalt: string, value: Json): string => sha256(`${fieldSalt}.${canonicalJson(value)}`);

const json = fc.jsonValue({ maxDepth: 3 }).filter((v) => v !== undefined) as fc.Arbitrary<Json>;

describe('commitments to the fields of a fact', () => {
  it('are one for each field that is there', () => {
    const { forpliktelser } = seal({ ...data, borte: undefined });
    expect(Object.keys(forpliktelser)).toEqual(['tittel', 'beloep', 'partier', 'merknad']);
    expect(Object.values(forpliktelser).every((c) => /^[\w-]{43}$/.test(c))).toBe(true);
  });

  it('open with the salt of the fact', () => {
    const { salt, forpliktelser } = seal(data);
    for (const [field, value] of Object.entries(data))
      expect(commitmentOf(salt, field, value)).toBe(forpliktelser[field]);
  });

  it('are what their description says, byte for byte', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (fields) => {
        const { salt, forpliktelser } = seal(fields);
        for (const [field, value] of Object.entries(fields))
          expect(forpliktelser[field]).toBe(opened(fieldSaltOf(salt, field), value));
      }),
    );
  });

  it('do not open when the value, the field or the salt is another', () => {
    const { salt, forpliktelser } = seal(data);
    expect(commitmentOf(salt, 'tittel', 'Skoleboker')).not.toBe(forpliktelser['tittel']);
    expect(commitmentOf(salt, 'beloep', { '2025': 270_000, '2026': null })).not.toBe(forpliktelser['beloep']);
    expect(commitmentOf(salt, 'undertittel', 'Skolebøker')).not.toBe(forpliktelser['tittel']);
    expect(commitmentOf(seal(data).salt, 'tittel', 'Skolebøker')).not.toBe(forpliktelser['tittel']);
  });

  it('do not open with any one bit of the salt turned', () => {
    const { salt, forpliktelser } = seal({ tittel: data.tittel });
    for (let bit = 0; bit < 256; bit++) {
      const turned = Buffer.from(salt, 'base64url');
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(commitmentOf(turned.toString('base64url'), 'tittel', data.tittel)).not.toBe(
        forpliktelser['tittel'],
      );
    }
  });

  it('tell any two different values of a field apart', () => {
    const { salt } = seal({});
    fc.assert(
      fc.property(json, json, (a, b) => {
        fc.pre(canonicalJson(a) !== canonicalJson(b));
        expect(commitmentOf(salt, 'felt', a)).not.toBe(commitmentOf(salt, 'felt', b));
      }),
    );
  });

  it('say nothing of facts that are alike: equal data have different commitments', () => {
    const [a, b] = [seal(data), seal(data)];
    expect(a.salt).not.toBe(b.salt);
    expect(Buffer.from(a.salt, 'base64url')).toHaveLength(32);
    for (const field of Object.keys(data)) expect(a.forpliktelser[field]).not.toBe(b.forpliktelser[field]);
    const like = seal({ a: 'ja', b: 'ja' }).forpliktelser;
    expect(like['a']).not.toBe(like['b']);
  });

  it('are the same whatever the order of the keys in a value', () => {
    const { salt } = seal({});
    expect(commitmentOf(salt, 'beloep', { '2025': 1, '2026': 2 })).toBe(
      commitmentOf(salt, 'beloep', { '2026': 2, '2025': 1 }),
    );
  });

  it('can be opened one at a time: the salt of a field opens it and nothing else', () => {
    const { salt, forpliktelser } = seal({ tittel: 'ja', merknad: 'ja' });
    const ofTitle = fieldSaltOf(salt, 'tittel');
    expect(opened(ofTitle, 'ja')).toBe(forpliktelser['tittel']);
    expect(opened(ofTitle, 'ja')).not.toBe(forpliktelser['merknad']);
    expect(opened(fieldSaltOf(ofTitle, 'merknad'), 'ja')).not.toBe(forpliktelser['merknad']);
  });
});
