import { Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import type { EventStore } from '@saksgang/event-store';
import { EVENT_STORE, HentHendelser, IngenHendelser } from '@saksgang/historikk';
import { ErDato, FraRolle, KanAvslaa, Kommuner, SakSted, UtenforLoggen, ViewDoor } from '@saksgang/http';
import { NAA, streamName, type Dato, type Refusal, type Result, type Rolle } from '@saksgang/kernel';
import { Avvist, Roller } from '@saksgang/tilgang';
import { IsOptional, Matches } from 'class-validator';
import { bevisplassene, type Bevisplasser } from '../bevisplasser';
import type { Bevisfil } from '../eksport/eksportfil';
import { periodensOmfang, sakensOmfang } from '../eksport/velg';
import {
  Revisjon,
  type Bevisstatus,
  type Kontrollsvar,
  type Noekkelbyttesvar,
  type Sjekkpunktsvar,
} from '../revisjon';
import {
  BevisperiodenErSnudd,
  IngenHendelserAaBevise,
  IngenSignaturnoekkel,
  LoggenErIkkeEnFortsettelse,
  LoggenStemmerIkke,
  NoekkelenDelesAvFlere,
} from '../revisjon.refusals';

export class BevisQuery {
  /** The names of fields that are not to be told, with commas between; they are proven, and cannot be read. */
  @IsOptional()
  @Matches(/^[a-zA-Z]{1,60}(,[a-zA-Z]{1,60}){0,49}$/)
  skjerm?: string;
}

export class BevisperiodeQuery extends BevisQuery {
  /** The first day on which what is wanted was registered (Europe/Oslo). */
  @ErDato()
  fra!: Dato;

  /** The last day. */
  @ErDato()
  til!: Dato;
}

const REVISOR = [
  'administrator',
  'kontrollutvalgssekretariat',
  'regnskapsrevisor',
  'forvaltningsrevisor',
] as const;
const EKSPORT = [
  IngenHendelserAaBevise,
  IngenSignaturnoekkel,
  LoggenStemmerIkke,
  LoggenErIkkeEnFortsettelse,
] as const;

const valueOf = <T>(answer: Result<T, Refusal>): T => {
  if (!answer.ok) throw new Avvist(answer.refusal);
  return answer.value;
};

const feltene = ({ skjerm }: BevisQuery): ReadonlySet<string> => new Set(skjerm?.split(','));

/** Proofs of what is in the log, for those who audit it, and for anybody the last signed checkpoint. */
@Controller('api')
export class RevisjonController {
  constructor(
    private readonly revisjon: Revisjon,
    private readonly kommuner: Kommuner,
    private readonly door: ViewDoor,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** How far the tree of proofs has come, and the last check of the log. */
  @Get('revisjon')
  @Roller(...REVISOR)
  status(): Promise<Bevisstatus> {
    return this.revisjon.status();
  }

  /** The last signed checkpoint, to be kept elsewhere: what it covers can never be changed unseen. */
  @Get('revisjon/sjekkpunkt')
  @Roller('alle')
  @Header('cache-control', 'no-store')
  siste(): { readonly sjekkpunkt: Sjekkpunktsvar | null } {
    return { sjekkpunkt: this.revisjon.siste() };
  }

  /** Signs a checkpoint over the log as it is now. */
  @Post('revisjon/sjekkpunkt')
  @HttpCode(200)
  @UtenforLoggen()
  @Roller(...REVISOR)
  @KanAvslaa(IngenSignaturnoekkel, LoggenErIkkeEnFortsettelse)
  async undertegn(): Promise<Sjekkpunktsvar> {
    return valueOf(await this.revisjon.undertegn());
  }

  /** Lets a new key sign from here on; the one that has signed until now vouches for it, and is gone. */
  @Post('revisjon/noekkelbytte')
  @HttpCode(200)
  @UtenforLoggen()
  @Roller('administrator')
  @KanAvslaa(IngenSignaturnoekkel, NoekkelenDelesAvFlere, LoggenErIkkeEnFortsettelse)
  async byttNoekkel(): Promise<Noekkelbyttesvar> {
    return valueOf(await this.revisjon.byttNoekkel());
  }

  /** Holds the whole log, as it is stored, against the tree of proofs and every signed checkpoint. */
  @Post('revisjon/kontroll')
  @HttpCode(200)
  @UtenforLoggen()
  @Roller(...REVISOR)
  kontroller(): Promise<Kontrollsvar> {
    return this.revisjon.kontroller();
  }

  /** The file of proof over all that was registered in a period; infra/verifiser/FORMAT.md describes it. */
  @Get('revisjon/bevis')
  @Roller(...REVISOR)
  @Header('cache-control', 'no-store')
  @KanAvslaa(BevisperiodenErSnudd, ...EKSPORT)
  async periode(@Query() query: BevisperiodeQuery): Promise<Bevisfil> {
    const { fra, til } = query;
    if (til < fra) throw new Avvist(BevisperiodenErSnudd());
    return valueOf(
      await this.revisjon.eksporter((n) => periodensOmfang(this.store, n, fra, til), feltene(query)),
    );
  }

  /** The file of proof over a sak and the oppdrag that came of it. */
  @Get('kommuner/:kommune/saker/:sak/bevis')
  @Roller(...REVISOR)
  @Header('cache-control', 'no-store')
  @KanAvslaa(...EKSPORT)
  async sak(@Param() { kommune, sak }: SakSted, @Query() query: BevisQuery): Promise<Bevisfil> {
    const id = await this.kommuner.idAv(kommune);
    return valueOf(
      await this.revisjon.eksporter((n) => sakensOmfang(this.store, n, id, sak), feltene(query)),
    );
  }

  /** Where each fact of a sak is in the proofs, and how far they have come. */
  @Get('kommuner/:kommune/saker/:sak/bevisplasser')
  @Roller('alle')
  @Header('cache-control', 'no-store')
  @KanAvslaa(IngenHendelser)
  async plasser(@Param() { kommune, sak }: SakSted, @FraRolle() leser: Rolle): Promise<Bevisplasser> {
    const { hendelser } = await this.door.ask(
      kommune,
      {},
      (id) => new HentHendelser(streamName('sak', id, sak), NAA, leser),
    );
    const stream = streamName('sak', await this.kommuner.idAv(kommune), sak);
    return bevisplassene(this.revisjon, stream, hendelser);
  }
}
