import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KommuneId, Position } from '@saksgang/kernel';

/** The last position that was handled for a stopped kommune, and why the next could not be. */
export interface Stopp {
  readonly etter: Position | null;
  readonly grunn: string;
}

/** How far the workflows have come, and where they stopped for a kommune whose facts they cannot read. */
export interface WorkflowCheckpoint {
  readonly posisjon: Position | null;
  readonly stoppet: Readonly<Record<KommuneId, Stopp>>;
}

export const BEGINNING: WorkflowCheckpoint = { posisjon: null, stoppet: {} };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlace = (value: unknown): value is Position | null => value === null || typeof value === 'string';

const isStopp = (value: unknown): value is Stopp =>
  isObject(value) && isPlace(value['etter']) && typeof value['grunn'] === 'string';

const isCheckpoint = (value: unknown): value is WorkflowCheckpoint =>
  isObject(value) &&
  isPlace(value['posisjon']) &&
  isObject(value['stoppet']) &&
  Object.values(value['stoppet']).every(isStopp);

/** Kept in a file that may be lost: what a workflow asks has deterministic ids, so asking again changes nothing. */
export class CheckpointFile {
  constructor(private readonly file: string) {}

  /** Where the workflows were; the beginning when the file is lost, torn or somebody else's. */
  read(): WorkflowCheckpoint {
    try {
      const kept: unknown = JSON.parse(readFileSync(this.file, 'utf8'));
      return isCheckpoint(kept) ? kept : BEGINNING;
    } catch {
      return BEGINNING;
    }
  }

  write(checkpoint: WorkflowCheckpoint): void {
    mkdirSync(dirname(this.file), { recursive: true });
    // Two processes may share the folder; each writes a file of its own before it takes the place of the kept one.
    const ny = `${this.file}.${process.pid}.ny`;
    writeFileSync(ny, JSON.stringify(checkpoint));
    renameSync(ny, this.file);
  }
}
