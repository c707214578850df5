import { Module } from '@nestjs/common';
import { behandlingHandlers } from './application/behandling.commands';
import { budsjettaarHandlers } from './application/budsjettaar.commands';
import { GiDelegasjonHandler, OpprettKommuneHandler } from './application/kommune.commands';
import { RegistrerAdministrativBudsjettjusteringHandler } from './application/registrer-administrativ-budsjettjustering.handler';
import { RegistrerSakHandler } from './application/registrer-sak.handler';
import { rulleringHandlers } from './application/rullering.commands';
import { StartRulleringHandler } from './application/start-rullering.handler';
import { vedtakHandlers } from './application/vedtak.commands';
import { BehandlingController } from './http/behandling.controller';
import { BudsjettaarController } from './http/budsjettaar.controller';
import { KommuneController } from './http/kommune.controller';
import { RammetabellController } from './http/rammetabell.controller';
import { RulleringController } from './http/rullering.controller';
import { VedtakController } from './http/vedtak.controller';

/** The handlers alone, for a process without doors. */
@Module({
  providers: [
    OpprettKommuneHandler,
    GiDelegasjonHandler,
    StartRulleringHandler,
    RegistrerSakHandler,
    RegistrerAdministrativBudsjettjusteringHandler,
    ...rulleringHandlers,
    ...behandlingHandlers,
    ...vedtakHandlers,
    ...budsjettaarHandlers,
  ],
})
export class SaksgangHandlersModule {}

/** The write side of the political treatment: its doors and its handlers. */
@Module({
  imports: [SaksgangHandlersModule],
  controllers: [
    KommuneController,
    RulleringController,
    RammetabellController,
    BehandlingController,
    VedtakController,
    BudsjettaarController,
  ],
})
export class SaksgangModule {}
