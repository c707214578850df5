import { Module, type DynamicModule } from '@nestjs/common';
import { Utkastene } from './application/utkastene';
import { UtkastController } from './http/utkast.controller';
import { Utkastlager } from './lager/utkastlager';

@Module({})
export class UtkastModule {
  /** `fil` is where the drafts are kept; `:memory:` when nothing is to be. */
  static with(fil: string): DynamicModule {
    return {
      module: UtkastModule,
      controllers: [UtkastController],
      providers: [Utkastene, { provide: Utkastlager, useFactory: () => new Utkastlager(fil) }],
    };
  }
}
