import { Controller, Get, Param, Query } from '@nestjs/common';
import { ForslagSted, FraRolle, HpSted, KanAvslaa, klokkene, ViewDoor, VisningQuery } from '@saksgang/http';
import type { Rolle } from '@saksgang/kernel';
import { ForslagetFinnesIkke, HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { HentEttForslag, HentForslag, type EttForslag, type Forslagsliste } from './hent-forslag.query';

@Controller('api/kommuner/:kommune/hp/:hp/forslag')
export class ForslagsvisningController {
  constructor(private readonly door: ViewDoor) {}

  /** The forslag of an HP, with who stands behind them, whether they balance, and what became of them. */
  @Get()
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  alle(@Param() { kommune, hp }: HpSted, @Query() query: VisningQuery): Promise<Forslagsliste> {
    return this.door.ask(kommune, query, (id) => new HentForslag(id, hp, klokkene(query)));
  }

  /** One forslag with its whole history, from version to version. */
  @Get(':forslag')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke, ForslagetFinnesIkke)
  ett(
    @Param() { kommune, hp, forslag }: ForslagSted,
    @Query() query: VisningQuery,
    @FraRolle() leser: Rolle,
  ): Promise<EttForslag> {
    const klokker = klokkene(query);
    return this.door.ask(kommune, query, (id) => new HentEttForslag(id, hp, forslag, klokker, leser));
  }
}
