import { Controller, Get, Module, Param, Query } from '@nestjs/common';
import { HpSted, KanAvslaa, ViewDoor, VisningQuery } from '@saksgang/http';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { HentKontrollfunn, HentKontrollfunnHandler, type Kontrollsvar } from './hent-kontrollfunn.query';

@Controller('api/kommuner/:kommune/hp/:hp/kontrollfunn')
export class KontrollController {
  constructor(private readonly door: ViewDoor) {}

  /** What does not fit in the HP as it is printed, the gravest first. */
  @Get()
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  kontrollfunn(@Param() { kommune, hp }: HpSted, @Query() query: VisningQuery): Promise<Kontrollsvar> {
    return this.door.ask(kommune, query, (id) => new HentKontrollfunn(id, hp, query.gjelder ?? null));
  }
}

@Module({ controllers: [KontrollController], providers: [HentKontrollfunnHandler] })
export class KontrollModule {}
