import { Module } from '@nestjs/common';
import { avslutningHandlers } from './application/avslutning.handlers';
import { gjentakelseHandlers } from './application/gjentatt-bestilling.handlers';
import { oppdragHandlers } from './application/oppdrag.commands';
import { PaabegynnPaaminnelseHandler } from './application/paabegynn-paaminnelse.handler';
import { RegistrerOppdragHandler } from './application/registrer-oppdrag.handler';
import { rolleHandlers } from './application/rolle.commands';
import { lovfristHandlers } from './application/lovfrist.commands';
import { ukebrevHandlers } from './application/ukebrev.commands';
import { OppdragController } from './http/oppdrag.controller';
import { OpphavController } from './http/opphav.controller';
import { RapportrettingController } from './http/rapportretting.controller';
import { RolleController } from './http/rolle.controller';

/** The handlers alone, for a process that runs workflows and has no doors. */
@Module({
  providers: [
    RegistrerOppdragHandler,
    PaabegynnPaaminnelseHandler,
    ...avslutningHandlers,
    ...gjentakelseHandlers,
    ...oppdragHandlers,
    ...rolleHandlers,
    ...ukebrevHandlers,
    ...lovfristHandlers,
  ],
})
export class OppfoelgingHandlersModule {}

/** The write side of the follow-up: its doors and its handlers. */
@Module({
  imports: [OppfoelgingHandlersModule],
  controllers: [OppdragController, RapportrettingController, OpphavController, RolleController],
})
export class OppfoelgingModule {}
