import { join } from 'node:path';
import type { EventStore } from '@saksgang/event-store';
import { eventReader, projections } from '@saksgang/oppstart';
import { ReadStore } from '@saksgang/read-store';

/** All the views of the product over a log, in a file of that folder. */
export const realViews = (
  folder: string,
  store: EventStore,
  onError: (error: unknown) => void = () => {},
): ReadStore =>
  new ReadStore({ file: join(folder, 'visninger.db'), store, projections, reader: eventReader, onError });

/** Lets the views come to the end of the log, and stops them. */
export const catchUp = async (folder: string, store: EventStore): Promise<void> => {
  const views = realViews(folder, store);
  await views.start();
  if (!(await views.caughtUp(60_000))) throw new Error('the views did not come to the end of the log');
  await views.close();
};
