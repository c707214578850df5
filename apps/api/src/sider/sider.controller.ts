import { Controller, Get, Header, Inject, Param, Query, UseFilters } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { HentHendelser, HentVedtak } from '@saksgang/historikk';
import { CLOCK, ErDato, ErPunkt, FraRolle, HpSted, OppdragSted, ViewDoor } from '@saksgang/http';
import {
  hpSakId,
  osloDato,
  refusal,
  streamName,
  type Clock,
  type Dato,
  type HpPeriode,
  type KommuneId,
  type Punkt,
  type Rolle,
} from '@saksgang/kernel';
import { HentKontrollfunn } from '@saksgang/kontroll';
import { HentRammer } from '@saksgang/rammer';
import { HentEttOppdrag, HentHp, HentOppdrag, KommuneOppslag } from '@saksgang/register';
import { Avvist, Roller } from '@saksgang/tilgang';
import { Transform } from 'class-transformer';
import { IsOptional, Matches } from 'class-validator';
import { SideFilter } from './side.filter';
import { forside, type Hpsammendrag } from './forside';
import { hendelserSide } from './hendelser-side';
import { kontrollSide } from './kontroll-side';
import { ettOppdragSide, oppdragSide } from './oppdrag-side';
import { rammerSide } from './rammer-side';
import { STIL } from './stil';
import { punktSide, vedtakSide } from './vedtak-side';

/** `10.12.2024` as `2024-12-10`; an empty field is no day. */
const fraDatofelt = ({ value }: { value: unknown }): unknown => {
  const norsk = typeof value === 'string' ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value.trim()) : null;
  if (norsk) return `${norsk[3]}-${norsk[2]?.padStart(2, '0')}-${norsk[1]?.padStart(2, '0')}`;
  return value === '' ? undefined : value;
};

class Sidesporring {
  @IsOptional()
  @Transform(fraDatofelt)
  @ErDato()
  gjelder?: Dato;

  @IsOptional()
  @Matches(/^[\p{L}\d_-]{0,30}$/u)
  utvalg?: string;

  @IsOptional()
  @Matches(/^[a-z-]{0,30}$/)
  vis?: string;
}

class PunktPaaSide extends HpSted {
  @Matches(/^[0-9a-f-]{36}$/)
  vedtak!: string;

  @ErPunkt()
  punkt!: Punkt;
}

const PunktetFinnesIkkeHer = refusal(
  'PunktetFinnesIkkeHer',
  'finnes-ikke',
  'Vedtakspunktet finnes ikke, eller var ikke vedtatt den dagen. Kontroller adressen og datoen.',
);

const HTML = 'text/html; charset=utf-8';

/** The plain pages, on the same questions as the API. */
@Controller()
@UseFilters(SideFilter)
@Roller('alle')
export class SiderController {
  constructor(
    private readonly door: ViewDoor,
    private readonly queries: QueryBus,
    private readonly kommuner: KommuneOppslag,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async forside(): Promise<string> {
    const kommuner = this.kommuner.alle();
    const sammendrag = await Promise.all(
      kommuner.flatMap((k) => k.hp.map((hp) => this.sammendrag(k.kommune, hp))),
    );
    return forside(
      kommuner,
      sammendrag.flatMap((s) => s ?? []),
    );
  }

  @Get('stil.css')
  @Header('content-type', 'text/css; charset=utf-8')
  stil(): string {
    return STIL;
  }

  @Get('kommune/:kommune/hp/:hp/rammer')
  @Header('content-type', HTML)
  async rammer(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const { gjelder = null, utvalg = '' } = query;
    const svar = await this.door.ask(kommune, query, (id) => new HentRammer(id, hp, null, '1000kr', gjelder));
    return rammerSide(kommune, svar, utvalg);
  }

  @Get('kommune/:kommune/hp/:hp/vedtak')
  @Header('content-type', HTML)
  async vedtak(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const [vedtak, oppdrag] = await this.vedtakOgOppdrag(kommune, hp, query);
    return vedtakSide(kommune, hp, vedtak, oppdrag.oppdrag);
  }

  @Get('kommune/:kommune/hp/:hp/vedtak/:vedtak/punkter/:punkt')
  @Header('content-type', HTML)
  async punkt(@Param() sted: PunktPaaSide, @Query() query: Sidesporring): Promise<string> {
    const { kommune, hp } = sted;
    const [liste, oppdrag] = await this.vedtakOgOppdrag(kommune, hp, query);
    const vedtak = liste.vedtak.find((v) => v.id === sted.vedtak);
    const punkt = vedtak?.punkter.find((p) => p.punkt === sted.punkt);
    if (!vedtak || !punkt) throw new Avvist(PunktetFinnesIkkeHer());
    return punktSide(kommune, hp, vedtak, punkt, oppdrag.oppdrag);
  }

  @Get('kommune/:kommune/hp/:hp/oppdrag')
  @Header('content-type', HTML)
  async oppdragene(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentOppdrag(id, hp, idag, gjelder));
    return oppdragSide(kommune, hp, svar, query.vis ?? 'alle', gjelder);
  }

  @Get('kommune/:kommune/oppdrag/:oppdrag')
  @Header('content-type', HTML)
  async oppdrag(
    @Param() { kommune, oppdrag }: OppdragSted,
    @Query() query: Sidesporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const ask = this.door;
    const ett = await ask.ask(kommune, query, (id, idag) => new HentEttOppdrag(id, oppdrag, idag, gjelder));
    const spor = await ask.ask(
      kommune,
      query,
      (id) => new HentHendelser(streamName('oppdrag', id, oppdrag), gjelder, leser),
    );
    return ettOppdragSide(kommune, ett, spor.hendelser);
  }

  @Get('kommune/:kommune/hp/:hp/kontrollfunn')
  @Header('content-type', HTML)
  async kontrollfunn(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const svar = await this.door.ask(
      kommune,
      query,
      (id) => new HentKontrollfunn(id, hp, query.gjelder ?? null),
    );
    return kontrollSide(kommune, svar);
  }

  @Get('kommune/:kommune/hp/:hp/hendelser')
  @Header('content-type', HTML)
  async hendelser(
    @Param() { kommune, hp }: HpSted,
    @Query() query: Sidesporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const stream = (id: KommuneId) => streamName('sak', id, hpSakId(hp));
    const svar = await this.door.ask(kommune, query, (id) => new HentHendelser(stream(id), gjelder, leser));
    return hendelserSide(kommune, hp, svar, gjelder);
  }

  private vedtakOgOppdrag(kommune: string, hp: HpPeriode, query: Sidesporring) {
    const gjelder = query.gjelder ?? null;
    return Promise.all([
      this.door.ask(kommune, query, (id) => new HentVedtak(id, hpSakId(hp), gjelder)),
      this.door.ask(kommune, query, (id, idag) => new HentOppdrag(id, hp, idag, gjelder)),
    ]);
  }

  private async sammendrag(kommune: KommuneId, hp: HpPeriode): Promise<Hpsammendrag | null> {
    const idag = osloDato(this.clock.now());
    const [kort, oppdrag, kontroll] = await Promise.all([
      this.queries.execute(new HentHp(kommune, hp)),
      this.queries.execute(new HentOppdrag(kommune, hp, idag, null)),
      this.queries.execute(new HentKontrollfunn(kommune, hp, null)),
    ]);
    if (!kort.ok || !oppdrag.ok || !kontroll.ok) return null;
    const liste = oppdrag.value.oppdrag;
    return {
      ...kort.value,
      oppdrag: liste.length,
      forsinket: liste.filter((o) => o.iRute === 'forsinket').length,
      utenFrist: liste.filter((o) => o.maate === 'oppdrag' && o.frist === null).length,
      kontrollfunn: kontroll.value.funn.length,
    };
  }
}
