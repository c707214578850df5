import { Controller, Get, Param, Query } from '@nestjs/common';
import { HpSted, KanAvslaa, klokkene, ViewDoor, VisningQuery } from '@saksgang/http';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { Avvist, Roller } from '@saksgang/tilgang';
import { BeregningQuery, grunnlagI, iderI, KonfliktQuery, vilkaarI } from './beregning.sporring';
import { GrunnlagetErIkkeLagtFram } from './grunnlag/grunnlag';
import { HentBeregning, type Beregningssvar } from './hent-beregning.query';
import { HentGrunnlagsendringer, type Grunnlagsendringssvar } from './hent-grunnlagsendringer.query';
import { HentKonflikter, type Konfliktsvar } from './hent-konflikter.query';
import {
  AaretErIkkeIPerioden,
  ForslagetErIkkeISaken,
  LaanevilkaareneErUfullstendige,
  LinjenErIkkeIForslaget,
  MvavilkaareneErUfullstendige,
} from './refusals';

@Controller('api/kommuner/:kommune/hp/:hp')
export class BeregningController {
  constructor(private readonly door: ViewDoor) {}

  /** What one or several forslag do to a budget: frames, tables, balance, loans, rules, conflicts. */
  @Get('beregning')
  @Roller('alle')
  @KanAvslaa(
    HandlingsprogrammetFinnesIkke,
    GrunnlagetErIkkeLagtFram,
    ForslagetErIkkeISaken,
    LinjenErIkkeIForslaget,
    AaretErIkkeIPerioden,
    LaanevilkaareneErUfullstendige,
    MvavilkaareneErUfullstendige,
  )
  async beregning(@Param() { kommune, hp }: HpSted, @Query() query: BeregningQuery): Promise<Beregningssvar> {
    const vilkaar = vilkaarI(query);
    if (!vilkaar.ok) throw new Avvist(vilkaar.refusal);
    const { forslag, grunnlag } = query;
    const klokker = klokkene(query);
    return this.door.ask(
      kommune,
      query,
      (id) => new HentBeregning(id, hp, iderI(forslag), grunnlagI(grunnlag), vilkaar.value, klokker),
    );
  }

  /** The conflicts between forslag, each with its kroner and years. */
  @Get('konflikter')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke, GrunnlagetErIkkeLagtFram, ForslagetErIkkeISaken)
  konflikter(@Param() { kommune, hp }: HpSted, @Query() query: KonfliktQuery): Promise<Konfliktsvar> {
    const { forslag, grunnlag = 'gjeldende' } = query;
    const klokker = klokkene(query);
    const ider = forslag === undefined ? null : iderI(forslag);
    return this.door.ask(kommune, query, (id) => new HentKonflikter(id, hp, ider, grunnlag, klokker));
  }

  /** What the tilleggsinnstilling has changed under the forslag that were made before it. */
  @Get('grunnlagsendringer')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke, GrunnlagetErIkkeLagtFram)
  grunnlagsendringer(
    @Param() { kommune, hp }: HpSted,
    @Query() query: VisningQuery,
  ): Promise<Grunnlagsendringssvar> {
    return this.door.ask(kommune, query, (id) => new HentGrunnlagsendringer(id, hp, klokkene(query)));
  }
}
