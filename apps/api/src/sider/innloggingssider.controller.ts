import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  BEGYNT_KAPSEL,
  begyntKapsel,
  InnloggingErIkkeSattOpp,
  INNLOGGINGSOPPSETT,
  kapselMed,
  noekkelIKapselen,
  Oidcinnlogging,
  type Innloggingsoppsett,
} from '@saksgang/innlogging';
import { Avvist, Roller, type Forespoersel } from '@saksgang/tilgang';
import { SideFilter } from './side.filter';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string | readonly string[]): Reply;
}

/** From one address in a minute. A whole town hall may be behind one. */
const GRENSE = { rateLimit: { max: 300, timeWindow: '1 minute' } };

/** The way to the provider that vouches for people, and back. What goes wrong on the way is said on a page. */
@Controller('innlogging')
@UseFilters(SideFilter)
@Roller('alle')
export class InnloggingssiderController {
  private readonly sikker: boolean;

  constructor(
    @Inject(Oidcinnlogging) private readonly innlogging: Oidcinnlogging | null,
    @Inject(INNLOGGINGSOPPSETT) { adresse }: Innloggingsoppsett,
  ) {
    this.sikker = adresse?.startsWith('https:') === true;
  }

  /** Sends the browser to the provider. */
  @Get()
  @RouteConfig(GRENSE)
  @Header('cache-control', 'no-store')
  async begynn(@Query('til') til: unknown, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    const { url, noekkel } = await this.oidc().begynn(typeof til === 'string' ? til : undefined);
    reply.status(303).header('location', url).header('set-cookie', begyntKapsel(noekkel, this.sikker));
  }

  /** Receives whoever comes back from the provider. */
  @Get('svar')
  @RouteConfig(GRENSE)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async svar(
    @Req() request: Forespoersel & { readonly url: string },
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<void> {
    const begynt = noekkelIKapselen(request, BEGYNT_KAPSEL);
    reply.header('set-cookie', [begyntKapsel(null, this.sikker)]);
    const sporring = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
    const { oekt, til } = await this.oidc().fullfoer(sporring, begynt);
    reply.status(303).header('location', til).header('set-cookie', kapselMed(oekt, this.sikker));
  }

  /** The provider's own message that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0). */
  @Post('bakkanal')
  @RouteConfig(GRENSE)
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async utlogget(@Body() felter: unknown): Promise<void> {
    const token = felter instanceof URLSearchParams ? felter.get('logout_token') : null;
    await this.oidc().utloggetHosTilbyder(token ?? '');
  }

  private oidc(): Oidcinnlogging {
    if (this.innlogging === null) throw new Avvist(InnloggingErIkkeSattOpp());
    return this.innlogging;
  }
}
