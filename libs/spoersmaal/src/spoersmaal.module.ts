import { Module } from '@nestjs/common';
import { HentSpoersmaalHandler } from './hent-spoersmaal.query';
import { SpoersmaalslisteController } from './spoersmaalsliste.controller';

@Module({ controllers: [SpoersmaalslisteController], providers: [HentSpoersmaalHandler] })
export class SpoersmaalModule {}
