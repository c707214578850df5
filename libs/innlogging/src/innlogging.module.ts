import { Module } from '@nestjs/common';
import { tilgangHandlers } from './application/tilgang.handlers';
import { InnloggingController } from './http/innlogging.controller';
import { TilgangController } from './http/tilgang.controller';

/** The doors by which people sign in and out, and by which they are given roles. The sessions are the process's own. */
@Module({ providers: [...tilgangHandlers], controllers: [InnloggingController, TilgangController] })
export class InnloggingModule {}
