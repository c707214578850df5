import { Module } from '@nestjs/common';
import { SiderController } from './sider.controller';

@Module({ controllers: [SiderController] })
export class SiderModule {}
