import { Module } from '@nestjs/common';
import { RevisjonController } from './http/revisjon.controller';

@Module({ controllers: [RevisjonController] })
export class RevisjonModule {}
