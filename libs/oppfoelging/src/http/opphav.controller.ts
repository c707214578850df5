import { Body, Controller, Param, Post } from '@nestjs/common';
import { deriveUuid } from '@saksgang/commands';
import {
  asked,
  CommandDoor,
  ErId,
  FraKall,
  KanAvslaa,
  kildeAv,
  OppdragSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import type { CommandMeta, Uuid } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import { KnyttVedtakCommand } from '../application/avslutning.handlers';
import {
  AvvisGjentattBestillingCommand,
  BekreftGjentattBestillingCommand,
} from '../application/gjentatt-bestilling.handlers';
import { FjernOpphavCommand, FoerOpphavCommand } from '../application/oppdrag.commands';
import { gjentakelseRefusals } from '../domene/opphav/gjentatt-bestilling';
import { fjernOpphavRefusals } from '../domene/opphav/fjern-opphav';
import { foerOpphavRefusals } from '../domene/opphav/foer-opphav';
import { knyttVedtakRefusals } from '../domene/opphav/knytt-vedtak';
import { OppdragsavslutningRequest } from './oppdrag.requests';
import { GjentakelseRequest, OpphavFjerningRequest, OpphavRequest, tilLedd } from './opphav.requests';

class OpphavSted extends OppdragSted {
  @ErId()
  opphav!: Uuid;
}

/** Those who know the history: who takes the minutes, and who prepares. */
const FOERER = ['moetesekretaer', 'saksbehandler', 'virksomhetsleder', 'kommunalsjef'] as const;

@Controller('api/kommuner/:kommune/oppdrag/:oppdrag')
export class OpphavController {
  constructor(private readonly door: CommandDoor) {}

  /** Enters where the oppdrag was before: an older HP, a sak or a report. */
  @Post('opphav')
  @Roller(...FOERER)
  @KanAvslaa(...foerOpphavRefusals)
  foer(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: OpphavRequest,
  ): Promise<Kvittering> {
    const id = (meta: CommandMeta) => deriveUuid(meta.id, 'opphav');
    const { tittel = null } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new FoerOpphavCommand(
          oppdrag,
          asked('FoerOpphav', { id: id(meta), ledd: tilLedd(body), tittel, kilde: kildeAv(body) }, meta),
        ),
      (meta) => ({ opphav: id(meta) }),
    );
  }

  /** Takes out a link that was wrong. */
  @Post('opphav/:opphav/fjerning')
  @Roller(...FOERER)
  @KanAvslaa(...fjernOpphavRefusals)
  fjern(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag, opphav }: OpphavSted,
    @Body() body: OpphavFjerningRequest,
  ): Promise<Kvittering> {
    const data = { id: opphav, grunn: body.grunn };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FjernOpphavCommand(oppdrag, asked('FjernOpphav', data, meta)),
    );
  }

  /** Lets the oppdrag follow of one more vedtak, which orders the same. */
  @Post('vedtak')
  @Roller('moetesekretaer')
  @KanAvslaa(...knyttVedtakRefusals)
  knytt(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: OppdragsavslutningRequest,
  ): Promise<Kvittering> {
    const data = { sak: body.sak, vedtak: body.vedtak, punkt: body.punkt };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new KnyttVedtakCommand(oppdrag, asked('KnyttVedtak', data, meta)),
    );
  }

  /** Says that the same was ordered before. */
  @Post('bestilt-foer/bekreftelse')
  @Roller(...FOERER)
  @KanAvslaa(...gjentakelseRefusals)
  bekreftGjentakelse(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() { tidligere, ...body }: GjentakelseRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new BekreftGjentattBestillingCommand(
          oppdrag,
          asked('BekreftGjentattBestilling', { tidligere }, meta),
        ),
    );
  }

  /** Says that the two are not the same, so that it is not suggested again. */
  @Post('bestilt-foer/avvisning')
  @Roller(...FOERER)
  @KanAvslaa(...gjentakelseRefusals)
  avvisGjentakelse(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() { tidligere, ...body }: GjentakelseRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new AvvisGjentattBestillingCommand(oppdrag, asked('AvvisGjentattBestilling', { tidligere }, meta)),
    );
  }
}
