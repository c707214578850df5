import { SqliteEventStore } from '@saksgang/event-store';
import { catchUp } from '../real-views';

/** Brings the views of a folder to the end of its log, and says so. */
const main = async (folder: string): Promise<void> => {
  const store = SqliteEventStore.open(folder);
  process.send?.({ started: true });
  await catchUp(folder, store);
  await store.close();
  process.send?.({ done: true }, () => process.exit());
};

void main(process.argv[2] ?? '');
