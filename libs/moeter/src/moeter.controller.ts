import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { HentHendelser, IngenHendelser, type Hendelsesliste } from '@saksgang/historikk';
import {
  ErDato,
  ErOrganId,
  FraRolle,
  KanAvslaa,
  KommuneSted,
  MoeteSted,
  OrganSted,
  klokkene,
  ViewDoor,
  VisningQuery,
} from '@saksgang/http';
import { streamName, type Dato, type OrganId, type Rolle } from '@saksgang/kernel';
import { MoetetFinnesIkke, OrganetFinnesIkke, UkjentKommune } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { IsOptional } from 'class-validator';
import { HentMoete, HentMoeter, type Moeteplan } from './hent-moeter.query';
import { HentOrgan, HentOrganer, type Organliste } from './hent-organer.query';
import { HentReglement, type Reglementsvar } from './hent-reglement.query';
import type { Svarhode } from './moeter-leser';
import type { Moetesvar } from './moetesvar';
import type { Organsvar } from './organsvar';

interface Reply {
  header(name: string, value: string): void;
}

export class MoeteplanQuery extends VisningQuery {
  /** The meetings of one body. */
  @IsOptional()
  @ErOrganId()
  organ?: OrganId;

  @IsOptional()
  @ErDato()
  fra?: Dato;

  @IsOptional()
  @ErDato()
  til?: Dato;
}

@Controller('api/kommuner/:kommune')
export class MoeterController {
  constructor(private readonly door: ViewDoor) {}

  /** The bodies of the kommune, with their seats by party on the day. */
  @Get('organer')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  organene(@Param() { kommune }: KommuneSted, @Query() query: VisningQuery): Promise<Organliste> {
    return this.door.ask(kommune, query, (id, idag) => new HentOrganer(id, idag, klokkene(query)));
  }

  /** One body. Its ETag is the version to send as `If-Match` with a change. */
  @Get('organer/:organ')
  @Roller('alle')
  @KanAvslaa(UkjentKommune, OrganetFinnesIkke)
  async organ(
    @Param() { kommune, organ }: OrganSted,
    @Query() query: VisningQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Organsvar & Svarhode> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentOrgan(id, organ, idag, klokker));
    reply.header('etag', `"${svar.revisjon}"`);
    return svar;
  }

  /** The meetings of the kommune by their day. */
  @Get('moeter')
  @Roller('alle')
  @KanAvslaa(UkjentKommune, OrganetFinnesIkke)
  moeteplanen(@Param() { kommune }: KommuneSted, @Query() query: MoeteplanQuery): Promise<Moeteplan> {
    const { organ = null, fra = null, til = null } = query;
    const klokker = klokkene(query);
    return this.door.ask(
      kommune,
      query,
      (id, idag) => new HentMoeter(id, { organ, fra, til }, idag, klokker),
    );
  }

  /** One meeting: who was present when, and its saker. Its ETag is the version to send as `If-Match` with a change. */
  @Get('moeter/:moete')
  @Roller('alle')
  @KanAvslaa(UkjentKommune, MoetetFinnesIkke)
  async moete(
    @Param() { kommune, moete }: MoeteSted,
    @Query() query: VisningQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Moetesvar & Svarhode> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentMoete(id, moete, idag, klokker));
    reply.header('etag', `"${svar.revisjon}"`);
    return svar;
  }

  /** The kommune's own rules on the day: null is not fixed. */
  @Get('reglement')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  reglementet(@Param() { kommune }: KommuneSted, @Query() query: VisningQuery): Promise<Reglementsvar> {
    return this.door.ask(kommune, query, (id, idag) => new HentReglement(id, idag, klokkene(query)));
  }

  /** The event trail of a body, straight from the log. */
  @Get('organer/:organ/hendelser')
  @Roller('alle')
  @KanAvslaa(IngenHendelser)
  hendelserIOrgan(
    @Param() { kommune, organ }: OrganSted,
    @Query() query: VisningQuery,
    @FraRolle() leser: Rolle,
  ): Promise<Hendelsesliste> {
    return this.door.ask(
      kommune,
      query,
      (id) => new HentHendelser(streamName('organ', id, organ), klokkene(query), leser),
    );
  }

  /** The event trail of a meeting. */
  @Get('moeter/:moete/hendelser')
  @Roller('alle')
  @KanAvslaa(IngenHendelser)
  hendelserIMoete(
    @Param() { kommune, moete }: MoeteSted,
    @Query() query: VisningQuery,
    @FraRolle() leser: Rolle,
  ): Promise<Hendelsesliste> {
    return this.door.ask(
      kommune,
      query,
      (id) => new HentHendelser(streamName('moete', id, moete), klokkene(query), leser),
    );
  }
}
