import { Module } from '@nestjs/common';
import {
  AvsluttOppdragHandler,
  FlyttFristHandler,
  GjenaapneOppdragHandler,
} from './application/avslutning.handlers';
import { oppdragHandlers } from './application/oppdrag.commands';
import { RegistrerOppdragHandler } from './application/registrer-oppdrag.handler';
import { OppdragController } from './http/oppdrag.controller';

/** The handlers alone, for a process that runs workflows and has no doors. */
@Module({
  providers: [
    RegistrerOppdragHandler,
    AvsluttOppdragHandler,
    GjenaapneOppdragHandler,
    FlyttFristHandler,
    ...oppdragHandlers,
  ],
})
export class OppfoelgingHandlersModule {}

/** The write side of the follow-up: its doors and its handlers. */
@Module({ imports: [OppfoelgingHandlersModule], controllers: [OppdragController] })
export class OppfoelgingModule {}
