import { randomUUID } from 'node:crypto';
import type { CommandId, EventId, EventMetadata, Instant, StreamName, Uuid } from '@saksgang/kernel';
import type { NewEvent } from '../event-store';

const metadata = (): EventMetadata => ({
  v: 1,
  aktoer: 'person-1',
  rolle: 'moetesekretaer',
  kommando: { id: randomUUID() as CommandId, type: 'FremmeForslag', kropp: 'aaaa' },
  korrelasjon: randomUUID() as Uuid,
  aarsak: null,
  skjedde: null,
  registrert: '2024-12-10T18:00:00.000Z' as Instant,
  kilde: null,
  begrunnelse: null,
  salt: 'c2FsdA',
  forpliktelser: { tekst: 'bbbb' },
});

/** An event as the product writes them; `n` makes it recognisable. */
export const sampleEvent = (n: number, text = 'Økt ramme til Eplefondet'): NewEvent => ({
  id: randomUUID() as EventId,
  type: 'ForslagFremmet.v1',
  data: { nr: n, tekst: text, beloep: { '2025': 270_000, '2026': null } },
  metadata: metadata(),
});

export const sampleEvents = (count: number): NewEvent[] =>
  Array.from({ length: count }, (_, i) => sampleEvent(i));

export const sampleStream = (): StreamName => `sak-lier.${randomUUID()}` as StreamName;
