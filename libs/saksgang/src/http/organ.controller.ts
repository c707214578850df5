import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  asked,
  CommandDoor,
  FraKall,
  KanAvslaa,
  KommuneSted,
  OrganSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import { Roller } from '@saksgang/tilgang';
import {
  FastsettMoeteplanCommand,
  OpprettOrganCommand,
  TildelSaksnummerCommand,
  VelgMedlemmerCommand,
} from '../application/organ.commands';
import { fastsettMoeteplanRefusals } from '../domene/organ/fastsett-moeteplan';
import { opprettOrganRefusals } from '../domene/organ/opprett-organ';
import { tildelSaksnummerRefusals } from '../domene/organ/tildel-saksnummer';
import { velgMedlemmerRefusals } from '../domene/organ/velg-medlemmer';
import {
  FastsettMoeteplanRequest,
  OpprettOrganRequest,
  TildelSaksnummerRequest,
  VelgMedlemmerRequest,
} from './organ.requests';

@Controller('api/kommuner/:kommune/organer')
export class OrganController {
  constructor(private readonly door: CommandDoor) {}

  /** Takes in a body of the kommune. */
  @Post()
  @Roller('moetesekretaer', 'administrator')
  @KanAvslaa(...opprettOrganRefusals)
  opprett(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: OpprettOrganRequest,
  ): Promise<Kvittering> {
    const { organ, type, navn, saksprefiks = null } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new OpprettOrganCommand(organ, asked('OpprettOrgan', { organ, type, navn, saksprefiks }, meta)),
      () => ({ organ }),
    );
  }

  /** Records who was chosen to the body: every seat by party and member, from a day on. */
  @Post(':organ/medlemmer')
  @Roller('moetesekretaer')
  @KanAvslaa(...velgMedlemmerRefusals)
  velgMedlemmer(
    @FraKall() kall: Kall,
    @Param() { kommune, organ }: OrganSted,
    @Body() body: VelgMedlemmerRequest,
  ): Promise<Kvittering> {
    const data = {
      gjelderFra: body.gjelderFra,
      medlemmer: body.medlemmer.map(({ plass, parti, navn = null }) => ({ plass, parti, navn })),
      varamedlemmer: (body.varamedlemmer ?? []).map(({ parti, nr, navn = null }) => ({ parti, nr, navn })),
      leder: body.leder ?? null,
      nestleder: body.nestleder ?? null,
    };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new VelgMedlemmerCommand(organ, asked('VelgMedlemmer', data, meta)),
    );
  }

  /** Records on which days of a year the body is to meet; this plan replaces the one before of that year. */
  @Post(':organ/moeteplan')
  @Roller('moetesekretaer')
  @KanAvslaa(...fastsettMoeteplanRefusals)
  fastsettMoeteplan(
    @FraKall() kall: Kall,
    @Param() { kommune, organ }: OrganSted,
    @Body() body: FastsettMoeteplanRequest,
  ): Promise<Kvittering> {
    const moeter = body.moeter.map(({ dato, saksfrist = null }) => ({ dato, saksfrist }));
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new FastsettMoeteplanCommand(organ, asked('FastsettMoeteplan', { aar: body.aar, moeter }, meta)),
    );
  }

  /** Gives a sak the next number in the body's row of the year. A sak keeps its number in a meeting. */
  @Post(':organ/saksnumre')
  @Roller('moetesekretaer')
  @KanAvslaa(...tildelSaksnummerRefusals)
  tildelSaksnummer(
    @FraKall() kall: Kall,
    @Param() { kommune, organ }: OrganSted,
    @Body() body: TildelSaksnummerRequest,
  ): Promise<Kvittering> {
    const { sak, moete = null, nr = null } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new TildelSaksnummerCommand(organ, asked('TildelSaksnummer', { sak, moete, nr }, meta)),
    );
  }
}
