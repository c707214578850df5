import { Controller, Get, Module, Param, Query } from '@nestjs/common';
import { KanAvslaa, klokkene, KommuneSted, Tekst, ViewDoor, VisningQuery } from '@saksgang/http';
import { UkjentKommune } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { MinLength } from 'class-validator';
import { HentSoek, HentSoekHandler, type Soekesvar } from './hent-soek.query';

class SoekQuery extends VisningQuery {
  /** What to look for: words, and numbers. All of them must be found. */
  @Tekst(100)
  @MinLength(2)
  tekst!: string;
}

@Controller('api/kommuner/:kommune/soek')
export class SoekController {
  constructor(private readonly door: ViewDoor) {}

  /** Searches vedtak, oppdrag, forslag and frames: their text, numbers and names. */
  @Get()
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  soek(@Param() { kommune }: KommuneSted, @Query() query: SoekQuery): Promise<Soekesvar> {
    return this.door.ask(kommune, query, (id) => new HentSoek(id, query.tekst, klokkene(query)));
  }
}

@Module({ controllers: [SoekController], providers: [HentSoekHandler] })
export class SoekModule {}
