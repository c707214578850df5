import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  asked,
  CommandDoor,
  FraKall,
  KanAvslaa,
  OppdragSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import { Roller } from '@saksgang/tilgang';
import { RettRapportCommand, TrekkRapportCommand } from '../application/oppdrag.commands';
import { rettRapportRefusals } from '../domene/oppdrag/rett-rapport';
import { trekkRapportRefusals } from '../domene/oppdrag/trekk-rapport';
import { UTFOERENDE } from './oppdrag.controller';
import { RapportrettingRequest, RapporttrekkingRequest } from './oppdrag.requests';

/** Undoing, by correction, what was said of a delivered report. */
@Controller('api/kommuner/:kommune/oppdrag/:oppdrag/rapporter')
export class RapportrettingController {
  constructor(private readonly door: CommandDoor) {}

  /** Puts right the day, the document or the words of a delivered report. */
  @Post('retting')
  @Roller(...UTFOERENDE)
  @KanAvslaa(...rettRapportRefusals)
  rett(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: RapportrettingRequest,
  ): Promise<Kvittering> {
    const { retter, levert, kommentar, grunn } = body;
    const dokumentasjon = body.dokumentasjon.map(({ slag, referanse }) => ({ slag, referanse }));
    const data = { retter, levert, dokumentasjon, kommentar, grunn };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RettRapportCommand(oppdrag, asked('RettRapport', data, meta)),
    );
  }

  /** Withdraws a delivery that was none, so that the report is asked for again. */
  @Post('trekking')
  @Roller(...UTFOERENDE)
  @KanAvslaa(...trekkRapportRefusals)
  trekk(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: RapporttrekkingRequest,
  ): Promise<Kvittering> {
    const data = { retter: body.retter, grunn: body.grunn };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new TrekkRapportCommand(oppdrag, asked('TrekkRapport', data, meta)),
    );
  }
}
