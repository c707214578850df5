import { Body, Controller, Param, Post } from '@nestjs/common';
import { deriveUuid } from '@saksgang/commands';
import {
  asked,
  CommandDoor,
  FraKall,
  KanAvslaa,
  KommandoRequest,
  type Kall,
  type Kvittering,
  KommuneSted,
  PunktSted,
  SakSted,
  VedtakSted,
} from '@saksgang/http';
import type { CommandMeta, VedtakId } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import { RegistrerSakCommand } from '../application/registrer-sak.handler';
import {
  AvsluttSakForAdministrasjonenCommand,
  EkspederVedtakCommand,
  EtterregistrerVedtakCommand,
  FoerDelpunkterCommand,
  KnyttSetningerCommand,
  PresiserVedtakCommand,
  RettVedtakstekstCommand,
} from '../application/vedtak.commands';
import { avsluttSakForAdministrasjonenRefusals } from '../domene/fullstendighet/avslutt-sak-for-administrasjonen';
import { knyttSetningerRefusals } from '../domene/fullstendighet/knytt-setninger';
import { registrerSakRefusals } from '../domene/sak/registrer-sak';
import { ekspederVedtakRefusals } from '../domene/vedtak/ekspeder-vedtak';
import { utenEgneAvslutningerRefusals } from '../domene/vedtak/uten-egne-avslutninger';
import { etterregistrerVedtakRefusals } from '../domene/vedtak/etterregistrer-vedtak';
import { foerDelpunkterRefusals } from '../domene/vedtak/foer-delpunkter';
import { presiserVedtakRefusals } from '../domene/vedtak/presiser-vedtak';
import { rettVedtakstekstRefusals } from '../domene/vedtak/rett-vedtakstekst';
import { tilDelpunkt } from './delpunkt.request';
import { tilEtterregistrering } from './etterregistrering';
import {
  DelpunkterRequest,
  EkspederingRequest,
  EtterregistrerVedtakRequest,
  MerknadRequest,
  RettelseRequest,
  SakRequest,
  SetningerRequest,
} from './vedtak.requests';

@Controller('api/kommuner/:kommune/saker')
export class VedtakController {
  constructor(private readonly door: CommandDoor) {}

  /** Takes in a sak other than an HP, for example a tertialrapport. */
  @Post()
  @Roller('moetesekretaer', 'saksbehandler')
  @KanAvslaa(...registrerSakRefusals)
  registrerSak(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: SakRequest,
  ): Promise<Kvittering> {
    const { sak, tittel } = body;
    const data = { sak, tittel, saksnummer: body.saksnummer ?? null };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RegistrerSakCommand(sak, asked('RegistrerSak', data, meta)),
    );
  }

  /** Takes in an older vedtak from a document, with a list of what the document does not say. */
  @Post(':sak/vedtak')
  @Roller('moetesekretaer')
  @KanAvslaa(...etterregistrerVedtakRefusals, ...utenEgneAvslutningerRefusals)
  etterregistrer(
    @FraKall() kall: Kall,
    @Param() { kommune, sak }: SakSted,
    @Body() body: EtterregistrerVedtakRequest,
  ): Promise<Kvittering> {
    const vedtak = (meta: CommandMeta) => deriveUuid(meta.id, 'vedtak') as VedtakId;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new EtterregistrerVedtakCommand(
          sak,
          asked('EtterregistrerVedtak', tilEtterregistrering(body, vedtak(meta), meta), meta),
        ),
      (meta) => ({ vedtak: vedtak(meta) }),
    );
  }

  /** Records that the vedtak is sent to those who are to act. */
  @Post(':sak/vedtak/:vedtak/ekspedering')
  @Roller('moetesekretaer')
  @KanAvslaa(...ekspederVedtakRefusals)
  ekspeder(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, vedtak }: VedtakSted,
    @Body() body: EkspederingRequest,
  ): Promise<Kvittering> {
    const data = { vedtak, mottakere: body.mottakere };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new EkspederVedtakCommand(sak, asked('EkspederVedtak', data, meta)),
    );
  }

  /** Classifies a vedtakspunkt that came out of a vote. */
  @Post(':sak/vedtak/:vedtak/punkter/:punkt/delpunkter')
  @Roller('moetesekretaer', 'saksbehandler')
  @KanAvslaa(...foerDelpunkterRefusals)
  foerDelpunkter(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, vedtak, punkt }: PunktSted,
    @Body() body: DelpunkterRequest,
  ): Promise<Kvittering> {
    const data = { vedtak, punkt, delpunkter: body.delpunkter.map(tilDelpunkt) };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FoerDelpunkterCommand(sak, asked('FoerDelpunkter', data, meta)),
    );
  }

  /** Says of the sentences of a point which delpunkt carries each out, or why it orders nothing. */
  @Post(':sak/vedtak/:vedtak/punkter/:punkt/setninger')
  @Roller('moetesekretaer', 'saksbehandler')
  @KanAvslaa(...knyttSetningerRefusals)
  knyttSetninger(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, vedtak, punkt }: PunktSted,
    @Body() body: SetningerRequest,
  ): Promise<Kvittering> {
    const setninger = body.setninger.map(({ setning, delpunkt, grunn }) => ({
      setning,
      delpunkt: delpunkt ?? null,
      grunn: grunn ?? null,
    }));
    const data = { vedtak, punkt, setninger };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new KnyttSetningerCommand(sak, asked('KnyttSetninger', data, meta)),
    );
  }

  /** Closes the sak for the administration, when nothing that was ordered in it is left uncovered. */
  @Post(':sak/avslutning')
  @Roller('saksbehandler', 'kommunalsjef', 'kommunedirektoer')
  @KanAvslaa(...avsluttSakForAdministrasjonenRefusals)
  avsluttSak(
    @FraKall() kall: Kall,
    @Param() { kommune, sak }: SakSted,
    @Body() body: KommandoRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new AvsluttSakForAdministrasjonenCommand(sak, asked('AvsluttSakForAdministrasjonen', {}, meta)),
    );
  }

  /** Keeps a clarification as a remark. It is no decision, and the text of the vedtak is not changed. */
  @Post(':sak/vedtak/:vedtak/punkter/:punkt/merknader')
  @Roller('moetesekretaer', 'saksbehandler', 'kommunedirektoer')
  @KanAvslaa(...presiserVedtakRefusals)
  presiser(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, vedtak, punkt }: PunktSted,
    @Body() body: MerknadRequest,
  ): Promise<Kvittering> {
    const data = { vedtak, punkt, tekst: body.tekst };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new PresiserVedtakCommand(sak, asked('PresiserVedtak', data, meta)),
    );
  }

  /** Corrects a clerical error in the text; both texts are kept. */
  @Post(':sak/vedtak/:vedtak/punkter/:punkt/rettelser')
  @Roller('moetesekretaer')
  @KanAvslaa(...rettVedtakstekstRefusals)
  rett(
    @FraKall() kall: Kall,
    @Param() { kommune, sak, vedtak, punkt }: PunktSted,
    @Body() body: RettelseRequest,
  ): Promise<Kvittering> {
    const data = { vedtak, punkt, fra: body.fra, til: body.til };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RettVedtakstekstCommand(sak, asked('RettVedtakstekst', data, meta)),
    );
  }
}
