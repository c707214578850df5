import { Module } from '@nestjs/common';
import { MoetesiderController } from './moetesider.controller';
import { SiderController } from './sider.controller';

@Module({ controllers: [SiderController, MoetesiderController] })
export class SiderModule {}
