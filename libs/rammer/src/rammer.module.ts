import { Module } from '@nestjs/common';
import { HentRammerHandler } from './hent-rammer.query';
import { RammerController } from './rammer.controller';

@Module({ controllers: [RammerController], providers: [HentRammerHandler] })
export class RammerModule {}
