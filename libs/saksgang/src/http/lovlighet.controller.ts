import { Body, Controller, Param, Post } from '@nestjs/common';
import { deriveUuid } from '@saksgang/commands';
import {
  asked,
  CommandDoor,
  FraKall,
  KanAvslaa,
  KravSted,
  VedtakSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import type { VedtakId } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import {
  AvgjoerLovlighetskontrollCommand,
  FremmeMindretallsankeCommand,
  GjenopptaIverksettingCommand,
  KrevLovlighetskontrollCommand,
  UtsettIverksettingCommand,
} from '../application/lovlighet.commands';
import { avgjoerLovlighetskontrollRefusals } from '../domene/lovlighetskontroll/avgjoer-lovlighetskontroll';
import { gjenopptaIverksettingRefusals } from '../domene/lovlighetskontroll/gjenoppta-iverksetting';
import { krevLovlighetskontrollRefusals } from '../domene/lovlighetskontroll/krev-lovlighetskontroll';
import { utsettIverksettingRefusals } from '../domene/lovlighetskontroll/utsett-iverksetting';
import { fremmeMindretallsankeRefusals } from '../domene/mindretallsanke/fremme-mindretallsanke';
import {
  AnkeRequest,
  IverksettingRequest,
  KravsavgjoerelseRequest,
  LovlighetskravRequest,
} from './lovlighet.requests';

@Controller('api/kommuner/:kommune/saker/:sak/vedtak/:vedtak')
export class LovlighetController {
  constructor(private readonly door: CommandDoor) {}

  /** Three or more members of kommunestyret together ask the body that decided whether its vedtak is lawful. */
  @Post('lovlighetskontroll')
  @Roller('folkevalgt', 'gruppeleder', 'utvalgsleder', 'ordfoerer', 'moetesekretaer')
  @KanAvslaa(...krevLovlighetskontrollRefusals)
  krev(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, vedtak }: VedtakSted,
    @Body() body: LovlighetskravRequest,
  ): Promise<Kvittering> {
    const medlemmer = body.medlemmer.map(({ navn, parti }) => ({ navn, parti: parti ?? null }));
    const { grunnlag: begrunnelse, modus } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const data = { krav: deriveUuid(meta.id, 'krav'), vedtak, medlemmer, begrunnelse, modus };
        return new KrevLovlighetskontrollCommand(sak, asked('KrevLovlighetskontroll', data, meta));
      },
      (meta) => ({ krav: deriveUuid(meta.id, 'krav') }),
    );
  }

  /** A minority of the body that decided demands that a body above decides instead. */
  @Post('mindretallsanke')
  @Roller('folkevalgt', 'gruppeleder', 'utvalgsleder', 'ordfoerer', 'moetesekretaer')
  @KanAvslaa(...fremmeMindretallsankeRefusals)
  anke(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, vedtak }: VedtakSted,
    @Body() body: AnkeRequest,
  ): Promise<Kvittering> {
    const medlemmer = body.medlemmer.map(({ navn, parti }) => ({ navn, parti: parti ?? null }));
    const { organ = null, til, modus, grunnlag: begrunnelse = null } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const data = {
          anke: deriveUuid(meta.id, 'anke'),
          vedtak,
          organ,
          til,
          medlemmer,
          begrunnelse,
          modus,
        };
        return new FremmeMindretallsankeCommand(sak, asked('FremmeMindretallsanke', data, meta));
      },
      (meta) => ({ anke: deriveUuid(meta.id, 'anke') }),
    );
  }

  /** Records what the body answers; a vedtak that it upholds goes to statsforvalteren. */
  @Post('lovlighetskontroll/:krav/avgjoerelse')
  @Roller('moetesekretaer')
  @KanAvslaa(...avgjoerLovlighetskontrollRefusals)
  avgjoer(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, vedtak, krav }: KravSted,
    @Body() body: KravsavgjoerelseRequest,
  ): Promise<Kvittering> {
    const data = { krav, vedtak, utfall: body.utfall, begrunnelse: body.grunnlag };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new AvgjoerLovlighetskontrollCommand(sak, asked('AvgjoerLovlighetskontroll', data, meta)),
    );
  }

  /** Puts off carrying out the vedtak or some of its points; their oppdrag wait. */
  @Post('utsettelse')
  @Roller('moetesekretaer')
  @KanAvslaa(...utsettIverksettingRefusals)
  utsett(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, vedtak }: VedtakSted,
    @Body() body: IverksettingRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new UtsettIverksettingCommand(sak, asked('UtsettIverksetting', tilValg(vedtak, body), meta)),
    );
  }

  /** Lets what was put off be carried out after all. */
  @Post('gjenopptakelse')
  @Roller('moetesekretaer')
  @KanAvslaa(...gjenopptaIverksettingRefusals)
  gjenoppta(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, vedtak }: VedtakSted,
    @Body() body: IverksettingRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new GjenopptaIverksettingCommand(sak, asked('GjenopptaIverksetting', tilValg(vedtak, body), meta)),
    );
  }
}

const tilValg = (vedtak: VedtakId, { punkter, besluttetAv, grunn }: IverksettingRequest) => ({
  vedtak,
  punkter: punkter ?? null,
  besluttetAv,
  grunn,
});
