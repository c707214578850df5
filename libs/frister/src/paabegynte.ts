import type { Kanal } from '@saksgang/oppfoelging';

/**
 * What a process knows of the reminders that are claimed and not yet recorded, by alarm: without it, a second ring would
 * send again what the first has sent, or is sending.
 */
export class Paabegynte {
  /** Claimed here; the ways it was sent by, null while it is not sent. */
  private readonly egne = new Map<string, readonly Kanal[] | null>();
  /** Claimed elsewhere, and since when this process has known of it (milliseconds, by a clock that nobody sets). */
  private readonly andres = new Map<string, number>();

  /** `taalmodighetMs`: how long another process may take from its claim until the reminder is recorded as sent. */
  constructor(private readonly taalmodighetMs: number) {}

  /** The ways it was sent by, when this process has sent it and could not record it. */
  sendt(alarm: string): readonly Kanal[] | null {
    return this.egne.get(alarm) ?? null;
  }

  /** Whether this process may send it: it claimed it itself, or the one who did has had its time. */
  taOver(alarm: string, alleredePaabegynt: boolean): boolean {
    if (alleredePaabegynt && !this.egne.has(alarm)) {
      const siden = this.andres.get(alarm) ?? performance.now();
      this.andres.set(alarm, siden);
      if (performance.now() - siden < this.taalmodighetMs) return false;
    }
    if (!this.egne.has(alarm)) this.egne.set(alarm, null);
    return true;
  }

  erSendt(alarm: string, kanaler: readonly Kanal[]): void {
    this.egne.set(alarm, kanaler);
  }

  glem(alarm: string): void {
    this.egne.delete(alarm);
    this.andres.delete(alarm);
  }
}
