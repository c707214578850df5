import { Module } from '@nestjs/common';
import { DriftsiderController } from './driftsider.controller';
import { KommunesiderController } from './kommunesider.controller';
import { SiderController } from './sider.controller';
import { SvarController } from './svar.controller';

@Module({ controllers: [SiderController, KommunesiderController, SvarController, DriftsiderController] })
export class SiderModule {}
