import { Controller, Get, Header, UseFilters } from '@nestjs/common';
import { Koeoppslag } from '@saksgang/oppstart';
import { Roller } from '@saksgang/tilgang';
import { koeSide } from './koe-side';
import { SideFilter } from './side.filter';

/** The pages of whoever keeps Saksgang running. */
@Controller('drift')
@UseFilters(SideFilter)
@Roller('administrator')
export class DriftsiderController {
  constructor(private readonly koeoppslag: Koeoppslag) {}

  @Get('koe')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async koe(): Promise<string> {
    return koeSide(await this.koeoppslag.naa());
  }
}
