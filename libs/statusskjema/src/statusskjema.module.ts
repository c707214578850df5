import { Module } from '@nestjs/common';
import { FoerStatusskjema } from './foering/foer-statusskjema';
import { HentStatusskjemaHandler } from './hent-statusskjema.query';
import { StatusskjemaController } from './statusskjema.controller';

@Module({ controllers: [StatusskjemaController], providers: [HentStatusskjemaHandler, FoerStatusskjema] })
export class StatusskjemaModule {}
