import type { Recorded } from './log';

export interface Filter {
  readonly on: 'stream-name' | 'event-type';
  readonly regex: string;
  readonly prefixes: readonly string[];
  /** A checkpoint is due after so many events considered, whether or not they matched. */
  readonly checkpointEvery: number;
}

/** The window when the client names none: what the server reads at a time. */
export const DEFAULT_WINDOW = 32;

export const matcherOf = (filter: Filter | null): ((event: Recorded) => boolean) => {
  if (filter === null) return () => true;
  const subject = (event: Recorded): string => (filter.on === 'stream-name' ? event.stream : event.type);
  if (filter.prefixes.length > 0)
    return (event) => filter.prefixes.some((prefix) => subject(event).startsWith(prefix));
  const regex = new RegExp(filter.regex);
  return (event) => regex.test(subject(event));
};
