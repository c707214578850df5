import { Controller, Get, Header, Inject, Param, Query, UseFilters } from '@nestjs/common';
import { CLOCK, HpSted } from '@saksgang/http';
import { osloDato, type Clock } from '@saksgang/kernel';
import { KommuneOppslag } from '@saksgang/register';
import { Roller } from '@saksgang/tilgang';
import { SideFilter } from '../sider/side.filter';
import { Dagsporring } from '../sider/sidesporring';
import { offentligForside, oversiktsside } from './oversikt-side';
import { OffentligInnsyn, type Offentligsvar } from './offentlig-innsyn';
import { offentligRammeside } from './ramme-side';
import { offentligStatusside } from './status-side';
import type { Tema } from './temaer';
import { tilgjengelighetsside } from './tilgjengelighet-side';
import { offentligVedtaksside } from './vedtak-side';
import { offentligVoteringsside } from './voterings-side';

const HTML = 'text/html; charset=utf-8';

/** What anybody may read of what a kommune has decided, without signing in. */
@Controller()
@UseFilters(SideFilter)
@Roller('alle')
export class OffentligController {
  constructor(
    private readonly innsyn: OffentligInnsyn,
    private readonly kommuner: KommuneOppslag,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('offentlig')
  @Header('content-type', HTML)
  forside(): string {
    return offentligForside(this.kommuner.alle());
  }

  @Get('tilgjengelighet')
  @Header('content-type', HTML)
  tilgjengelighet(): string {
    return tilgjengelighetsside();
  }

  @Get('offentlig/:kommune/hp/:hp')
  @Header('content-type', HTML)
  async oversikt(@Param() sted: HpSted, @Query() query: Dagsporring): Promise<string> {
    const [rammer, vedtak, voteringer, status] = await Promise.all([
      this.innsyn.svar('rammer', sted, query),
      this.innsyn.svar('vedtak', sted, query),
      this.innsyn.svar('voteringer', sted, query),
      this.innsyn.svar('status', sted, query),
    ]);
    return oversiktsside({ rammer, vedtak, voteringer, status });
  }

  @Get('offentlig/:kommune/hp/:hp/rammer')
  @Header('content-type', HTML)
  rammer(@Param() sted: HpSted, @Query() query: Dagsporring): Promise<string> {
    return this.vis('rammer', sted, query, offentligRammeside);
  }

  @Get('offentlig/:kommune/hp/:hp/vedtak')
  @Header('content-type', HTML)
  vedtak(@Param() sted: HpSted, @Query() query: Dagsporring): Promise<string> {
    return this.vis('vedtak', sted, query, offentligVedtaksside);
  }

  @Get('offentlig/:kommune/hp/:hp/voteringer')
  @Header('content-type', HTML)
  voteringer(@Param() sted: HpSted, @Query() query: Dagsporring): Promise<string> {
    return this.vis('voteringer', sted, query, offentligVoteringsside);
  }

  @Get('offentlig/:kommune/hp/:hp/status')
  @Header('content-type', HTML)
  status(@Param() sted: HpSted, @Query() query: Dagsporring): Promise<string> {
    return this.vis('status', sted, query, offentligStatusside);
  }

  private async vis<T extends Tema>(
    tema: T,
    sted: HpSted,
    query: Dagsporring,
    tegn: (svar: Offentligsvar<T>, idag: string) => string,
  ): Promise<string> {
    return tegn(await this.innsyn.svar(tema, sted, query), osloDato(this.clock.now()));
  }
}
