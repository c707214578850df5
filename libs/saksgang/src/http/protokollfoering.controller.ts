import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  asked,
  CommandDoor,
  ErId,
  FraKall,
  KanAvslaa,
  SakSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import type { Uuid } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import {
  FoerProtokolltilfoerselCommand,
  FoerStemmenavnCommand,
  GodkjennProtokollCommand,
} from '../application/protokoll.commands';
import { foerProtokolltilfoerselRefusals } from '../domene/protokoll/foer-protokolltilfoersel';
import { foerStemmenavnRefusals } from '../domene/protokoll/foer-stemmenavn';
import { godkjennProtokollRefusals } from '../domene/protokoll/godkjenn-protokoll';
import {
  GodkjenningRequest,
  ProtokolltilfoerselRequest,
  StemmenavnRequest,
} from './protokollfoering.requests';
import { tilStemmegruppe } from './votering.requests';

export class VoteringISakSted extends SakSted {
  @ErId()
  votering!: Uuid;
}

@Controller('api/kommuner/:kommune/saker/:sak')
export class ProtokollfoeringController {
  constructor(private readonly door: CommandDoor) {}

  /** Takes a protokolltilførsel or a stemmeforklaring into the protokoll. */
  @Post('protokoll/tilfoersler')
  @Roller('moetesekretaer')
  @KanAvslaa(...foerProtokolltilfoerselRefusals)
  foerProtokolltilfoersel(
    @FraKall() kall: Kall,
    @Param() { kommune, sak }: SakSted,
    @Body() { organ, slag, fra, tekst, votering = null, ...body }: ProtokolltilfoerselRequest,
  ): Promise<Kvittering> {
    const data = { organ, slag, fra, tekst, votering };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FoerProtokolltilfoerselCommand(sak, asked('FoerProtokolltilfoersel', data, meta)),
    );
  }

  /** Says which parties, and who in a party that split, gave the votes that are counted already. */
  @Post('voteringer/:votering/stemmenavn')
  @Roller('moetesekretaer')
  @KanAvslaa(...foerStemmenavnRefusals)
  foerStemmenavn(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, votering }: VoteringISakSted,
    @Body() body: StemmenavnRequest,
  ): Promise<Kvittering> {
    const data = { organ: body.organ, votering, stemmer: body.stemmer.map(tilStemmegruppe) };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FoerStemmenavnCommand(sak, asked('FoerStemmenavn', data, meta)),
    );
  }

  /** Approves the protokoll of a body's treatment of the sak, and locks it. */
  @Post('protokoll/godkjenning')
  @Roller('moetesekretaer', 'ordfoerer')
  @KanAvslaa(...godkjennProtokollRefusals)
  godkjennProtokoll(
    @FraKall() kall: Kall,
    @Param() { kommune, sak }: SakSted,
    @Body() { organ, godkjentAv, sjekksum = null, ...body }: GodkjenningRequest,
  ): Promise<Kvittering> {
    const data = { organ, godkjentAv, sjekksum };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new GodkjennProtokollCommand(sak, asked('GodkjennProtokoll', data, meta)),
    );
  }
}
