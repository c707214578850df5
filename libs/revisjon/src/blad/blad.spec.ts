import { createHash } from 'node:crypto';
import type { StoredEvent } from '@saksgang/event-store';
import { fact, LIER, streamOf } from '../../../../test/doubles/written-log';
import { seal } from '@saksgang/commands';
import { bladAv, delerAv, hodeAv } from './blad';
import { feilIFeltene } from './felter';

const stored = (): StoredEvent => {
  const { id, type, data, metadata } = fact(1);
  return {
    id,
    type,
    stream: streamOf(LIER),
    revision: 3,
    position: '0000000000000009',
    data,
    metadata: { ...metadata, ...seal(data) },
  };
};

describe('the leaf of a fact', () => {
  it('is the hash that the format describes, computed by hand', () => {
    const event = { ...stored(), id: 'a' as never, metadata: { v: 1, salt: 's', b: 'å', a: null } };
    const sha = (text: string) => createHash('sha256').update(text).digest('base64url');
    const header =
      '{"id":"a","metadata":{"a":null,"b":"å","v":1},"revisjon":3,"stroem":"sak-lier.teller","type":"Talt.v1","v":1}';
    const leaf = `{"hode":"${sha(header)}","revisjon":3,"stroem":"${sha('sak-lier.teller')}","v":1}`;
    expect(bladAv(delerAv(hodeAv(event)))).toEqual(createHash('sha256').update(`\0${leaf}`).digest());
  });

  it('holds neither the place in the store, nor what opens the commitments, nor the data', () => {
    const event = stored();
    const text = JSON.stringify(hodeAv(event));
    expect(text).not.toMatch(/salt|kropp|posisjon|"til"\s*:\s*1/);
    expect(bladAv(delerAv(hodeAv({ ...event, position: '77' })))).toEqual(bladAv(delerAv(hodeAv(event))));
    expect(Object.keys(hodeAv(event).metadata ?? {})).toEqual(
      Object.keys(event.metadata as object).filter((k) => k !== 'salt'),
    );
  });

  it.each([
    ['id', (e: StoredEvent) => ({ ...e, id: 'x' as never })],
    ['type', (e: StoredEvent) => ({ ...e, type: 'Talt.v2' })],
    ['stream', (e: StoredEvent) => ({ ...e, stream: 'sak-asker.teller' as never })],
    ['revision', (e: StoredEvent) => ({ ...e, revision: 4 })],
    ['actor', (e: StoredEvent) => ({ ...e, metadata: { ...(e.metadata as object), aktoer: 'x' } })],
    [
      'commitments',
      (e: StoredEvent) => ({ ...e, metadata: { ...(e.metadata as object), forpliktelser: {} } }),
    ],
    ['readable metadata', (e: StoredEvent) => ({ ...e, metadata: undefined })],
  ])('is another when the %s is', (_, change) => {
    const event = stored();
    expect(bladAv(delerAv(hodeAv(change(event))))).not.toEqual(bladAv(delerAv(hodeAv(event))));
  });
});

describe('the data of a fact, held against what is committed to', () => {
  it.each([
    [null, (d: object) => d],
    ['feltet til er endret', (d: object) => ({ ...d, til: 2 })],
    ['feltet merke er tatt bort', ({ merke: _, ...d }: { merke?: unknown }) => d],
    ['feltet nytt er lagt til', (d: object) => ({ ...d, nytt: 1 })],
    ['innholdet er ikke lesbart', () => undefined],
  ])('says %s', (feil, change) => {
    const event = stored();
    expect(feilIFeltene({ ...event, data: change(event.data as object) })).toBe(feil);
  });
});
