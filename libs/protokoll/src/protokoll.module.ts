import { Module } from '@nestjs/common';
import { HentProtokollHandler } from './hent-protokoll.query';
import { ProtokollController } from './protokoll.controller';

@Module({ controllers: [ProtokollController], providers: [HentProtokollHandler] })
export class ProtokollModule {}
