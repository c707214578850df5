import { statSync } from 'node:fs';
import { openEventStoreDb, SqliteEventStore, type EventStore } from '@saksgang/event-store';
import { UgyldigOppsett, type Config } from './config';

/** Opens the log that the settings name; says in one sentence why it cannot. */
export const openEventStore = async ({ mode, eventStoreUrl, dataFolder }: Config): Promise<EventStore> => {
  if (mode === 'memory') return SqliteEventStore.inMemory();
  if (mode === 'server') return openEventStoreDb(eventStoreUrl ?? '');
  try {
    return SqliteEventStore.open(dataFolder);
  } catch (error) {
    throw unwritable(error, dataFolder) ?? error;
  }
};

const UNWRITABLE = new Set([
  'EACCES',
  'EROFS',
  'EPERM',
  'ENOTDIR',
  'EEXIST',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
]);

const unwritable = (error: unknown, folder: string): UgyldigOppsett | null => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (!UNWRITABLE.has(code) && isFolder(folder)) return null;
  return new UgyldigOppsett(
    `Datamappen ${folder} kan ikke skrives til (${code}). Gi skrivetilgang, eller velg en annen med SAKSGANG_DATA.`,
  );
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
