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
import { CLOCK, ErId, ErPunkt, ForslagSted, FraRolle, HpSted, OppdragSted, ViewDoor } from '@saksgang/http';
import {
  aareneI,
  hpSakId,
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
import { HentStatusrapport } from '@saksgang/rapport';
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
import { kontrollSide } from './kontroll-side';
import { protokollSide } from './protokoll-side';
import { ettOppdragSide, oppdragSide } from './oppdrag-side';
import { rapportSide } from './rapport-side';
import { rammerSide } from './rammer-side';
import { spoersmaalSide } from './spoersmaal-side';
import { Beregningssporring, Rapportsporring, Sidesporring } from './sidesporring';
import { STIL } from './stil';
import { vilkaarsskjema } from './vilkaarsskjema';
import { punktSide, vedtakSide } from './vedtak-side';

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
    const { gjelder = null, utvalg = '' } = query;
    const svar = await this.door.ask(kommune, query, (id) => new HentRammer(id, hp, null, '1000kr', gjelder));
    return rammerSide(kommune, svar, utvalg);
  }

  @Get('kommune/:kommune/hp/:hp/forslag')
  @Header('content-type', HTML)
  async forslagene(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const svar = await this.door.ask(kommune, query, (id) => new HentForslag(id, hp, query.gjelder ?? null));
    return forslagSide(kommune, svar);
  }

  @Get('kommune/:kommune/hp/:hp/forslag/:forslag')
  @Header('content-type', HTML)
  async forslag(
    @Param() { kommune, hp, forslag }: ForslagSted,
    @Query() query: Sidesporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const svar = await this.door.ask(
      kommune,
      query,
      (id) => new HentEttForslag(id, hp, forslag, gjelder, leser),
    );
    return ettForslagSide(kommune, svar);
  }

  @Get('kommune/:kommune/hp/:hp/beregning')
  @Header('content-type', HTML)
  async beregning(@Param() { kommune, hp }: HpSted, @Query() query: Beregningssporring): Promise<string> {
    const { gjelder = null, grunnlag = 'gjeldende' } = query;
    const valgte = query.forslag === undefined ? [] : (query.forslag.split(',') as ForslagId[]);
    const alle = await this.door.ask(
      kommune,
      query,
      (id) => new HentKonflikter(id, hp, null, 'gjeldende', gjelder),
    );
    const regnUt = (vilkaar: Vilkaar) =>
      this.door.ask(
        kommune,
        query,
        (id) => new HentBeregning(id, hp, valgte, { valg: grunnlag, med: [] }, vilkaar, gjelder),
      );
    const skjema = vilkaarsskjema(query, aareneI(hp));
    const uten = valgte.length === 0 ? null : await regnUt(UTEN_VILKAAR);
    const beregning = uten && (await regnUt(medOppstartFor(uten, skjema.vilkaar)));
    // Before there is a tilleggsinnstilling there is nothing to hold the forslag against.
    const endret = await this.queries.execute(new HentGrunnlagsendringer(alle.kommune, hp, gjelder));
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
      (id) => new HentFullstendighet(id, hpSakId(hp), query.gjelder ?? null),
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
    return punktSide(kommune, hp, vedtak, punkt, oppdrag.oppdrag);
  }

  @Get('kommune/:kommune/hp/:hp/protokoll')
  @Header('content-type', HTML)
  async protokoll(@Param() { kommune, hp }: HpSted, @Query() query: Protokollsporring): Promise<string> {
    const { organ = null, moete = null, gjelder = null } = query;
    const svar = await this.door.ask(
      kommune,
      query,
      (id) => new HentProtokoll(id, hpSakId(hp), organ, moete, gjelder),
    );
    return protokollSide(kommune, hp, svar);
  }

  @Get('kommune/:kommune/hp/:hp/oppdrag')
  @Header('content-type', HTML)
  async oppdragene(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentOppdrag(id, hp, idag, gjelder));
    return oppdragSide(kommune, hp, svar, query.vis ?? 'alle', gjelder);
  }

  @Get('kommune/:kommune/hp/:hp/aarshjul')
  @Header('content-type', HTML)
  async aarshjul(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentAarshjul(id, hp, idag, gjelder));
    return aarshjulSide(kommune, hp, svar, gjelder);
  }

  @Get('kommune/:kommune/hp/:hp/rapport')
  @Header('content-type', HTML)
  async rapport(@Param() { kommune, hp }: HpSted, @Query() query: Rapportsporring): Promise<string> {
    const { gjelder = null, fra = null, til = null } = query;
    const { grupper = 'utvalg', vis = 'alle', utvalg = null } = query;
    const valg = { grupper, vis, utvalg, ansvarlig: null, parti: null };
    const tid = { gjelder, fra, til, posisjon: null };
    const svar = await this.door.ask(
      kommune,
      query,
      (id, idag) => new HentStatusrapport(id, hp, valg, tid, idag),
    );
    return rapportSide(kommune, hp, svar);
  }

  @Get('kommune/:kommune/hp/:hp/endringer-uten-vedtak')
  @Header('content-type', HTML)
  async endringer(@Param() { kommune, hp }: HpSted, @Query() query: Endringssporring): Promise<string> {
    const { organ = null, gjelder = null } = query;
    const svar = await this.door.ask(
      kommune,
      query,
      (id, idag) => new HentEndringerUtenVedtak(id, hp, organ, idag, gjelder),
    );
    return endringerSide(kommune, hp, svar, gjelder);
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
    const { kjede } = await ask.ask(
      kommune,
      query,
      (id, idag) => new HentSakskjede(id, oppdrag, idag, gjelder),
    );
    const { par } = await ask.ask(kommune, query, (id, idag) => new HentBestiltFoer(id, idag, gjelder));
    const bestilt = par.filter((p) => p.senere.oppdrag === oppdrag || p.tidligere.oppdrag === oppdrag);
    return ettOppdragSide(kommune, ett, kjede, spor.hendelser, bestilt);
  }

  @Get('kommune/:kommune/hp/:hp/spoersmaal')
  @Header('content-type', HTML)
  async spoersmaal(@Param() { kommune, hp }: HpSted, @Query() query: Sidesporring): Promise<string> {
    const gjelder = query.gjelder ?? null;
    const svar = await this.door.ask(kommune, query, (id, idag) => new HentSpoersmaal(id, hp, idag, gjelder));
    return spoersmaalSide(kommune, hp, svar, gjelder);
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

  /** How many oppdrag of a kommune nobody answers for. */
  private async tilFordeling(kommune: KommuneId): Promise<readonly (readonly [KommuneId, number])[]> {
    const svar = await this.queries.execute(new HentAnsvar(kommune, osloDato(this.clock.now()), null));
    return svar.ok ? [[kommune, svar.value.tilFordeling.length]] : [];
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
      utenFrist: liste.filter((o) => o.maate === 'oppdrag' && o.iRute === 'frist ikke satt').length,
      saksgang: liste.filter(
        ({ saksgang }) => saksgang?.tilstand === 'nær' || saksgang?.tilstand === 'passert',
      ).length,
      kontrollfunn: kontroll.value.funn.length,
    };
  }
}
