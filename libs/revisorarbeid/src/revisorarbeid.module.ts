import { Module } from '@nestjs/common';
import { HentRevisjonHandler } from './hent-revisjon.query';
import { HentStikkproeveHandler } from './hent-stikkproeve.query';
import { RevisjonController } from './revisjon.controller';

@Module({ controllers: [RevisjonController], providers: [HentRevisjonHandler, HentStikkproeveHandler] })
export class RevisorarbeidModule {}
