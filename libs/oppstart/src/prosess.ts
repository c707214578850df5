import { DataFolderInUse, StoreUnavailable } from '@saksgang/event-store';
import { UgyldigOppsett } from './config';

/** What a person can do about a start that failed, in one sentence; null when it is no such thing. */
export const forklaring = (error: unknown): string | null => {
  if (error instanceof UgyldigOppsett || error instanceof DataFolderInUse) return error.message;
  if (error instanceof StoreUnavailable)
    return 'EventStoreDB svarer ikke. Kontroller at den er i gang, og at adressen er riktig (EVENTSTORE_URL, esdb://...).';
  const feil = error instanceof Error ? (error as NodeJS.ErrnoException & { port?: number }) : null;
  if (feil?.code === 'EADDRINUSE')
    return `Port ${feil.port} er opptatt av et annet program. Stopp det, eller velg en annen port: PORT=3001 npm start`;
  if (feil?.code === 'EACCES' && feil.syscall === 'listen')
    return `Port ${feil.port} kan ikke brukes uten flere rettigheter. Velg en port over 1023 med PORT.`;
  return null;
};

const fortell = (error: unknown): void =>
  void process.stderr.write(
    `${forklaring(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  );

/** Runs a process until it is told to stop; what it started is closed before it ends. */
export const kjoerTilStopp = async (start: () => Promise<{ close(): Promise<void> }>): Promise<void> => {
  try {
    const startet = await start();
    const stopp = () =>
      void startet.close().then(
        () => process.exit(0),
        (error) => {
          fortell(error);
          process.exit(1);
        },
      );
    process.once('SIGINT', stopp).once('SIGTERM', stopp);
  } catch (error) {
    fortell(error);
    process.exit(1);
  }
};
