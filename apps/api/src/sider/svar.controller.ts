import { Body, Controller, Get, Header, HttpCode, Param, Post, Res, UseFilters } from '@nestjs/common';
import { Lenkesvar } from '@saksgang/frister';
import { erTekst } from '@saksgang/http';
import type { Refusal, Result } from '@saksgang/kernel';
import { Avvist, Roller } from '@saksgang/tilgang';
import { SideFilter } from './side.filter';
import { LENGSTE_GRUNN, svarSide, takkSide } from './svar-side';

const HTML = 'text/html; charset=utf-8';

interface Reply {
  status(code: number): Reply;
}

/**
 * Where the link in a reminder leads: to look changes nothing, to send in does. The address is all that is needed, so it is
 * neither kept nor told on.
 */
@Controller('svar/:token')
@UseFilters(SideFilter)
@Roller('alle')
export class SvarController {
  constructor(private readonly lenkesvar: Lenkesvar) {}

  @Get()
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async vis(@Param('token') token: string): Promise<string> {
    return svarSide(funnet(await this.lenkesvar.vis(token)), null);
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async meld(
    @Param('token') token: string,
    @Body() felter: unknown,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const skrevet = felter instanceof URLSearchParams ? (felter.get('kommentar') ?? '') : '';
    const kommentar = skrevet.replace(/\r\n?/g, '\n').trim();
    if (erTekst(kommentar, LENGSTE_GRUNN))
      return takkSide(funnet(await this.lenkesvar.meld(token, kommentar)));
    const skjema = funnet(await this.lenkesvar.vis(token));
    reply.status(400);
    return svarSide(skjema, kommentar);
  }
}

const funnet = <T>(svar: Result<T, Refusal>): T => {
  if (!svar.ok) throw new Avvist(svar.refusal);
  return svar.value;
};
