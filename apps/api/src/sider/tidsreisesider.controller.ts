import { Controller, Get, Header, Param, Query, UseFilters } from '@nestjs/common';
import { ForslagSted, FraRolle, HpSted, klokkene, OppdragSted, ViewDoor } from '@saksgang/http';
import { hpSakId, type Rolle } from '@saksgang/kernel';
import { HentForskjell, HentFortelling, type Fortalt, type Fortelling } from '@saksgang/tidsreise';
import { Roller } from '@saksgang/tilgang';
import { Matches } from 'class-validator';
import { forskjellSide } from './forskjell-side';
import { fortellingSide } from './fortelling-side';
import { hpAdresse, hpMeny, hpSti } from './side';
import { SideFilter } from './side.filter';
import { Dagsporring, Forskjellsporring } from './sidesporring';

const HTML = 'text/html; charset=utf-8';
const STEG = /^[1-9]\d{0,8}$/;

class HpSteg extends HpSted {
  @Matches(STEG)
  steg!: string;
}

class ForslagSteg extends ForslagSted {
  @Matches(STEG)
  steg!: string;
}

class OppdragSteg extends OppdragSted {
  @Matches(STEG)
  steg!: string;
}

/** The pages for whoever goes back in time: what is different between two points, and the story of how it came to be. */
@Controller('kommune/:kommune')
@UseFilters(SideFilter)
@Roller('alle')
export class TidsreisesiderController {
  constructor(private readonly door: ViewDoor) {}

  @Get('hp/:hp/forskjell')
  @Header('content-type', HTML)
  async forskjell(@Param() { kommune, hp }: HpSted, @Query() query: Forskjellsporring): Promise<string> {
    const { fraGjelder = query.gjelder, fraKjent = query.kjent, tilGjelder, tilKjent } = query;
    const fra = klokkene({ gjelder: fraGjelder, kjent: fraKjent });
    const til = klokkene({ gjelder: tilGjelder, kjent: tilKjent });
    const svar = await this.door.ask(kommune, {}, (id) => new HentForskjell(id, hp, fra, til));
    return forskjellSide(kommune, svar);
  }

  @Get('hp/:hp/fortelling')
  @Header('content-type', HTML)
  hp(@Param() sted: HpSted, @Query() query: Dagsporring, @FraRolle() leser: Rolle): Promise<string> {
    return this.omHp(sted, null, query, leser);
  }

  @Get('hp/:hp/fortelling/:steg')
  @Header('content-type', HTML)
  hpSteg(@Param() sted: HpSteg, @Query() query: Dagsporring, @FraRolle() leser: Rolle): Promise<string> {
    return this.omHp(sted, sted.steg, query, leser);
  }

  @Get('hp/:hp/forslag/:forslag/fortelling')
  @Header('content-type', HTML)
  forslag(
    @Param() sted: ForslagSted,
    @Query() query: Dagsporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    return this.omForslag(sted, null, query, leser);
  }

  @Get('hp/:hp/forslag/:forslag/fortelling/:steg')
  @Header('content-type', HTML)
  forslagSteg(
    @Param() sted: ForslagSteg,
    @Query() query: Dagsporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    return this.omForslag(sted, sted.steg, query, leser);
  }

  @Get('oppdrag/:oppdrag/fortelling')
  @Header('content-type', HTML)
  oppdrag(
    @Param() sted: OppdragSted,
    @Query() query: Dagsporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    return this.omOppdrag(sted, null, query, leser);
  }

  @Get('oppdrag/:oppdrag/fortelling/:steg')
  @Header('content-type', HTML)
  oppdragSteg(
    @Param() sted: OppdragSteg,
    @Query() query: Dagsporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    return this.omOppdrag(sted, sted.steg, query, leser);
  }

  private async omHp(
    { kommune, hp }: HpSted,
    steg: string | null,
    query: Dagsporring,
    leser: Rolle,
  ): Promise<string> {
    const svar = await this.hent(
      kommune,
      { slag: 'sak', sak: hpSakId(hp), forslag: null },
      steg,
      query,
      leser,
    );
    const adresse = `${hpAdresse(kommune, hp)}/fortelling`;
    const tittel = `Fortellingen om handlingsprogrammet ${hp}`;
    return fortellingSide(
      { tittel, adresse, sti: hpSti(kommune, hp), meny: hpMeny(kommune, hp, 'hendelser') },
      svar,
    );
  }

  private async omForslag(
    { kommune, hp, forslag }: ForslagSted,
    steg: string | null,
    query: Dagsporring,
    leser: Rolle,
  ): Promise<string> {
    const svar = await this.hent(kommune, { slag: 'sak', sak: hpSakId(hp), forslag }, steg, query, leser);
    const forslaget = `${hpAdresse(kommune, hp)}/forslag/${forslag}`;
    const sti = [...hpSti(kommune, hp), { tekst: 'Forslaget', href: forslaget }];
    const meny = hpMeny(kommune, hp, 'forslag');
    return fortellingSide(
      { tittel: 'Fortellingen om forslaget', adresse: `${forslaget}/fortelling`, sti, meny },
      svar,
    );
  }

  private async omOppdrag(
    { kommune, oppdrag }: OppdragSted,
    steg: string | null,
    query: Dagsporring,
    leser: Rolle,
  ): Promise<string> {
    const svar = await this.hent(kommune, { slag: 'oppdrag', oppdrag }, steg, query, leser);
    const oppdraget = `/kommune/${kommune}/oppdrag/${oppdrag}`;
    const sti = [
      { tekst: 'Forsiden', href: '/' },
      { tekst: 'Oppdraget', href: oppdraget },
    ];
    return fortellingSide(
      { tittel: 'Fortellingen om oppdraget', adresse: `${oppdraget}/fortelling`, sti },
      svar,
    );
  }

  private hent(
    kommune: string,
    fortalt: Fortalt,
    steg: string | null,
    query: Dagsporring,
    leser: Rolle,
  ): Promise<Fortelling> {
    const nr = steg === null ? null : Number(steg);
    return this.door.ask(kommune, {}, (id) => new HentFortelling(id, fortalt, nr, klokkene(query), leser));
  }
}
