import { ProevRammetabell } from './application/proev-rammetabell';
import { Module } from '@nestjs/common';
import { behandlingHandlers } from './application/behandling.commands';
import { budsjettaarHandlers } from './application/budsjettaar.commands';
import { forslagHandlers } from './application/forslag.commands';
import { protokollHandlers } from './application/protokoll.commands';
import { iMoetetHandlers } from './application/i-moetet.handlers';
import {
  FastsettUkebrevHandler,
  FastsettVarslingsplanHandler,
  GiDelegasjonHandler,
  OpprettKommuneHandler,
  VedtaReglementHandler,
} from './application/kommune.commands';
import { moeteHandlers } from './application/moete.commands';
import { kontrollHandlers } from './application/kontroll.commands';
import { organHandlers } from './application/organ.commands';
import { lovlighetHandlers } from './application/lovlighet.commands';
import { RegistrerAdministrativBudsjettjusteringHandler } from './application/registrer-administrativ-budsjettjustering.handler';
import { RegistrerSakHandler } from './application/registrer-sak.handler';
import { rulleringHandlers } from './application/rullering.commands';
import { StartRulleringHandler } from './application/start-rullering.handler';
import { spoersmaalHandlers, StillBudsjettspoersmaalHandler } from './application/spoersmaal.commands';
import { vedtakHandlers } from './application/vedtak.commands';
import { BehandlingController } from './http/behandling.controller';
import { BudsjettaarController } from './http/budsjettaar.controller';
import { ForslagController } from './http/forslag.controller';
import { KommuneController } from './http/kommune.controller';
import { ProtokollfoeringController } from './http/protokollfoering.controller';
import { MoeteController } from './http/moete.controller';
import { OrganController } from './http/organ.controller';
import { LovlighetController } from './http/lovlighet.controller';
import { RammetabellController } from './http/rammetabell.controller';
import { RulleringController } from './http/rullering.controller';
import { DokumentController } from './http/dokument.controller';
import { KontrollfoeringController } from './http/kontrollfoering.controller';
import { SpoersmaalController } from './http/spoersmaal.controller';
import { VedtakController } from './http/vedtak.controller';
import { VoteringController } from './http/votering.controller';

/** The handlers alone, for a process without doors. */
@Module({
  providers: [
    OpprettKommuneHandler,
    GiDelegasjonHandler,
    VedtaReglementHandler,
    FastsettVarslingsplanHandler,
    FastsettUkebrevHandler,
    StartRulleringHandler,
    RegistrerSakHandler,
    RegistrerAdministrativBudsjettjusteringHandler,
    StillBudsjettspoersmaalHandler,
    ...rulleringHandlers,
    ...forslagHandlers,
    ...behandlingHandlers,
    ...protokollHandlers,
    ...iMoetetHandlers,
    ...vedtakHandlers,
    ...lovlighetHandlers,
    ...budsjettaarHandlers,
    ...spoersmaalHandlers,
    ...kontrollHandlers,
    ...organHandlers,
    ...moeteHandlers,
  ],
})
export class SaksgangHandlersModule {}

/** The write side of the political treatment: its doors and its handlers. */
@Module({
  imports: [SaksgangHandlersModule],
  providers: [ProevRammetabell],
  controllers: [
    KommuneController,
    RulleringController,
    RammetabellController,
    ForslagController,
    BehandlingController,
    ProtokollfoeringController,
    VoteringController,
    VedtakController,
    LovlighetController,
    BudsjettaarController,
    SpoersmaalController,
    KontrollfoeringController,
    DokumentController,
    OrganController,
    MoeteController,
  ],
})
export class SaksgangModule {}
