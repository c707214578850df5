import { Module } from '@nestjs/common';
import { KommunesiderController } from './kommunesider.controller';
import { SiderController } from './sider.controller';

@Module({ controllers: [SiderController, KommunesiderController] })
export class SiderModule {}
