import { Module } from '@nestjs/common';
import { avslutningHandlers } from './application/avslutning.handlers';
import { gjentakelseHandlers } from './application/gjentatt-bestilling.handlers';
import { oppdragHandlers } from './application/oppdrag.commands';
import { RegistrerOppdragHandler } from './application/registrer-oppdrag.handler';
import { OppdragController } from './http/oppdrag.controller';
import { OpphavController } from './http/opphav.controller';

/** The handlers alone, for a process that runs workflows and has no doors. */
@Module({
  providers: [RegistrerOppdragHandler, ...avslutningHandlers, ...gjentakelseHandlers, ...oppdragHandlers],
})
export class OppfoelgingHandlersModule {}

/** The write side of the follow-up: its doors and its handlers. */
@Module({ imports: [OppfoelgingHandlersModule], controllers: [OppdragController, OpphavController] })
export class OppfoelgingModule {}
