import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import {
  FraRolle,
  HpSted,
  KanAvslaa,
  KommuneSted,
  OppdragSted,
  SakSted,
  Tekst,
  klokkene,
  ViewDoor,
  VisningQuery,
} from '@saksgang/http';
import type { Rolle } from '@saksgang/kernel';
import {
  HandlingsprogrammetFinnesIkke,
  ORGANER,
  SakenFinnesIkke,
  UkjentKommune,
  type Organ,
} from '@saksgang/saksgang';
import { Avvist, Roller } from '@saksgang/tilgang';
import { IsIn, IsOptional } from 'class-validator';
import { HentAarshjul, type Aarshjul } from './hent-aarshjul.query';
import { HentAnsvar, type Ansvarssvar } from './hent-ansvar.query';
import { HentBestiltFoer, type BestiltFoerSvar } from './hent-bestilt-foer.query';
import { HentEndringerUtenVedtak, type Endringsliste } from './hent-endringer-uten-vedtak.query';
import { HentFullstendighet, type Fullstendighet } from './hent-fullstendighet.query';
import { HentHp, type Hpsvar } from './hent-hp.query';
import { HentKommunensOppdrag } from './hent-kommunens-oppdrag.query';
import { HentMeldinger, type Meldingsliste } from './hent-meldinger.query';
import { HentEttOppdrag, HentOppdrag, UkjentOppdrag, type Oppdragsliste } from './hent-oppdrag.query';
import { HentSakskjede, type Sakskjedesvar } from './hent-sakskjede.query';
import { HentUkebrev, type Ukebrevliste } from './hent-ukebrev.query';
import { HentSkjerminger, type Skjermingsliste } from './hent-skjerminger.query';
import { HentTilganger, type Tilgangsliste } from './hent-tilganger.query';
import { HentVarslingsplaner, type Varslingsplanliste } from './hent-varslingsplaner.query';
import { KommuneOppslag } from './kommune-oppslag';
import type { RegistrertKommune } from './kommuneregister';
import type { Oppdragssvar } from './oppdragssvar';

/** Which reminders, and of which day. */
class MeldingerQuery extends VisningQuery {
  /** The role, organ or person they are for, as it stands in the reminder; all when absent. */
  @IsOptional()
  @Tekst(200)
  hvem?: string;
}

/** Whose vedtak, and as it was on which day. */
class EndringerQuery extends VisningQuery {
  /** The body that decided; all when absent. */
  @IsOptional()
  @IsIn(ORGANER)
  organ?: Organ;
}

interface Reply {
  header(name: string, value: string): void;
}

@Controller('api/kommuner')
export class RegisterController {
  constructor(
    private readonly door: ViewDoor,
    private readonly kommuner: KommuneOppslag,
  ) {}

  /** The kommuner that are taken in, with their handlingsprogram. */
  @Get()
  @Roller('alle')
  kommunene(): { readonly kommuner: readonly RegistrertKommune[] } {
    return { kommuner: this.kommuner.alle() };
  }

  /** One kommune, by its id or its kommunenummer. */
  @Get(':kommune')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  async kommune(@Param() { kommune }: KommuneSted): Promise<RegistrertKommune> {
    const id = await this.kommuner.idAv(kommune);
    const funnet = this.kommuner.alle().find((k) => k.kommune === id);
    if (!funnet) throw new Avvist(UkjentKommune(kommune));
    return funnet;
  }

  /** An HP in short. Its ETag is the version to send as `If-Match` with a change. */
  @Get(':kommune/hp/:hp')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  async hp(
    @Param() { kommune, hp }: HpSted,
    @Query() query: VisningQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Hpsvar> {
    const svar = await this.door.ask(kommune, query, (id) => new HentHp(id, hp, klokkene(query)));
    reply.header('etag', `"${svar.revisjon}"`);
    return svar;
  }

  /** The oppdrag of an HP, with `i rute / forsinket / frist ikke satt` as of the day. */
  @Get(':kommune/hp/:hp/oppdrag')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  oppdragene(@Param() { kommune, hp }: HpSted, @Query() query: VisningQuery): Promise<Oppdragsliste> {
    return this.door.ask(kommune, query, (id, idag) => new HentOppdrag(id, hp, idag, klokkene(query)));
  }

  /** The clocks of the law and the year wheel for the budget year of an HP, with the fact that met each, or its state. */
  @Get(':kommune/hp/:hp/aarshjul')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  aarshjul(@Param() { kommune, hp }: HpSted, @Query() query: VisningQuery): Promise<Aarshjul> {
    return this.door.ask(kommune, query, (id, idag) => new HentAarshjul(id, hp, idag, klokkene(query)));
  }

  /** What was changed in the vedtak of an HP without a vedtak, and the hjemmel that is named for it, if any. */
  @Get(':kommune/hp/:hp/endringer-uten-vedtak')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  endringerUtenVedtak(
    @Param() { kommune, hp }: HpSted,
    @Query() query: EndringerQuery,
  ): Promise<Endringsliste> {
    const { organ = null } = query;
    const klokker = klokkene(query);
    return this.door.ask(
      kommune,
      query,
      (id, idag) => new HentEndringerUtenVedtak(id, hp, organ, idag, klokker),
    );
  }

  /** How much of what a sak ordered is not followed up; it must be 0 before the sak is closed for the administration. */
  @Get(':kommune/saker/:sak/fullstendighet')
  @Roller('alle')
  @KanAvslaa(SakenFinnesIkke)
  fullstendighet(@Param() { kommune, sak }: SakSted, @Query() query: VisningQuery): Promise<Fullstendighet> {
    return this.door.ask(kommune, query, (id) => new HentFullstendighet(id, sak, klokkene(query)));
  }

  /** Who has which role, who stands in, how many oppdrag lie on each; and first, what nobody answers for. */
  @Get(':kommune/ansvar')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  ansvar(@Param() { kommune }: KommuneSted, @Query() query: VisningQuery): Promise<Ansvarssvar> {
    return this.door.ask(kommune, query, (id, idag) => new HentAnsvar(id, idag, klokkene(query)));
  }

  /** The reminders that have been given, the newest first. */
  @Get(':kommune/meldinger')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  meldinger(@Param() { kommune }: KommuneSted, @Query() query: MeldingerQuery): Promise<Meldingsliste> {
    return this.door.ask(
      kommune,
      query,
      (id, idag) => new HentMeldinger(id, query.hvem ?? null, idag, klokkene(query)),
    );
  }

  /** The weekly letters about oppdrag, the newest first, and on which day of the week they are sent. */
  @Get(':kommune/ukebrev')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  ukebrev(@Param() { kommune }: KommuneSted, @Query() query: MeldingerQuery): Promise<Ukebrevliste> {
    return this.door.ask(
      kommune,
      query,
      (id, idag) => new HentUkebrev(id, query.hvem ?? null, idag, klokkene(query)),
    );
  }

  /** When reminders of frister are given, for each type of oppdrag, and whether the kommune has fixed it. */
  @Get(':kommune/varslingsplaner')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  varslingsplaner(
    @Param() { kommune }: KommuneSted,
    @Query() query: VisningQuery,
  ): Promise<Varslingsplanliste> {
    return this.door.ask(kommune, query, (id, idag) => new HentVarslingsplaner(id, idag, klokkene(query)));
  }

  /** What is kept out of public view, under which paragraph, when to look at it again, and who has seen it. */
  @Get(':kommune/skjerminger')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  skjerminger(
    @Param() { kommune }: KommuneSted,
    @Query() query: VisningQuery,
    @FraRolle() leser: Rolle,
  ): Promise<Skjermingsliste> {
    return this.door.ask(kommune, query, (id, idag) => new HentSkjerminger(id, idag, klokkene(query), leser));
  }

  /** Who has been given which role, by whom, and who has lost it again. */
  @Get(':kommune/tilganger')
  @Roller(
    'administrator',
    'kommunedirektoer',
    'kontrollutvalgssekretariat',
    'regnskapsrevisor',
    'forvaltningsrevisor',
  )
  @KanAvslaa(UkjentKommune)
  tilganger(@Param() { kommune }: KommuneSted, @Query() query: VisningQuery): Promise<Tilgangsliste> {
    return this.door.ask(kommune, query, (id, idag) => new HentTilganger(id, idag, klokkene(query)));
  }

  /** Every oppdrag of the kommune; `hp` is null for those of other vedtak than an HP. */
  @Get(':kommune/oppdrag')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  kommunensOppdrag(@Param() { kommune }: KommuneSted, @Query() query: VisningQuery): Promise<Oppdragsliste> {
    return this.door.ask(kommune, query, (id, idag) => new HentKommunensOppdrag(id, idag, klokkene(query)));
  }

  /** What may have been ordered before, by the words of the titles, and what a person has said was. */
  @Get(':kommune/bestilt-foer')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  bestiltFoer(@Param() { kommune }: KommuneSted, @Query() query: VisningQuery): Promise<BestiltFoerSvar> {
    return this.door.ask(kommune, query, (id, idag) => new HentBestiltFoer(id, idag, klokkene(query)));
  }

  /** The meetings that the sak of an oppdrag must pass through to be decided in time, counted backwards from the frist. */
  @Get(':kommune/oppdrag/:oppdrag/sakskjede')
  @Roller('alle')
  @KanAvslaa(UkjentOppdrag)
  sakskjede(
    @Param() { kommune, oppdrag }: OppdragSted,
    @Query() query: VisningQuery,
  ): Promise<Sakskjedesvar> {
    return this.door.ask(kommune, query, (id, idag) => new HentSakskjede(id, oppdrag, idag, klokkene(query)));
  }

  /** One oppdrag. Its ETag is the version to send as `If-Match` with a change. */
  @Get(':kommune/oppdrag/:oppdrag')
  @Roller('alle')
  @KanAvslaa(UkjentOppdrag)
  async oppdrag(
    @Param() { kommune, oppdrag }: OppdragSted,
    @Query() query: VisningQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Oppdragssvar> {
    const svar = await this.door.ask(
      kommune,
      query,
      (id, idag) => new HentEttOppdrag(id, oppdrag, idag, klokkene(query)),
    );
    reply.header('etag', `"${svar.revisjon}"`);
    return svar;
  }
}
