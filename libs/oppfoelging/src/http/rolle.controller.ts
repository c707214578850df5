import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  asked,
  CommandDoor,
  FraKall,
  KanAvslaa,
  KommuneSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import { UkjentKommune } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import {
  BesettRolleCommand,
  FratreRolleCommand,
  OverleverRolleCommand,
  UtpekStedfortrederCommand,
} from '../application/rolle.commands';
import { besettRolleRefusals } from '../domene/rolle/besett-rolle';
import { fratreRolleRefusals } from '../domene/rolle/fratre-rolle';
import { overleverRolleRefusals } from '../domene/rolle/overlever-rolle';
import { utpekStedfortrederRefusals } from '../domene/rolle/utpek-stedfortreder';
import {
  BesettelseRequest,
  FratredelseRequest,
  OverleveringRequest,
  StedfortrederRequest,
} from './rolle.requests';

/** Those who give oppdrag to others, and the one who keeps the kommune's record. */
@Controller('api/kommuner/:kommune/roller')
@Roller('kommunedirektoer', 'kommunalsjef', 'kf-daglig-leder', 'kontrollutvalgssekretariat', 'administrator')
export class RolleController {
  constructor(private readonly door: CommandDoor) {}

  /** Gives a role that nobody has to a person, with the open oppdrag of it. */
  @Post('besettelse')
  @KanAvslaa(UkjentKommune, ...besettRolleRefusals)
  besett(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: BesettelseRequest,
  ): Promise<Kvittering> {
    const data = { rolle: body.rolle, person: body.person, fra: body.fra };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new BesettRolleCommand(asked('BesettRolle', data, meta)),
    );
  }

  /** Hands a role over to another person, with every open oppdrag of it. */
  @Post('overlevering')
  @KanAvslaa(UkjentKommune, ...overleverRolleRefusals)
  overlever(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: OverleveringRequest,
  ): Promise<Kvittering> {
    const { rolle, fraPerson, tilPerson, dato } = body;
    const data = { rolle, fraPerson, tilPerson, dato };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new OverleverRolleCommand(asked('OverleverRolle', data, meta)),
    );
  }

  /** Leaves a role that has no open oppdrag. */
  @Post('fratredelse')
  @KanAvslaa(UkjentKommune, ...fratreRolleRefusals)
  fratre(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: FratredelseRequest,
  ): Promise<Kvittering> {
    const data = { rolle: body.rolle, person: body.person, dato: body.dato };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FratreRolleCommand(asked('FratreRolle', data, meta)),
    );
  }

  /** Names who stands in for the one who has a role, and is reminded of its frister as well. */
  @Post('stedfortreder')
  @KanAvslaa(...utpekStedfortrederRefusals)
  utpekStedfortreder(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: StedfortrederRequest,
  ): Promise<Kvittering> {
    const data = { rolle: body.rolle, person: body.person, fra: body.fra, til: body.til ?? null };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new UtpekStedfortrederCommand(asked('UtpekStedfortreder', data, meta)),
    );
  }
}
