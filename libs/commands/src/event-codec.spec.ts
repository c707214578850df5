import type { StoredEvent } from '@saksgang/event-store';
import type { EventCatalog, Kilde, StreamName } from '@saksgang/kernel';
import { id, tellerkatalog, tellKommando, type Talt } from '../../../test/doubles/teller';
import { commitmentOf } from './commitments';
import { bodyHash, decode, encode } from './event-codec';
import { deriveUuid } from './uuid';

const fakta: readonly Talt[] = [
  { type: 'Talt', data: { til: 1, merke: null } },
  { type: 'Talt', data: { til: 2, merke: 'to' } },
];
const kommando = tellKommando(
  7,
  { antall: 2 },
  { skjedde: '2024-12-09', kilde: { dokument: 'Protokoll', linje: 3 } },
);
const skrevet = encode(tellerkatalog, kommando, bodyHash(kommando), fakta);

const lagret = (mer: Partial<StoredEvent> = {}): StoredEvent => {
  const [foerste] = skrevet;
  if (!foerste) throw new Error('the command led to nothing');
  return {
    ...foerste,
    stream: 'sak-lier.teller' as StreamName,
    revision: 0,
    position: '1',
    ...mer,
  };
};

describe('a fact on its way to the log', () => {
  it('has an id that follows from its command and its place in it', () => {
    expect(skrevet.map((e) => e.id)).toEqual(['0', '1'].map((i) => deriveUuid(kommando.meta.id, i)));
    expect(encode(tellerkatalog, kommando, '', fakta).map((e) => e.id)).toEqual(skrevet.map((e) => e.id));
  });

  it('bears the version of its type', () => {
    expect(skrevet.map((e) => e.type)).toEqual(['Talt.v1', 'Talt.v1']);
    expect(encode({ Talt: { version: 3 } }, kommando, '', fakta)[0]?.type).toBe('Talt.v3');
  });

  it('bears who asked, in which role, by which command, why, when it happened and when it was known', () => {
    expect(skrevet[0]?.metadata).toMatchObject({
      v: 1,
      aktoer: 'person-1',
      rolle: 'moetesekretaer',
      kommando: { id: id(7), type: 'Tell', kropp: bodyHash(kommando) },
      korrelasjon: id(7),
      aarsak: null,
      skjedde: '2024-12-09',
      registrert: '2024-12-10T12:00:00.000Z',
      kilde: { dokument: 'Protokoll', linje: 3 },
      begrunnelse: null,
    });
  });

  it('bears commitments to its own fields, each fact with a salt of its own', () => {
    for (const { data, metadata } of skrevet)
      for (const field of ['til', 'merke'])
        expect(metadata.forpliktelser[field]).toBe(commitmentOf(metadata.salt, field, data[field] ?? null));
    expect(skrevet[0]?.metadata.salt).not.toBe(skrevet[1]?.metadata.salt);
  });
});

describe('the hash of what was asked', () => {
  const felles = { kilde: { dokument: 'HP' } as Kilde };
  const hashOf = (...[n, data, mer]: Parameters<typeof tellKommando>) =>
    bodyHash(tellKommando(n, data, { ...felles, ...mer }));

  it('is the same for the same wish, whatever its id, its time and the version seen', () => {
    const first = hashOf(1, { antall: 2, merke: 'a' });
    expect(hashOf(2, { merke: 'a', antall: 2 })).toBe(first);
    expect(hashOf(1, { antall: 2, merke: 'a' }, { idag: '2025-01-01', forventetRevisjon: 4 })).toBe(first);
  });

  it.each([
    ['the content', { antall: 3 }, {}],
    ['the person', { antall: 2 }, { aktoer: 'person-2' }],
    ['the source', { antall: 2 }, { kilde: { dokument: 'HP', linje: 1 } }],
    ['the absence of a source', { antall: 2 }, { kilde: null }],
  ])('is another when %s is', (_, data, mer) => {
    expect(hashOf(1, data, mer)).not.toBe(hashOf(1, { antall: 2 }));
  });

  it('is another when the type of the command is', () => {
    expect(bodyHash({ ...kommando, type: 'Nullstill' })).not.toBe(bodyHash(kommando));
  });
});

describe('a fact out of the log', () => {
  it('is what was written, with its place', () => {
    expect(decode(tellerkatalog, lagret())).toEqual({
      ok: true,
      value: {
        event: fakta[0],
        id: skrevet[0]?.id,
        stream: 'sak-lier.teller',
        revision: 0,
        position: '1',
        metadata: skrevet[0]?.metadata,
      },
    });
  });

  it('of an earlier version is read as the current one', () => {
    const catalog: EventCatalog = {
      Talt: { version: 2, upcast: { 1: (data) => ({ ...(data as object), nytt: true }) } },
    };
    expect(decode(catalog, lagret())).toMatchObject({
      ok: true,
      value: { event: { type: 'Talt', data: { til: 1, nytt: true } } },
    });
  });

  it.each([
    ['an unknown type', lagret({ type: 'Ukjent.v1' }), 'Ukjent.v1'],
    ['a version that is yet to come', lagret({ type: 'Talt.v2' }), 'Talt.v2'],
    ['a version that is no number', lagret({ type: 'Talt.vto' }), 'Talt.vto'],
    ['no version', lagret({ type: 'Talt' }), 'Talt'],
    ['the name of something every object has', lagret({ type: 'constructor.v1' }), 'constructor.v1'],
    ['data that are no JSON', lagret({ data: undefined }), 'uleselig'],
    ['metadata that are no JSON', lagret({ metadata: undefined }), 'uleselig'],
    ['metadata that are not ours', lagret({ metadata: { $maxAge: 5 } }), 'uleselig'],
    [
      'metadata without a command',
      lagret({ metadata: { v: 1, registrert: '2024-12-10T12:00:00.000Z' } }),
      'uleselig',
    ],
    ['metadata that are null', lagret({ metadata: null }), 'uleselig'],
  ])('is said to be unreadable, and why, when it has %s', (_, stored, why) => {
    const read = decode(tellerkatalog, stored);
    expect(read.ok ? '' : read.refusal.reason).toContain(why);
  });
});
