interface Place {
  readonly stream: string;
  readonly revision: bigint;
}

const LIMIT_BYTES = 8 * 1024 * 1024;
const sizeOf = ({ stream }: Place): number => 28 + 2 * stream.length;

/**
 * Where the event ids written lately are, the newest place of each; bounded, and empty after a restart. It is all the
 * server knows of a repeat that does not say which revision it expects.
 */
export class IdCache {
  private readonly places = new Map<string, Place>();
  private bytes = 0;

  constructor(private readonly limitBytes = LIMIT_BYTES) {}

  place(id: string): Place | undefined {
    return this.places.get(id);
  }

  remember(id: string, place: Place): void {
    this.forget(id);
    this.places.set(id, place);
    this.bytes += sizeOf(place);
    for (const oldest of this.places.keys()) {
      if (this.bytes <= this.limitBytes) return;
      this.forget(oldest);
    }
  }

  private forget(id: string): void {
    const known = this.places.get(id);
    if (known === undefined) return;
    this.places.delete(id);
    this.bytes -= sizeOf(known);
  }
}
