import { Module } from '@nestjs/common';
import { BeregningController } from './beregning.controller';
import { HentBeregningHandler } from './hent-beregning.query';
import { HentGrunnlagsendringerHandler } from './hent-grunnlagsendringer.query';
import { HentKonflikterHandler } from './hent-konflikter.query';
import { HentProeveregningHandler } from './hent-proeveregning.query';

@Module({
  controllers: [BeregningController],
  providers: [
    HentBeregningHandler,
    HentKonflikterHandler,
    HentGrunnlagsendringerHandler,
    HentProeveregningHandler,
  ],
})
export class BeregningModule {}
