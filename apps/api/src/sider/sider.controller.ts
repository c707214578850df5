import { Controller, Get, Header, Inject, Param, Query, UseFilters } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { HentEttForslag, HentForslag } from '@saksgang/forslag';
import {
  HentBeregning,
  HentGrunnlagsendringer,
  HentKonflikter,
  UTEN_VILKAAR,
  type Beregningssvar,
  type Vilkaar,
} from '@saksgang/beregning';
import { HentHendelser, HentVedtak } from '@saksgang/historikk';
import {
  CLOCK,
  ErId,
  ErPunkt,
  ForslagSted,
  FraRolle,
  HpSted,
  OppdragSted,
  klokkene,
  ViewDoor,
} from '@saksgang/http';
import {
  aareneI,
  hpSakId,
  NAA,
  osloDato,
  refusal,
  streamName,
  type Clock,
  type ForslagId,
  type HpPeriode,
  type KommuneId,
  type MoeteId,
  type Punkt,
  type Rolle,
} from '@saksgang/kernel';
import { HentProtokoll } from '@saksgang/protokoll';
import { HentKontrollfunn } from '@saksgang/kontroll';
import { HentRammer } from '@saksgang/rammer';
import {
  HentAarshjul,
  HentAnsvar,
  HentEndringerUtenVedtak,
  HentBestiltFoer,
  HentEttOppdrag,
  HentFullstendighet,
  HentHp,
  HentOppdrag,
  HentSakskjede,
  KommuneOppslag,
} from '@saksgang/register';
import { HentSpoersmaal } from '@saksgang/spoersmaal';
import { ORGANER, type Organ } from '@saksgang/saksgang';
import { Avvist, Roller } from '@saksgang/tilgang';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { aarshjulSide } from './aarshjul-side';
import { beregningSide } from './beregning-side';
import { endringerSide } from './endringer-side';
import { SideFilter } from './side.filter';
import { ettForslagSide, forslagSide } from './forslag-side';
import { forside, type Hpsammendrag } from './forside';
import { hendelserSide } from './hendelser-side';
import { protokollSide } from './protokoll-side';
import { punktSide } from './punkt-side';
import { ettOppdragSide, oppdragSide } from './oppdrag-side';
import { rammerSide } from './rammer-side';
import { spoersmaalSide } from './spoersmaal-side';
import { Beregningssporring, Sidesporring } from './sidesporring';
import { STIL } from './stil';
import { vilkaarsskjema } from './vilkaarsskjema';
import { vedtakSide } from './vedtak-side';

class PunktPaaSide extends HpSted {
  @Matches(/^[0-9a-f-]{36}$/)
  vedtak!: string;

  @ErPunkt()
  punkt!: Punkt;
}

class Protokollsporring extends Sidesporring {
  @IsOptional()
  @IsIn(ORGANER)
  organ?: Organ;

  @IsOptional()
  @ErId()
  moete?: MoeteId;
}

class Endringssporring extends Sidesporring {
  @IsOptional()
  @IsIn(ORGANER)
  organ?: Organ;
}

const PunktetFinnesIkkeHer = refusal(
  'PunktetFinnesIkkeHer',
  'finnes-ikke',
  'Vedtakspunktet finnes ikke, eller var ikke vedtatt den dagen. Kontroller adressen og datoen.',
);

/** A forslag that is no longer ticked leaves its lines behind in the form; they are not reckoned with. */
const medOppstartFor = ({ linjer }: Beregningssvar, vilkaar: Vilkaar): Vilkaar => {
  const egne = new Set(linjer.filter((l) => l.forslag.length > 0).map((l) => l.linje));
  return { ...vilkaar, oppstart: new Map([...vilkaar.oppstart].filter(([linje]) => egne.has(linje))) };
};

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
    const ansvar = await Promise.all(kommuner.map((k) => this.tilFordeling(k.kommune)));
    return forside(
      kommuner,
      sammendrag.flatMap((s) => s ?? []),
      new Map(ansvar.flat()),
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
    const { utvalg = '' } = query;
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id) => new HentRammer(id, hp, null, '1000kr', klokker));
    return rammerSide(kommune, svar, utvalg);
  }

  @Get('kommune/:kommune/hp/:hp/forslag')
  @Header('content-type', HTML)
  async forslagene(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const svar = await this.door.ask(kommune, query, (id) => new HentForslag(id, hp, klokkene(query)));
    return forslagSide(kommune, svar);
  }

  @Get('kommune/:kommune/hp/:hp/forslag/:forslag')
  @Header('content-type', HTML)
  async forslag(
    @Param() { kommune, hp, forslag }: ForslagSted,
    @Query() query: Sidesporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(
      kommune,
      query,
      (id) => new HentEttForslag(id, hp, forslag, klokker, leser),
    );
    return ettForslagSide(kommune, svar);
  }

  @Get('kommune/:kommune/hp/:hp/beregning')
  @Header('content-type', HTML)
  async beregning(@Param() { kommune, hp }: HpSted, @Query() query: Beregningssporring): Promise<string> {
    const { grunnlag = 'gjeldende' } = query;
    const klokker = klokkene(query);
    const valgte = query.forslag === undefined ? [] : (query.forslag.split(',') as ForslagId[]);
    const alle = await this.door.ask(
      kommune,
      query,
      (id) => new HentKonflikter(id, hp, null, 'gjeldende', klokker),
    );
    const regnUt = (vilkaar: Vilkaar) =>
      this.door.ask(
        kommune,
        query,
        (id) => new HentBeregning(id, hp, valgte, { valg: grunnlag, med: [] }, vilkaar, klokker),
      );
    const skjema = vilkaarsskjema(query, aareneI(hp));
    const uten = valgte.length === 0 ? null : await regnUt(UTEN_VILKAAR);
    const beregning = uten && (await regnUt(medOppstartFor(uten, skjema.vilkaar)));
    // Before there is a tilleggsinnstilling there is nothing to hold the forslag against.
    const endret = await this.queries.execute(new HentGrunnlagsendringer(alle.kommune, hp, klokker));
    const endringer = endret.ok ? endret.value.forslag : [];
    return beregningSide(kommune, alle, beregning, endringer, grunnlag, skjema);
  }

  @Get('kommune/:kommune/hp/:hp/vedtak')
  @Header('content-type', HTML)
  async vedtak(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const [vedtak, oppdrag] = await this.vedtakOgOppdrag(kommune, hp, query);
    const dekning = await this.door.ask(
      kommune,
      query,
      (id) => new HentFullstendighet(id, hpSakId(hp), klokkene(query)),
    );
    return vedtakSide(kommune, hp, vedtak, oppdrag.oppdrag, dekning);
  }

  @Get('kommune/:kommune/hp/:hp/vedtak/:vedtak/punkter/:punkt')
  @Header('content-type', HTML)
  async punkt(@Param() sted: PunktPaaSide, @Query() query: Sidesporring): Promise<string> {
    const { kommune, hp } = sted;
    const [liste, oppdrag] = await this.vedtakOgOppdrag(kommune, hp, query);
    const vedtak = liste.vedtak.find((v) => v.id === sted.vedtak);
    const punkt = vedtak?.punkter.find((p) => p.punkt === sted.punkt);
    if (!vedtak || !punkt) throw new Avvist(PunktetFinnesIkkeHer());
    return punktSide(kommune, hp, vedtak, punkt, oppdrag.oppdrag, klokkene(query));
  }

  @Get('kommune/:kommune/hp/:hp/protokoll')
  @Header('content-type', HTML)
  async protokoll(@Param() { kommune, hp }: HpSted, @Query() query: Protokollsporring): Promise<string> {
    const { organ = null, moete = null } = query;
    const klokker = klokkene(query);
    const svar = await this.door.ask(
      kommune,
      query,
      (id) => new HentProtokoll(id, hpSakId(hp), organ, moete, klokker),
    );
    return protokollSide(kommune, hp, svar, klokker);
  }

  @Get('kommune/:kommune/hp/:hp/oppdrag')
  @Header('content-type', HTML)
  async oppdragene(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentOppdrag(id, hp, idag, klokker));
    return oppdragSide(kommune, hp, svar, query.vis ?? 'alle', klokker);
  }

  @Get('kommune/:kommune/hp/:hp/aarshjul')
  @Header('content-type', HTML)
  async aarshjul(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentAarshjul(id, hp, idag, klokker));
    return aarshjulSide(kommune, hp, svar, klokker);
  }

  @Get('kommune/:kommune/hp/:hp/endringer-uten-vedtak')
  @Header('content-type', HTML)
  async endringer(@Param() { kommune, hp }: HpSted, @Query() query: Endringssporring): Promise<string> {
    const { organ = null } = query;
    const klokker = klokkene(query);
    const svar = await this.door.ask(
      kommune,
      query,
      (id, idag) => new HentEndringerUtenVedtak(id, hp, organ, idag, klokker),
    );
    return endringerSide(kommune, hp, svar, klokker);
  }

  @Get('kommune/:kommune/oppdrag/:oppdrag')
  @Header('content-type', HTML)
  async oppdrag(
    @Param() { kommune, oppdrag }: OppdragSted,
    @Query() query: Sidesporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    const klokker = klokkene(query);
    const ask = this.door;
    const ett = await ask.ask(kommune, query, (id, idag) => new HentEttOppdrag(id, oppdrag, idag, klokker));
    const spor = await ask.ask(
      kommune,
      query,
      (id) => new HentHendelser(streamName('oppdrag', id, oppdrag), klokker, leser),
    );
    const { kjede } = await ask.ask(
      kommune,
      query,
      (id, idag) => new HentSakskjede(id, oppdrag, idag, klokker),
    );
    const { par } = await ask.ask(
      kommune,
      query,
      (id, idag) => new HentBestiltFoer(id, idag, klokker, oppdrag),
    );
    return ettOppdragSide(kommune, ett, kjede, spor.hendelser, par, klokker);
  }

  @Get('kommune/:kommune/hp/:hp/spoersmaal')
  @Header('content-type', HTML)
  async spoersmaal(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const klokker = klokkene(query);
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentSpoersmaal(id, hp, idag, klokker));
    return spoersmaalSide(kommune, hp, svar, klokker);
  }

  @Get('kommune/:kommune/hp/:hp/hendelser')
  @Header('content-type', HTML)
  async hendelser(
    @Param() { kommune, hp }: HpSted,
    @Query() query: Sidesporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    const klokker = klokkene(query);
    const stream = (id: KommuneId) => streamName('sak', id, hpSakId(hp));
    const svar = await this.door.ask(kommune, query, (id) => new HentHendelser(stream(id), klokker, leser));
    return hendelserSide(kommune, hp, svar, klokker);
  }

  private vedtakOgOppdrag(kommune: string, hp: HpPeriode, query: Sidesporring) {
    const klokker = klokkene(query);
    return Promise.all([
      this.door.ask(kommune, query, (id) => new HentVedtak(id, hpSakId(hp), klokker)),
      this.door.ask(kommune, query, (id, idag) => new HentOppdrag(id, hp, idag, klokker)),
    ]);
  }

  /** How many oppdrag of a kommune nobody answers for. */
  private async tilFordeling(kommune: KommuneId): Promise<readonly (readonly [KommuneId, number])[]> {
    const svar = await this.queries.execute(new HentAnsvar(kommune, osloDato(this.clock.now()), NAA));
    return svar.ok ? [[kommune, svar.value.tilFordeling.length]] : [];
  }

  private async sammendrag(kommune: KommuneId, hp: HpPeriode): Promise<Hpsammendrag | null> {
    const idag = osloDato(this.clock.now());
    const [kort, oppdrag, kontroll] = await Promise.all([
      this.queries.execute(new HentHp(kommune, hp, NAA)),
      this.queries.execute(new HentOppdrag(kommune, hp, idag, NAA)),
      this.queries.execute(new HentKontrollfunn(kommune, hp, NAA)),
    ]);
    if (!kort.ok || !oppdrag.ok || !kontroll.ok) return null;
    const liste = oppdrag.value.oppdrag;
    return {
      ...kort.value,
      oppdrag: liste.length,
      forsinket: liste.filter((o) => o.iRute === 'forsinket').length,
      utenFrist: liste.filter((o) => o.maate === 'oppdrag' && o.iRute === 'frist ikke satt').length,
      saksgang: liste.filter(
        ({ saksgang }) => saksgang?.tilstand === 'nær' || saksgang?.tilstand === 'passert',
      ).length,
      kontrollfunn: kontroll.value.funn.length,
    };
  }
}
