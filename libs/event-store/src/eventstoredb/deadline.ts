import { TimedOut } from './faults';

/**
 * Settles within `ms`, whatever the work does: rejects with `TimedOut` when the work has not settled by then. The work can
 * ask whether that has happened before it takes a step that nobody waits for any more.
 */
export const within = async <T>(ms: number, work: (tooLate: () => boolean) => Promise<T>): Promise<T> => {
  let late = false;
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new TimedOut(ms));
    }, ms);
  });
  try {
    return await Promise.race([work(() => late), expiry]);
  } finally {
    clearTimeout(timer);
  }
};
