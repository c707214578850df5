export * from './event-store';
export { follow } from './follow';
export { openEventStoreDb } from './eventstoredb/open';
export { DataFolderInUse } from './sqlite/writer-lock';
export { copySqliteFile } from './sqlite/copy-sqlite-file';
export { SqliteLogReader } from './sqlite/sqlite-log-reader';
export { SqliteEventStore } from './sqlite/sqlite-event-store';
export { copyLog, LogCannotBeMoved, type CopiedLog } from './copy-log';
export type { EventStoreDbOptions } from './eventstoredb/eventstoredb-event-store';
