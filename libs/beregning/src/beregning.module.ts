import { Module } from '@nestjs/common';
import { BeregningController } from './beregning.controller';
import { HentBeregningHandler } from './hent-beregning.query';
import { HentGrunnlagsendringerHandler } from './hent-grunnlagsendringer.query';
import { HentKonflikterHandler } from './hent-konflikter.query';

@Module({
  controllers: [BeregningController],
  providers: [HentBeregningHandler, HentKonflikterHandler, HentGrunnlagsendringerHandler],
})
export class BeregningModule {}
