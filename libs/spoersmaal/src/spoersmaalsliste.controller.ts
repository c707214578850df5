import { Controller, Get, Param, Query } from '@nestjs/common';
import { HpSted, KanAvslaa, klokkene, ViewDoor, VisningQuery } from '@saksgang/http';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { HentSpoersmaal, type Spoersmaalsliste } from './hent-spoersmaal.query';

@Controller('api/kommuner/:kommune/hp/:hp/spoersmaal')
export class SpoersmaalslisteController {
  constructor(private readonly door: ViewDoor) {}

  /** The questions to kommunedirektøren, and the answers that all groups see. */
  @Get()
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  spoersmaalene(@Param() { kommune, hp }: HpSted, @Query() query: VisningQuery): Promise<Spoersmaalsliste> {
    return this.door.ask(kommune, query, (id, idag) => new HentSpoersmaal(id, hp, idag, klokkene(query)));
  }
}
