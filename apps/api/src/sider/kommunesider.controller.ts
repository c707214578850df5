import { Controller, Get, Header, Param, Query, UseFilters } from '@nestjs/common';
import { FraRolle, klokkene, KommuneSted, MoeteSted, OrganSted, ViewDoor } from '@saksgang/http';
import { HentMoete, HentMoeter, HentOrgan, HentOrganer, HentReglement } from '@saksgang/moeter';
import type { Rolle } from '@saksgang/kernel';
import {
  HentAnsvar,
  HentBestiltFoer,
  HentKommunensOppdrag,
  HentMeldinger,
  HentSkjerminger,
  HentUkebrev,
  HentVarslingsplaner,
} from '@saksgang/register';
import { HentRevisjon, HentStikkproeve } from '@saksgang/revisorarbeid';
import { Roller } from '@saksgang/tilgang';
import { ansvarSide } from './ansvar-side';
import { kommunensOppdragSide } from './kommunens-oppdrag-side';
import { meldingerSide } from './meldinger-side';
import { ettMoeteSide, moeteplanSide } from './moete-side';
import { ettOrganSide, organerSide } from './organ-side';
import { reglementSide } from './reglement-side';
import { revisjonSide, stikkproeveSide } from './revisjon-side';
import { skjermingSide } from './skjerming-side';
import { SideFilter } from './side.filter';
import { Dagsporring, Stikkproevesporring } from './sidesporring';

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
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentOrganer(id, idag, klokker));
    return organerSide(kommune, svar, klokker);
  }

  @Get('organer/:organ')
  @Header('content-type', HTML)
  async organ(@Param() { kommune, organ }: OrganSted, @Query() query: Dagsporring): Promise<string> {
    const klokker = klokkene(query);
    const [svar, plan] = await Promise.all([
      this.door.ask(kommune, query, (id, idag) => new HentOrgan(id, organ, idag, klokker)),
      this.door.ask(
        kommune,
        query,
        (id, idag) => new HentMoeter(id, { ...ALLE_MOETER, organ }, idag, klokker),
      ),
    ]);
    return ettOrganSide(kommune, svar, plan.moeter, klokker);
  }

  @Get('meldinger')
  @Header('content-type', HTML)
  async meldinger(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const klokker = klokkene(query);
    const [svar, ukebrev] = await Promise.all([
      this.door.ask(kommune, query, (id, idag) => new HentMeldinger(id, null, idag, klokker)),
      this.door.ask(kommune, query, (id, idag) => new HentUkebrev(id, null, idag, klokker)),
    ]);
    return meldingerSide(kommune, svar, ukebrev, klokker);
  }

  @Get('ansvar')
  @Header('content-type', HTML)
  async ansvar(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentAnsvar(id, idag, klokker));
    return ansvarSide(kommune, svar, klokker);
  }

  @Get('oppdrag')
  @Header('content-type', HTML)
  async oppdragene(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const klokker = klokkene(query);
    const [svar, bestilt] = await Promise.all([
      this.door.ask(kommune, query, (id, idag) => new HentKommunensOppdrag(id, idag, klokker)),
      this.door.ask(kommune, query, (id, idag) => new HentBestiltFoer(id, idag, klokker)),
    ]);
    return kommunensOppdragSide(kommune, svar, bestilt.par, klokker);
  }

  @Get('moeter')
  @Header('content-type', HTML)
  async moeteplan(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(
      kommune,
      query,
      (id, idag) => new HentMoeter(id, ALLE_MOETER, idag, klokker),
    );
    return moeteplanSide(kommune, svar, klokker);
  }

  @Get('moeter/:moete')
  @Header('content-type', HTML)
  async moete(@Param() { kommune, moete }: MoeteSted, @Query() query: Dagsporring): Promise<string> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentMoete(id, moete, idag, klokker));
    return ettMoeteSide(kommune, svar, klokker);
  }

  @Get('skjerminger')
  @Header('content-type', HTML)
  async skjerminger(
    @Param() { kommune }: KommuneSted,
    @Query() query: Dagsporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(
      kommune,
      query,
      (id, idag) => new HentSkjerminger(id, idag, klokker, leser),
    );
    return skjermingSide(kommune, svar, klokker);
  }

  @Get('revisjon')
  @Header('content-type', HTML)
  async revisjon(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentRevisjon(id, idag, klokker));
    return revisjonSide(kommune, svar, klokker);
  }

  @Get('revisjon/stikkproeve')
  @Header('content-type', HTML)
  async stikkproeve(
    @Param() { kommune }: KommuneSted,
    @Query() query: Stikkproevesporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    const { froe, antall = 10 } = query;
    const klokker = klokkene(query);
    const { organ = null, fra = null, til = null, type = null, minAlder = null, minBeloep = null } = query;
    const kriterier = { organ, fra, til, type, minAlder, minBeloep };
    const svar = await this.door.ask(
      kommune,
      query,
      (id, idag) => new HentStikkproeve(id, kriterier, froe, antall, idag, klokker, leser),
    );
    return stikkproeveSide(kommune, svar, klokker);
  }

  @Get('reglement')
  @Header('content-type', HTML)
  async reglement(@Param() { kommune }: KommuneSted, @Query() query: Dagsporring): Promise<string> {
    const klokker = klokkene(query);
    const [svar, varsling, ukebrev] = await Promise.all([
      this.door.ask(kommune, query, (id, idag) => new HentReglement(id, idag, klokker)),
      this.door.ask(kommune, query, (id, idag) => new HentVarslingsplaner(id, idag, klokker)),
      this.door.ask(kommune, query, (id, idag) => new HentUkebrev(id, null, idag, klokker)),
    ]);
    return reglementSide(kommune, svar, varsling.planer, ukebrev, klokker);
  }
}
