import { Module } from '@nestjs/common';
import { OffentligModule } from '../offentlig/offentlig.module';
import { BevissiderController } from './bevissider.controller';
import { DriftsiderController } from './driftsider.controller';
import { InnloggingssiderController } from './innloggingssider.controller';
import { KommunesiderController } from './kommunesider.controller';
import { RapportsiderController } from './rapportsider.controller';
import { RevisjonssiderController } from './revisjonssider.controller';
import { SiderController } from './sider.controller';
import { SvarController } from './svar.controller';
import { TidsreisesiderController } from './tidsreisesider.controller';

@Module({
  imports: [OffentligModule],
  controllers: [
    SiderController,
    RapportsiderController,
    KommunesiderController,
    SvarController,
    InnloggingssiderController,
    RevisjonssiderController,
    BevissiderController,
    DriftsiderController,
    TidsreisesiderController,
  ],
})
export class SiderModule {}
