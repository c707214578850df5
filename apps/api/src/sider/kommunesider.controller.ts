import { Controller, Get, Header, Param, Query, UseFilters } from '@nestjs/common';
import { KommuneSted, MoeteSted, OrganSted, ViewDoor } from '@saksgang/http';
import { HentMoete, HentMoeter, HentOrgan, HentOrganer, HentReglement } from '@saksgang/moeter';
import {
  HentAnsvar,
  HentBestiltFoer,
  HentKommunensOppdrag,
  HentMeldinger,
  HentUkebrev,
  HentVarslingsplaner,
} from '@saksgang/register';
import { Roller } from '@saksgang/tilgang';
import { ansvarSide } from './ansvar-side';
import { kommunensOppdragSide } from './kommunens-oppdrag-side';
import { meldingerSide } from './meldinger-side';
import { ettMoeteSide, moeteplanSide } from './moete-side';
import { ettOrganSide, organerSide } from './organ-side';
import { reglementSide } from './reglement-side';
import { SideFilter } from './side.filter';
import { Dagsporring } from './sidesporring';

const HTML = 'text/html; charset=utf-8';
const ALLE_MOETER = { organ: null, fra: null, til: null };

/** The plain pages of a kommune: its bodies, meetings, own rules, reminders, and who answers for what. */
@Controller('kommune/:kommune')
@UseFilters(SideFilter)
@Roller('alle')
export class KommunesiderController {
  constructor(private readonly door: ViewDoor) {}

  @Get('organer')
  @Header('content-type', HTML)
  async organene(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentOrganer(id, idag, gjelder));
    return organerSide(kommune, svar, gjelder);
  }

  @Get('organer/:organ')
  @Header('content-type', HTML)
  async organ(@Param() { kommune, organ }: OrganSted, @Query() query: Dagsporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const [svar, plan] = await Promise.all([
      this.door.ask(kommune, query, (id, idag) => new HentOrgan(id, organ, idag, gjelder)),
      this.door.ask(
        kommune,
        query,
        (id, idag) => new HentMoeter(id, { ...ALLE_MOETER, organ }, idag, gjelder),
      ),
    ]);
    return ettOrganSide(kommune, svar, plan.moeter, gjelder);
  }

  @Get('meldinger')
  @Header('content-type', HTML)
  async meldinger(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const [svar, ukebrev] = await Promise.all([
      this.door.ask(kommune, query, (id, idag) => new HentMeldinger(id, null, idag, gjelder)),
      this.door.ask(kommune, query, (id, idag) => new HentUkebrev(id, null, idag, gjelder)),
    ]);
    return meldingerSide(kommune, svar, ukebrev, gjelder);
  }

  @Get('ansvar')
  @Header('content-type', HTML)
  async ansvar(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentAnsvar(id, idag, gjelder));
    return ansvarSide(kommune, svar, gjelder);
  }

  @Get('oppdrag')
  @Header('content-type', HTML)
  async oppdragene(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const [svar, bestilt] = await Promise.all([
      this.door.ask(kommune, query, (id, idag) => new HentKommunensOppdrag(id, idag, gjelder)),
      this.door.ask(kommune, query, (id, idag) => new HentBestiltFoer(id, idag, gjelder)),
    ]);
    return kommunensOppdragSide(kommune, svar, bestilt.par, gjelder);
  }

  @Get('moeter')
  @Header('content-type', HTML)
  async moeteplan(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const svar = await this.door.ask(
      kommune,
      query,
      (id, idag) => new HentMoeter(id, ALLE_MOETER, idag, gjelder),
    );
    return moeteplanSide(kommune, svar, gjelder);
  }

  @Get('moeter/:moete')
  @Header('content-type', HTML)
  async moete(@Param() { kommune, moete }: MoeteSted, @Query() query: Dagsporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentMoete(id, moete, idag, gjelder));
    return ettMoeteSide(kommune, svar, gjelder);
  }

  @Get('reglement')
  @Header('content-type', HTML)
  async reglement(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const [svar, varsling, ukebrev] = await Promise.all([
      this.door.ask(kommune, query, (id, idag) => new HentReglement(id, idag, gjelder)),
      this.door.ask(kommune, query, (id, idag) => new HentVarslingsplaner(id, idag, gjelder)),
      this.door.ask(kommune, query, (id, idag) => new HentUkebrev(id, null, idag, gjelder)),
    ]);
    return reglementSide(kommune, svar, varsling.planer, ukebrev, gjelder);
  }
}
