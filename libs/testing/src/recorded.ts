import type {
  Dato,
  Event,
  EventId,
  Instant,
  Kilde,
  Recorded,
  StreamName,
  Uuid,
  CommandId,
} from '@saksgang/kernel';

export interface Plassering {
  readonly stream?: string;
  readonly skjedde?: string | null;
  readonly registrert?: string;
  readonly kilde?: Kilde | null;
}

let naa = 0;

/** A fact as a reader meets it, with its place in the log. */
export const recorded = <E extends Event>(
  event: E,
  { stream = 'sak-lier.hp-2025-2028', skjedde = '2024-12-10', registrert, kilde = null }: Plassering = {},
): Recorded<E> => {
  const nr = ++naa;
  const id = `00000000-0000-4000-8000-${String(nr).padStart(12, '0')}`;
  return {
    event,
    id: id as EventId,
    stream: stream as StreamName,
    revision: nr,
    position: String(nr).padStart(16, '0'),
    metadata: {
      v: 1,
      aktoer: 'person-1',
      rolle: 'moetesekretaer',
      kommando: { id: id as CommandId, type: 'Prøve', kropp: '' },
      korrelasjon: id as Uuid,
      aarsak: null,
      skjedde: skjedde as Dato | null,
      registrert: (registrert ?? '2024-12-10T12:00:00.000Z') as Instant,
      kilde,
      begrunnelse: null,
      salt: '',
      forpliktelser: {},
    },
  };
};
