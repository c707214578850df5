import { Module } from '@nestjs/common';
import { HentHpHandler } from './hent-hp.query';
import { HentEttOppdragHandler, HentOppdragHandler } from './hent-oppdrag.query';
import { RegisterController } from './register.controller';

@Module({
  controllers: [RegisterController],
  providers: [HentHpHandler, HentOppdragHandler, HentEttOppdragHandler],
})
export class RegisterModule {}
