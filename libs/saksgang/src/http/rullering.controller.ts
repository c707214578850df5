import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  asked,
  CommandDoor,
  FraKall,
  KanAvslaa,
  KommandoRequest,
  type Kall,
  type Kvittering,
  HpSted,
  KommuneSted,
} from '@saksgang/http';
import { hpSakId, type CommandMeta } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import {
  FoerOversiktCommand,
  FoerSentraleLinjerCommand,
  ForeslaaInvesteringerCommand,
  ForeslaaRammeendringerCommand,
  LeggFramBeslutningsgrunnlagCommand,
  LeggFramTilleggsinnstillingCommand,
} from '../application/rullering.commands';
import { StartRulleringCommand } from '../application/start-rullering.handler';
import { STANDARD_KATEGORIER } from '../domene/ramme/kategorier';
import type { Tabellrad } from '../domene/ramme/tabell';
import { foerOversiktRefusals } from '../domene/rullering/foer-oversikt';
import { foerSentraleLinjerRefusals } from '../domene/rullering/foer-sentrale-linjer';
import { foreslaaInvesteringerRefusals } from '../domene/rullering/foreslaa-investeringer';
import { foreslaaRammeendringerRefusals } from '../domene/rullering/foreslaa-rammeendringer';
import { leggFramBeslutningsgrunnlagRefusals } from '../domene/rullering/legg-fram-beslutningsgrunnlag';
import { leggFramTilleggsinnstillingRefusals } from '../domene/rullering/legg-fram-tilleggsinnstilling';
import { startRulleringRefusals } from '../domene/rullering/start-rullering';
import { InvesteringerRequest, tilInvestering } from './investering.requests';
import { OversiktRequest, tilOversikt } from './oversikt.requests';
import { tilRammelinje } from './rammelinje.request';
import { RammeendringerRequest, SentraleLinjerRequest, StartRulleringRequest } from './rullering.requests';

@Controller('api/kommuner/:kommune/hp')
export class RulleringController {
  constructor(private readonly door: CommandDoor) {}

  /** Starts the rullering of a handlingsprogram. */
  @Post()
  @Roller('kommunedirektoer', 'budsjettsjef', 'administrator')
  @KanAvslaa(...startRulleringRefusals)
  start(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: StartRulleringRequest,
  ): Promise<Kvittering> {
    const { hp } = body;
    const utvalg = body.utvalg.map(({ kode, navn }) => ({ kode, navn }));
    const kategorier = body.kategorier?.map(({ navn, gruppe }) => ({ navn, gruppe })) ?? STANDARD_KATEGORIER;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new StartRulleringCommand(hpSakId(hp), asked('StartRullering', { hp, utvalg, kategorier }, meta)),
    );
  }

  /** Kommunedirektøren lays the beslutningsgrunnlag forward. */
  @Post(':hp/beslutningsgrunnlag')
  @Roller('kommunedirektoer', 'budsjettsjef')
  @KanAvslaa(...leggFramBeslutningsgrunnlagRefusals)
  leggFramBeslutningsgrunnlag(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: KommandoRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new LeggFramBeslutningsgrunnlagCommand(hpSakId(hp), asked('LeggFramBeslutningsgrunnlag', {}, meta)),
    );
  }

  /** Kommunedirektøren lays the tilleggsinnstilling forward. */
  @Post(':hp/tilleggsinnstilling')
  @Roller('kommunedirektoer', 'budsjettsjef')
  @KanAvslaa(...leggFramTilleggsinnstillingRefusals)
  leggFramTilleggsinnstilling(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: KommandoRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new LeggFramTilleggsinnstillingCommand(hpSakId(hp), asked('LeggFramTilleggsinnstilling', {}, meta)),
    );
  }

  /** Puts lines of an utvalg's frame table on record, with the sums that control them. */
  @Post(':hp/rammeendringer')
  @Roller('kommunedirektoer', 'budsjettsjef')
  @KanAvslaa(...foreslaaRammeendringerRefusals)
  foreslaaRammeendringer(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: RammeendringerRequest,
  ): Promise<Kvittering> {
    const { fase, utvalg } = body;
    return this.door.send(kall, kommune, body, (meta) => {
      const data = {
        fase,
        utvalg,
        rader: tilRader(body, meta),
        godtaKontrollfunn: body.godtaKontrollfunn ?? null,
      };
      return new ForeslaaRammeendringerCommand(hpSakId(hp), asked('ForeslaaRammeendringer', data, meta));
    });
  }

  /** Puts investments on record. */
  @Post(':hp/investeringer')
  @Roller('kommunedirektoer', 'budsjettsjef')
  @KanAvslaa(...foreslaaInvesteringerRefusals)
  foreslaaInvesteringer(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: InvesteringerRequest,
  ): Promise<Kvittering> {
    return this.door.send(kall, kommune, body, (meta) => {
      const linjer = body.linjer.map((rad, i) => tilInvestering(rad, meta, i));
      return new ForeslaaInvesteringerCommand(hpSakId(hp), asked('ForeslaaInvesteringer', { linjer }, meta));
    });
  }

  /** Puts a table that the document prints beside the frames on record. */
  @Post(':hp/oversikter')
  @Roller('kommunedirektoer', 'budsjettsjef', 'moetesekretaer')
  @KanAvslaa(...foerOversiktRefusals)
  foerOversikt(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: OversiktRequest,
  ): Promise<Kvittering> {
    const oversikt = tilOversikt(body);
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FoerOversiktCommand(hpSakId(hp), asked('FoerOversikt', { oversikt }, meta)),
    );
  }

  /** Puts the central lines of a bevilgningsoversikt on record. */
  @Post(':hp/sentrale-linjer')
  @Roller('kommunedirektoer', 'budsjettsjef')
  @KanAvslaa(...foerSentraleLinjerRefusals)
  foerSentraleLinjer(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: SentraleLinjerRequest,
  ): Promise<Kvittering> {
    const linjer = body.linjer.map(({ post, beloep }) => ({ post, beloep }));
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new FoerSentraleLinjerCommand(
          hpSakId(hp),
          asked('FoerSentraleLinjer', { tabell: body.tabell, linjer }, meta),
        ),
    );
  }
}

/** Lines and sums in the order of the table: each sum stands after as many lines as it says. */
const tilRader = (body: RammeendringerRequest, meta: CommandMeta): readonly Tabellrad[] => {
  const summer = body.trykteSummer ?? [];
  const summerEtter = (antall: number): Tabellrad[] =>
    summer
      .filter((s) => Math.min(s.etterLinjer, body.linjer.length) === antall)
      .map(({ navn, beloep, kildeLinje }) => ({ slag: 'sum', navn, beloep, kildeLinje: kildeLinje ?? null }));
  return [
    ...summerEtter(0),
    ...body.linjer.flatMap((linje, i): Tabellrad[] => [
      { slag: 'linje', linje: tilRammelinje(linje, meta, i) },
      ...summerEtter(i + 1),
    ]),
  ];
};
