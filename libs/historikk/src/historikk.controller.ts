import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  FraRolle,
  HpSted,
  KanAvslaa,
  OppdragSted,
  SakSted,
  klokkene,
  ViewDoor,
  VisningQuery,
} from '@saksgang/http';
import { hpSakId, streamName, type Rolle } from '@saksgang/kernel';
import { SakenFinnesIkke } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { HentHendelser, IngenHendelser, type Hendelsesliste } from './hent-hendelser.query';
import { HentVedtak, type Vedtaksliste } from './hent-vedtak.query';

@Controller('api/kommuner/:kommune')
export class HistorikkController {
  constructor(private readonly door: ViewDoor) {}

  /** The vedtak of an HP, with their points and where they came from. */
  @Get('hp/:hp/vedtak')
  @Roller('alle')
  @KanAvslaa(SakenFinnesIkke)
  vedtakIHp(@Param() { kommune, hp }: HpSted, @Query() query: VisningQuery): Promise<Vedtaksliste> {
    return this.door.ask(kommune, query, (id) => new HentVedtak(id, hpSakId(hp), klokkene(query)));
  }

  /** The vedtak of any sak. */
  @Get('saker/:sak/vedtak')
  @Roller('alle')
  @KanAvslaa(SakenFinnesIkke)
  vedtakISak(@Param() { kommune, sak }: SakSted, @Query() query: VisningQuery): Promise<Vedtaksliste> {
    return this.door.ask(kommune, query, (id) => new HentVedtak(id, sak, klokkene(query)));
  }

  /** The event trail of a sak, straight from the log. */
  @Get('saker/:sak/hendelser')
  @Roller('alle')
  @KanAvslaa(IngenHendelser)
  hendelserISak(
    @Param() { kommune, sak }: SakSted,
    @Query() query: VisningQuery,
    @FraRolle() leser: Rolle,
  ): Promise<Hendelsesliste> {
    return this.door.ask(
      kommune,
      query,
      (id) => new HentHendelser(streamName('sak', id, sak), klokkene(query), leser),
    );
  }

  /** The event trail of an oppdrag. */
  @Get('oppdrag/:oppdrag/hendelser')
  @Roller('alle')
  @KanAvslaa(IngenHendelser)
  hendelserIOppdrag(
    @Param() { kommune, oppdrag }: OppdragSted,
    @Query() query: VisningQuery,
    @FraRolle() leser: Rolle,
  ): Promise<Hendelsesliste> {
    return this.door.ask(
      kommune,
      query,
      (id) => new HentHendelser(streamName('oppdrag', id, oppdrag), klokkene(query), leser),
    );
  }
}
