import { Module } from '@nestjs/common';
import { HentForskjellHandler } from './forskjell/hent-forskjell.query';
import { HentFortellingHandler } from './fortelling/hent-fortelling.query';
import { TidsreiseController } from './tidsreise.controller';

@Module({ controllers: [TidsreiseController], providers: [HentForskjellHandler, HentFortellingHandler] })
export class TidsreiseModule {}
