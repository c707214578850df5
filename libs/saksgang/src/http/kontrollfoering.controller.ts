import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  asked,
  CommandDoor,
  FraKall,
  HpSted,
  ErKroner,
  KanAvslaa,
  KommandoRequest,
  Nestet,
  Tekst,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import type { Kroner } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import { IsIn, IsOptional } from 'class-validator';
import { BesvarKontrollfunnCommand } from '../application/kontroll.commands';
import { besvarKontrollfunnRefusals } from '../domene/kontroll/besvar-kontrollfunn';
import { FUNNSVAR, type Funnsvar } from '../domene/kontroll/kontroll.events';

/** The finding as it stood when it was answered. */
export class SettFunnRequest {
  @Tekst(2000)
  tekst!: string;

  @IsOptional()
  @ErKroner()
  trykt?: Kroner | null;

  @IsOptional()
  @ErKroner()
  ventet?: Kroner | null;
}

export class FunnsvarRequest extends KommandoRequest {
  /** The id of the finding. */
  @Tekst(300)
  funn!: string;

  @IsIn(FUNNSVAR)
  svar!: Funnsvar;

  /** Why, as it is shown with the finding. */
  @Tekst(2000)
  grunn!: string;

  @Nestet(() => SettFunnRequest)
  sett!: SettFunnRequest;
}

@Controller('api/kommuner/:kommune/hp/:hp/kontrollfunn')
export class KontrollfoeringController {
  constructor(private readonly door: CommandDoor) {}

  /** Answers a finding: it may stand, a vedtak will correct it, or it is no error. */
  @Post('svar')
  @Roller('kommunedirektoer', 'budsjettsjef', 'saksbehandler', 'moetesekretaer')
  @KanAvslaa(...besvarKontrollfunnRefusals)
  besvar(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: FunnsvarRequest,
  ): Promise<Kvittering> {
    const { funn, svar, grunn, sett } = body;
    const { tekst, trykt = null, ventet = null } = sett;
    const data = { funn, svar, grunn, sett: { tekst, trykt, ventet } };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new BesvarKontrollfunnCommand(hp, asked('BesvarKontrollfunn', data, meta)),
    );
  }
}
