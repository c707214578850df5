import { Module } from '@nestjs/common';
import { ForslagsvisningController } from './forslagsvisning.controller';
import { HentEttForslagHandler, HentForslagHandler } from './hent-forslag.query';

@Module({
  controllers: [ForslagsvisningController],
  providers: [HentForslagHandler, HentEttForslagHandler],
})
export class ForslagModule {}
