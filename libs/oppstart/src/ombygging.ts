import { Injectable, Logger } from '@nestjs/common';
import { ReadStore, type Progress } from '@saksgang/read-store';

export interface Ombyggingsstatus {
  readonly status: 'ikke startet' | 'kjører' | 'ferdig' | 'feilet';
  readonly fremdrift: Progress | null;
}

/** One rebuild of the views at a time, with how far it has come. */
@Injectable()
export class Ombygging {
  private readonly logger = new Logger('Ombygging');
  status: Ombyggingsstatus = { status: 'ikke startet', fremdrift: null };

  constructor(private readonly readStore: ReadStore) {}

  start(): Ombyggingsstatus {
    if (this.status.status !== 'kjører') {
      this.status = { status: 'kjører', fremdrift: null };
      void this.run();
    }
    return this.status;
  }

  private async run(): Promise<void> {
    try {
      await this.readStore.rebuild((fremdrift) => (this.status = { status: 'kjører', fremdrift }));
      this.status = { ...this.status, status: 'ferdig' };
    } catch (error) {
      this.logger.error(error);
      this.status = { ...this.status, status: 'feilet' };
    }
  }
}
