import fc from 'fast-check';
import { canonicalJson, type Json, type JsonObject } from './json';

const json = fc.jsonValue({ maxDepth: 3 }).map((v) => v as Json);

describe('canonicalJson', () => {
  it('is the same whatever the order of the keys, at every depth', () => {
    expect(canonicalJson({ b: { d: 1, c: [2, { f: 1, e: 2 }] }, a: null })).toBe(
      '{"a":null,"b":{"c":[2,{"e":2,"f":1}],"d":1}}',
    );
  });

  it('sorts keys by their UTF-16 code units, as RFC 8785 does', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((k) => [k, 0])));
    expect(text).toBe('{"\\r":0,"1":0,"\u0080":0,"\u00f6":0,"\u20ac":0,"\ud83d\ude00":0,"\ufb33":0}');
    expect(canonicalJson({ 10: 'a', 9: 'b' })).toBe('{"10":"a","9":"b"}');
  });

  it('writes strings and numbers in one way only', () => {
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/å')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/å"');
    expect(canonicalJson([-0, 1e3, 1_000_000_000_000, true, false, null])).toBe(
      '[0,1000,1000000000000,true,false,null]',
    );
  });

  it('tells the two spellings of å apart: a proof is of the bytes', () => {
    expect(canonicalJson('å')).not.toBe(canonicalJson('å'.normalize('NFD')));
  });

  it('leaves out what is undefined, and keeps what is null', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
    expect(canonicalJson({})).toBe('{}');
    expect(canonicalJson([])).toBe('[]');
  });

  it('keeps a field that is called __proto__', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}') as Json)).toBe('{"__proto__":1,"a":2}');
  });

  it('is the same value, in a form that is canonical already', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      }),
    );
  });

  it('does not heed the order in which an object was made', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (object: JsonObject) => {
        expect(canonicalJson(Object.fromEntries(Object.entries(object).reverse()))).toBe(
          canonicalJson(object),
        );
      }),
    );
  });
});
