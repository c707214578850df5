import { Module } from '@nestjs/common';
import { skjermingHandlers } from './application/skjerming.handlers';
import { Innsyn } from './http/innsyn';
import { SkjermingController } from './http/skjerming.controller';

/** What is kept out of public view: its doors and its handlers. */
@Module({ providers: [...skjermingHandlers, Innsyn], controllers: [SkjermingController] })
export class SkjermingModule {}
