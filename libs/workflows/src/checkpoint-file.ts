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

const EMPTY: WorkflowCheckpoint = { posisjon: null, stoppet: {} };

/** Kept in a file that may be lost: what a workflow asks has deterministic ids, so asking again changes nothing. */
export class CheckpointFile {
  constructor(private readonly file: string) {}

  read(): WorkflowCheckpoint {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as WorkflowCheckpoint;
    } catch {
      return EMPTY;
    }
  }

  write(checkpoint: WorkflowCheckpoint): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(`${this.file}.ny`, JSON.stringify(checkpoint));
    renameSync(`${this.file}.ny`, this.file);
  }
}
