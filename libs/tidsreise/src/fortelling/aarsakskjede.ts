import type { Recorded, StreamName } from '@saksgang/kernel';

/** A fact on the way back to whoever asked: what it was, and the command it came of. */
export interface Aarsaksledd {
  readonly id: string;
  /** Null when the fact lies in a stream that is not looked in. */
  readonly type: string | null;
  readonly stream: StreamName | null;
  readonly rolle: string | null;
  readonly kommando: string | null;
  readonly registrert: string | null;
}

/** No chain of workflows is as long; what is longer goes in a ring, and is a fault. */
const LENGSTE = 20;

/**
 * From a fact to the command of a person: each fact that a workflow answered, the nearest first. The last one has no
 * cause but the person who asked. Empty when the fact itself was asked for by a person.
 */
export const aarsakskjede = (
  fakta: Recorded,
  finn: (id: string) => Recorded | null,
): readonly Aarsaksledd[] => {
  const kjede: Aarsaksledd[] = [];
  for (let aarsak: string | null = fakta.metadata.aarsak; aarsak !== null && kjede.length < LENGSTE;) {
    const funnet: Recorded | null = finn(aarsak);
    kjede.push({
      id: aarsak,
      type: funnet?.event.type ?? null,
      stream: funnet?.stream ?? null,
      rolle: funnet?.metadata.rolle ?? null,
      kommando: funnet?.metadata.kommando.type ?? null,
      registrert: funnet?.metadata.registrert ?? null,
    });
    aarsak = funnet?.metadata.aarsak ?? null;
  }
  return kjede;
};
