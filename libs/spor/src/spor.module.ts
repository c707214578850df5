import { Controller, Get, Module, Param, Query } from '@nestjs/common';
import { HpSted, KanAvslaa, klokkene, Tekst, ViewDoor, VisningQuery } from '@saksgang/http';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import {
  HentSpor,
  HentSporHandler,
  SporetErTvetydig,
  SporetFinnesIkke,
  type Sporsvar,
} from './hent-spor.query';

class SporQuery extends VisningQuery {
  /** What to follow: an id, `3.3`, `3.3 a`, `HOV 31` or `2025-2028`. */
  @Tekst(200)
  fra!: string;
}

@Controller('api/kommuner/:kommune/hp/:hp/spor')
export class SporController {
  constructor(private readonly door: ViewDoor) {}

  /** What something comes from and what it leads to: forslag, vote, point, lines, oppdrag, reports, the next HP. */
  @Get()
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke, SporetFinnesIkke, SporetErTvetydig)
  spor(@Param() { kommune, hp }: HpSted, @Query() query: SporQuery): Promise<Sporsvar> {
    return this.door.ask(
      kommune,
      query,
      (id, idag) => new HentSpor(id, hp, query.fra, idag, klokkene(query)),
    );
  }
}

@Module({ controllers: [SporController], providers: [HentSporHandler] })
export class SporModule {}
