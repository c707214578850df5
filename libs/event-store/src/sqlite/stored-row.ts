import type { EventId, Position, StreamName } from '@saksgang/kernel';
import type { StoredEvent } from '../event-store';

/** A fact as its table has it. */
export interface Row {
  posisjon: number;
  stream: string;
  revisjon: number;
  id: string;
  type: string;
  data: string;
  metadata: string;
}

export const toPosition = (n: number): Position => String(n).padStart(16, '0');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A row as the port has it. Its content is parsed when asked for: most readers need a few types, and go past the rest. */
class StoredRow implements StoredEvent {
  readonly id: EventId;
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position;
  readonly type: string;

  constructor(private readonly row: Row) {
    this.id = row.id as EventId;
    this.stream = row.stream as StreamName;
    this.revision = row.revisjon;
    this.position = toPosition(row.posisjon);
    this.type = row.type;
  }

  get data(): unknown {
    return parse(this.row.data);
  }

  get metadata(): unknown {
    return parse(this.row.metadata);
  }
}

export const toStored = (row: Row): StoredEvent => new StoredRow(row);
