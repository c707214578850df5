import { Controller, Get, Header, Param, Query, UseFilters } from '@nestjs/common';
import { HpSted, klokkene, Tekst, ViewDoor } from '@saksgang/http';
import {
  FUNNSLAG,
  FUNNTILSTANDER,
  HentKontrollfunn,
  type Funnslag,
  type Funntilstand,
} from '@saksgang/kontroll';
import { HentSpor } from '@saksgang/spor';
import { Roller } from '@saksgang/tilgang';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { kontrollSide } from './kontroll-side';
import { SideFilter } from './side.filter';
import { Dagsporring } from './sidesporring';
import { sporSide } from './spor-side';

/** An empty field is not asked about. */
const utenTomt = ({ value }: { value: unknown }): unknown => (value === '' ? undefined : value);

class Sporsporring extends Dagsporring {
  @IsOptional()
  @Transform(utenTomt)
  @Tekst(200)
  fra?: string;
}

class Funnsporring extends Dagsporring {
  @IsOptional()
  @Transform(utenTomt)
  @IsIn(FUNNSLAG)
  slag?: Funnslag;

  @IsOptional()
  @Transform(utenTomt)
  @IsIn(FUNNTILSTANDER)
  tilstand?: Funntilstand;
}

/** The pages on which an HP is followed and controlled. */
@Controller('kommune/:kommune/hp/:hp')
@UseFilters(SideFilter)
@Roller('alle')
export class RevisjonssiderController {
  constructor(private readonly door: ViewDoor) {}

  @Get('spor')
  @Header('content-type', 'text/html; charset=utf-8')
  async spor(@Param() { kommune, hp }: HpSted, @Query() query: Sporsporring): Promise<string> {
    const { fra } = query;
    const klokker = klokkene(query);
    // Without a question the HP must still be there to be asked about.
    const svar = await this.door.ask(
      kommune,
      query,
      (id, idag) => new HentSpor(id, hp, fra ?? hp, idag, klokker),
    );
    return sporSide(kommune, hp, fra === undefined ? null : svar, klokker);
  }

  @Get('kontrollfunn')
  @Header('content-type', 'text/html; charset=utf-8')
  async kontrollfunn(@Param() { kommune, hp }: HpSted, @Query() query: Funnsporring): Promise<string> {
    const { slag = null, tilstand = null } = query;
    const klokker = klokkene(query);
    const valg = { slag, tilstand };
    const svar = await this.door.ask(kommune, query, (id) => new HentKontrollfunn(id, hp, klokker, valg));
    return kontrollSide(kommune, svar, valg);
  }
}
