import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  asked,
  CommandDoor,
  Ferskhet,
  FraKall,
  KanAvslaa,
  KommuneSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import { UkjentKommune } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { GiTilgangCommand, TrekkTilgangCommand } from '../application/tilgang.handlers';
import { giTilgangRefusals } from '../domene/gi-tilgang';
import { trekkTilgangRefusals } from '../domene/trekk-tilgang';
import { GiTilgangRequest, TrekkTilgangRequest } from './tilgang.requests';

/** Who may act in which role in a kommune. What is answered as done holds for the next request. */
@Controller('api/kommuner/:kommune/tilganger')
@Roller('administrator')
export class TilgangController {
  constructor(
    private readonly door: CommandDoor,
    private readonly ferskhet: Ferskhet,
  ) {}

  /** Lets somebody act in a role. */
  @Post()
  @KanAvslaa(UkjentKommune, ...giTilgangRefusals)
  gi(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: GiTilgangRequest,
  ): Promise<Kvittering> {
    const { person, rolle, parti, fra, til } = body;
    return this.holder(
      this.door.send(kall, kommune, body, (meta) => {
        const data = {
          person,
          rolle,
          parti: parti?.normalize('NFC') ?? null,
          fra: fra ?? meta.idag,
          til: til ?? null,
        };
        return new GiTilgangCommand(asked('GiTilgang', data, meta));
      }),
    );
  }

  /** Takes a role back, at once. */
  @Post('tilbaketrekking')
  @KanAvslaa(UkjentKommune, ...trekkTilgangRefusals)
  trekk(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() { person, rolle, ...body }: TrekkTilgangRequest,
  ): Promise<Kvittering> {
    return this.holder(
      this.door.send(
        kall,
        kommune,
        body,
        (meta) => new TrekkTilgangCommand(asked('TrekkTilgang', { person, rolle }, meta)),
      ),
    );
  }

  /** Answers when the views of this process, which requests are held against, have the change. */
  private async holder(sendt: Promise<Kvittering>): Promise<Kvittering> {
    const kvittering = await sendt;
    if (kvittering.posisjon !== null) await this.ferskhet.vent(kvittering.posisjon);
    return kvittering;
  }
}
