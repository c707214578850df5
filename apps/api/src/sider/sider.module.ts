import { Module } from '@nestjs/common';
import { KommunesiderController } from './kommunesider.controller';
import { SiderController } from './sider.controller';
import { SvarController } from './svar.controller';

@Module({ controllers: [SiderController, KommunesiderController, SvarController] })
export class SiderModule {}
