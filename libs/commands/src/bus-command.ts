import { Command as NestCommand } from '@nestjs/cqrs';
import type { AnyCommand, Asked } from '@saksgang/kernel';
import type { Outcome } from './command-runner';

/** A command on its way over Nest's CommandBus to the handler of its class. */
export abstract class BusCommand<C extends AnyCommand> extends NestCommand<Outcome> {
  constructor(readonly command: Asked<C>) {
    super();
  }
}
