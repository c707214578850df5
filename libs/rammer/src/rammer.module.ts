import { Module } from '@nestjs/common';
import { HentPrognoserHandler } from './hent-prognoser.query';
import { HentRammerHandler } from './hent-rammer.query';
import { PrognoserController } from './prognoser.controller';
import { RammerController } from './rammer.controller';

@Module({
  controllers: [RammerController, PrognoserController],
  providers: [HentRammerHandler, HentPrognoserHandler],
})
export class RammerModule {}
