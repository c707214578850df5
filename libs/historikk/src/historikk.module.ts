import { Module } from '@nestjs/common';
import { HentHendelserHandler } from './hent-hendelser.query';
import { HentVedtakHandler } from './hent-vedtak.query';
import { HistorikkController } from './historikk.controller';

@Module({ controllers: [HistorikkController], providers: [HentHendelserHandler, HentVedtakHandler] })
export class HistorikkModule {}
