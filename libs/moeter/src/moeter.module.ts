import { Module } from '@nestjs/common';
import { HentMoeteHandler, HentMoeterHandler } from './hent-moeter.query';
import { HentOrganerHandler, HentOrganHandler } from './hent-organer.query';
import { HentReglementHandler } from './hent-reglement.query';
import { MoeterController } from './moeter.controller';
import { MoeterLeser } from './moeter-leser';

@Module({
  controllers: [MoeterController],
  providers: [
    MoeterLeser,
    HentOrganerHandler,
    HentOrganHandler,
    HentMoeterHandler,
    HentMoeteHandler,
    HentReglementHandler,
  ],
})
export class MoeterModule {}
