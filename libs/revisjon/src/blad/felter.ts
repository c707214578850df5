import { commitmentOf } from '@saksgang/commands';
import type { StoredEvent } from '@saksgang/event-store';
import type { Json } from '@saksgang/kernel';

const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

/** Why the data of a stored fact is not what its metadata commits to; null when it is, to the last field. */
export const feilIFeltene = ({ data, metadata }: StoredEvent): string | null => {
  const { salt, forpliktelser } = object(metadata);
  if (typeof data !== 'object' || data === null || typeof salt !== 'string')
    return 'innholdet er ikke lesbart';
  const [verdier, lovet] = [object(data), object(forpliktelser)];
  for (const [felt, verdi] of Object.entries(verdier))
    if (lovet[felt] !== commitmentOf(salt, felt, verdi as Json))
      return lovet[felt] === undefined ? `feltet ${felt} er lagt til` : `feltet ${felt} er endret`;
  const borte = Object.keys(lovet).find((felt) => !Object.hasOwn(verdier, felt));
  return borte === undefined ? null : `feltet ${borte} er tatt bort`;
};
