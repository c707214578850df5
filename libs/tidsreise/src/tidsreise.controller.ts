import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  ForslagSted,
  FraRolle,
  GjelderFelt,
  HpSted,
  KanAvslaa,
  KjentFelt,
  klokkene,
  MinstPosisjonFelt,
  OppdragSted,
  SakSted,
  ViewDoor,
  VisningQuery,
} from '@saksgang/http';
import { hpSakId, type Dato, type Instant, type Rolle } from '@saksgang/kernel';
import { IngenHendelser } from '@saksgang/historikk';
import { IsOptional, Matches } from 'class-validator';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import {
  HentFortelling,
  StegetFinnesIkke,
  type Fortalt,
  type Fortelling,
} from './fortelling/hent-fortelling.query';
import { HentForskjell, type Forskjellsvar } from './forskjell/hent-forskjell.query';

/** From which point and to which; now where nothing is said. */
export class ForskjellQuery {
  @GjelderFelt()
  fraGjelder?: Dato;

  @KjentFelt()
  fraKjent?: Instant;

  @GjelderFelt()
  tilGjelder?: Dato;

  @KjentFelt()
  tilKjent?: Instant;

  @MinstPosisjonFelt()
  minstPosisjon?: string;
}

/** By which clocks, and which step in full. */
export class FortellingQuery extends VisningQuery {
  /** The number of a step, to have what it changed and whose command it came from. */
  @IsOptional()
  @Matches(/^[1-9]\d{0,8}$/)
  steg?: string;
}

@Controller('api/kommuner/:kommune')
export class TidsreiseController {
  constructor(private readonly door: ViewDoor) {}

  /** What is different in an HP between two points of the two clocks: frame lines, oppdrag, and the words of the vedtak. */
  @Get('hp/:hp/forskjell')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  forskjell(@Param() { kommune, hp }: HpSted, @Query() query: ForskjellQuery): Promise<Forskjellsvar> {
    const fra = klokkene({ gjelder: query.fraGjelder, kjent: query.fraKjent });
    const til = klokkene({ gjelder: query.tilGjelder, kjent: query.tilKjent });
    return this.door.ask(kommune, query, (id) => new HentForskjell(id, hp, fra, til));
  }

  /** The trail of a sak as a story, and one step of it in full. */
  @Get('saker/:sak/fortelling')
  @Roller('alle')
  @KanAvslaa(IngenHendelser, StegetFinnesIkke)
  fortellingOmSak(
    @Param() { kommune, sak }: SakSted,
    @Query() query: FortellingQuery,
    @FraRolle() leser: Rolle,
  ): Promise<Fortelling> {
    return this.fortell(kommune, { slag: 'sak', sak, forslag: null }, query, leser);
  }

  /** What happened to one forslag; the steps have the numbers that they have in its sak. */
  @Get('hp/:hp/forslag/:forslag/fortelling')
  @Roller('alle')
  @KanAvslaa(IngenHendelser, StegetFinnesIkke)
  fortellingOmForslag(
    @Param() { kommune, hp, forslag }: ForslagSted,
    @Query() query: FortellingQuery,
    @FraRolle() leser: Rolle,
  ): Promise<Fortelling> {
    return this.fortell(kommune, { slag: 'sak', sak: hpSakId(hp), forslag }, query, leser);
  }

  /** The trail of an oppdrag as a story, and one step of it in full. */
  @Get('oppdrag/:oppdrag/fortelling')
  @Roller('alle')
  @KanAvslaa(IngenHendelser, StegetFinnesIkke)
  fortellingOmOppdrag(
    @Param() { kommune, oppdrag }: OppdragSted,
    @Query() query: FortellingQuery,
    @FraRolle() leser: Rolle,
  ): Promise<Fortelling> {
    return this.fortell(kommune, { slag: 'oppdrag', oppdrag }, query, leser);
  }

  private fortell(
    kommune: string,
    fortalt: Fortalt,
    query: FortellingQuery,
    leser: Rolle,
  ): Promise<Fortelling> {
    const steg = query.steg === undefined ? null : Number(query.steg);
    return this.door.ask(
      kommune,
      query,
      (id) => new HentFortelling(id, fortalt, steg, klokkene(query), leser),
    );
  }
}
