import type { Brand } from './brand';
import type { KommuneId } from './ids';

/** `<category>-<kommune>.<id>`, for example `sak-lier.hp-2025-2028`; the category is the text before the first `-`. */
export type StreamName = Brand<string, 'StreamName'>;

export const streamName = (category: string, kommune: KommuneId, id: string): StreamName =>
  `${category}-${kommune}.${id}` as StreamName;

/** The kommune that owns the stream; null when the name is not one of ours. */
export const kommuneOf = (stream: string): KommuneId | null =>
  NAME.test(stream) ? (stream.slice(stream.indexOf('-') + 1, stream.indexOf('.')) as KommuneId) : null;

const NAME = /^[a-z]+-[a-z][a-z0-9-]*\./;

export const idOf = (stream: string): string => stream.slice(stream.indexOf('.') + 1);
