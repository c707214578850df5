import { Controller, Get, Header, Param, Query, UseFilters } from '@nestjs/common';
import { HpSted, klokkene, ViewDoor } from '@saksgang/http';
import { erPosisjonsmerke } from '@saksgang/kernel';
import { HentPrognoser } from '@saksgang/rammer';
import { HentStatusrapport, OPPSETT } from '@saksgang/rapport';
import { Roller } from '@saksgang/tilgang';
import { prognoseSide } from './prognose-side';
import { rapportSide } from './rapport-side';
import { SideFilter } from './side.filter';
import { Dagsporring, Rapportsporring } from './sidesporring';

const HTML = 'text/html; charset=utf-8';

/** The pages of what the administration reports on an HP. */
@Controller('kommune/:kommune/hp/:hp')
@UseFilters(SideFilter)
@Roller('alle')
export class RapportsiderController {
  constructor(private readonly door: ViewDoor) {}

  @Get('rapport')
  @Header('content-type', HTML)
  async rapport(@Param() { kommune, hp }: HpSted, @Query() query: Rapportsporring): Promise<string> {
    const { type = 'status', til = null, posisjon = null } = query;
    const klokker = klokkene(query);
    const { grupper = 'utvalg', vis = OPPSETT[type].vis, utvalg = null } = query;
    const valg = { grupper, vis, utvalg, ansvarlig: null, parti: null };
    // The form asks for both days whichever report is chosen, and only a status has a first day of its own.
    const fra = type === 'status' ? (query.fra ?? null) : null;
    const svar = await this.door.ask(
      kommune,
      posisjon === null || erPosisjonsmerke(posisjon) ? {} : { minstPosisjon: posisjon },
      (id, idag) => new HentStatusrapport(id, hp, valg, { type, ...klokker, fra, til, posisjon }, idag),
    );
    return rapportSide(kommune, hp, svar);
  }

  @Get('prognoser')
  @Header('content-type', HTML)
  async prognoser(@Param() { kommune, hp }: HpSted, @Query() query: Dagsporring): Promise<string> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentPrognoser(id, hp, idag, klokker));
    return prognoseSide(kommune, hp, svar, klokker);
  }
}
