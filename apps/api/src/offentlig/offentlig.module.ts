import { Module } from '@nestjs/common';
import { OffentligDataController } from './offentlig-data.controller';
import { OffentligInnsyn } from './offentlig-innsyn';
import { OffentligController } from './offentlig.controller';

/** What the public reads without signing in. */
@Module({
  controllers: [OffentligController, OffentligDataController],
  providers: [OffentligInnsyn],
})
export class OffentligModule {}
