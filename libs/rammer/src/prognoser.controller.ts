import { Controller, Get, Param, Query } from '@nestjs/common';
import { HpSted, KanAvslaa, klokkene, ViewDoor, VisningQuery } from '@saksgang/http';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { HentPrognoser, type Prognosesvar } from './hent-prognoser.query';

@Controller('api/kommuner/:kommune/hp/:hp/prognoser')
export class PrognoserController {
  constructor(private readonly door: ViewDoor) {}

  /** The frames of the budget year, adopted and regulated, beside what is used and expected. */
  @Get()
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  prognoser(@Param() { kommune, hp }: HpSted, @Query() query: VisningQuery): Promise<Prognosesvar> {
    return this.door.ask(kommune, query, (id, idag) => new HentPrognoser(id, hp, idag, klokkene(query)));
  }
}
