import { Module } from '@nestjs/common';
import { HentStatusrapportHandler } from './hent-statusrapport.query';
import { RapportController } from './rapport.controller';

@Module({ controllers: [RapportController], providers: [HentStatusrapportHandler] })
export class RapportModule {}
