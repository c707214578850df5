import { SqliteEventStore } from '@saksgang/event-store';

export interface Refused {
  readonly name: string;
  readonly message: string;
}

/** Tries to open a log that another process has. */
let refused: Refused | null = null;
try {
  SqliteEventStore.open(process.argv[2] ?? '');
} catch (error) {
  const { name, message } = error as Error;
  refused = { name, message };
}
process.send?.({ refused }, () => process.exit());
