import { Controller, Get, Param, Query } from '@nestjs/common';
import { ErUtvalgKode, HpSted, KanAvslaa, klokkene, ViewDoor, VisningQuery } from '@saksgang/http';
import type { Enhet, UtvalgKode } from '@saksgang/kernel';
import { HandlingsprogrammetFinnesIkke, UkjentUtvalg } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { IsIn, IsOptional } from 'class-validator';
import { FasenErIkkeNaadd, RAMMEFASER, type Rammefase } from './faser';
import { HentRammer, type Rammesvar } from './hent-rammer.query';

export class RammerQuery extends VisningQuery {
  @IsOptional()
  @ErUtvalgKode()
  utvalg?: UtvalgKode;

  /** The unit of the answer; 1000 kr when absent. */
  @IsOptional()
  @IsIn(['kr', '1000kr'])
  enhet?: Enhet;

  /** As the frame stood at the end of a phase; what holds now when absent. */
  @IsOptional()
  @IsIn(RAMMEFASER)
  fase?: Rammefase;
}

@Controller('api/kommuner/:kommune/hp/:hp/rammer')
export class RammerController {
  constructor(private readonly door: ViewDoor) {}

  /** The frames of an HP: lines, sums, what is printed and how it differs. */
  @Get()
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke, UkjentUtvalg, FasenErIkkeNaadd)
  rammer(@Param() { kommune, hp }: HpSted, @Query() query: RammerQuery): Promise<Rammesvar> {
    const { utvalg = null, enhet = '1000kr', fase = null } = query;
    const klokker = klokkene(query);
    return this.door.ask(kommune, query, (id) => new HentRammer(id, hp, utvalg, enhet, klokker, fase));
  }
}
