import { Body, Controller, Param, Post } from '@nestjs/common';
import { deriveUuid } from '@saksgang/commands';
import {
  asked,
  CommandDoor,
  FraKall,
  HpSted,
  KanAvslaa,
  KommandoRequest,
  SpoersmaalSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import type { CommandMeta, SpoersmaalId } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import {
  BesvarBudsjettspoersmaalCommand,
  RettSvarCommand,
  StillBudsjettspoersmaalCommand,
  TrekkBudsjettspoersmaalCommand,
} from '../application/spoersmaal.commands';
import { besvarBudsjettspoersmaalRefusals } from '../domene/spoersmaal/besvar-budsjettspoersmaal';
import { rettSvarRefusals } from '../domene/spoersmaal/rett-svar';
import { stillBudsjettspoersmaalRefusals } from '../domene/spoersmaal/still-budsjettspoersmaal';
import { trekkBudsjettspoersmaalRefusals } from '../domene/spoersmaal/trekk-budsjettspoersmaal';
import { SpoersmaalRequest, SvarrettelseRequest, SvarRequest } from './spoersmaal.requests';

const SPOERRENDE = ['folkevalgt', 'gruppeleder', 'utvalgsleder', 'ordfoerer'] as const;
const SVARENDE = ['kommunedirektoer', 'budsjettsjef', 'saksbehandler'] as const;

@Controller('api/kommuner/:kommune/hp/:hp/spoersmaal')
export class SpoersmaalController {
  constructor(private readonly door: CommandDoor) {}

  /** Asks kommunedirektøren about the budget, or for a calculation. */
  @Post()
  @Roller(...SPOERRENDE)
  @KanAvslaa(...stillBudsjettspoersmaalRefusals)
  still(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: SpoersmaalRequest,
  ): Promise<Kvittering> {
    const { slag, tekst, frist = null, forslag = null, moete = null } = body;
    const fra = { parti: body.parti ?? null, navn: body.navn ?? null };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const data = { id: idAv(meta), slag, fra, tekst, frist, forslag, moete };
        return new StillBudsjettspoersmaalCommand(hp, asked('StillBudsjettspoersmaal', data, meta));
      },
      (meta) => ({ spoersmaal: idAv(meta) }),
    );
  }

  /** Answers a question, to all groups at once. */
  @Post(':spoersmaal/svar')
  @Roller(...SVARENDE)
  @KanAvslaa(...besvarBudsjettspoersmaalRefusals)
  besvar(
    @FraKall() kall: Kall,
    @Param() { kommune, hp, spoersmaal: id }: SpoersmaalSted,
    @Body() body: SvarRequest,
  ): Promise<Kvittering> {
    const lenker = (body.lenker ?? []).map(({ tittel, adresse }) => ({ tittel, adresse }));
    const data = { id, tekst: body.tekst, lenker };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new BesvarBudsjettspoersmaalCommand(hp, asked('BesvarBudsjettspoersmaal', data, meta)),
    );
  }

  /** Corrects an answer that was wrong; both texts are kept. */
  @Post(':spoersmaal/svar/rettelser')
  @Roller(...SVARENDE)
  @KanAvslaa(...rettSvarRefusals)
  rettSvar(
    @FraKall() kall: Kall,
    @Param() { kommune, hp, spoersmaal: id }: SpoersmaalSted,
    @Body() body: SvarrettelseRequest,
  ): Promise<Kvittering> {
    const data = { id, fra: body.fra, til: body.til };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RettSvarCommand(hp, asked('RettSvar', data, meta)),
    );
  }

  /** Takes back a question that nobody has answered. */
  @Post(':spoersmaal/trekking')
  @Roller(...SPOERRENDE)
  @KanAvslaa(...trekkBudsjettspoersmaalRefusals)
  trekk(
    @FraKall() kall: Kall,
    @Param() { kommune, hp, spoersmaal: id }: SpoersmaalSted,
    @Body() body: KommandoRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new TrekkBudsjettspoersmaalCommand(hp, asked('TrekkBudsjettspoersmaal', { id }, meta)),
    );
  }
}

const idAv = (meta: CommandMeta): SpoersmaalId => deriveUuid(meta.id, 'spoersmaal') as SpoersmaalId;
