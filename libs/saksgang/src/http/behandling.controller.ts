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
} from '@saksgang/http';
import { hpSakId } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import {
  AvgiUttalelseCommand,
  OffentliggjoerInnstillingCommand,
  ProtokollfoerInnstillingCommand,
  SendSakTilbakeCommand,
  UtsettSakCommand,
} from '../application/behandling.commands';
import { GjenopptaSakCommand, TaSakTilBehandlingCommand } from '../application/i-moetet.handlers';
import { avgiUttalelseRefusals } from '../domene/behandling/avgi-uttalelse';
import { gjenopptaSakRefusals } from '../domene/behandling/gjenoppta-sak';
import { offentliggjoerInnstillingRefusals } from '../domene/behandling/offentliggjoer-innstilling';
import { protokollfoerInnstillingRefusals } from '../domene/behandling/protokollfoer-innstilling';
import { sendSakTilbakeRefusals } from '../domene/behandling/send-sak-tilbake';
import { taSakTilBehandlingRefusals } from '../domene/behandling/ta-sak-til-behandling';
import { utsettSakRefusals } from '../domene/behandling/utsett-sak';
import {
  BehandlingRequest,
  InnstillingRequest,
  TilbakesendingRequest,
  UtsettelseRequest,
  UttalelseRequest,
} from './behandling.requests';
import { GjenopptakRequest, tilGjenopptaksstemmer } from './gjenopptak.request';

@Controller('api/kommuner/:kommune/hp/:hp')
export class BehandlingController {
  constructor(private readonly door: CommandDoor) {}

  /** Records what a body recommends, and who stands behind it. */
  @Post('innstilling')
  @Roller('moetesekretaer')
  @KanAvslaa(...protokollfoerInnstillingRefusals)
  protokollfoerInnstilling(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: InnstillingRequest,
  ): Promise<Kvittering> {
    const data = {
      organ: body.organ,
      forslag: body.forslag ?? null,
      stillere: body.stillere ?? [],
      votering: body.votering ?? null,
      mindretall:
        body.mindretall?.map(({ forslag, stillere }) => ({ forslag: forslag ?? null, stillere })) ?? null,
    };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new ProtokollfoerInnstillingCommand(hpSakId(hp), asked('ProtokollfoerInnstilling', data, meta)),
    );
  }

  /** Lays formannskapet's innstilling out to the public. */
  @Post('innstilling/offentliggjoering')
  @Roller('moetesekretaer')
  @KanAvslaa(...offentliggjoerInnstillingRefusals)
  offentliggjoerInnstilling(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: KommandoRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new OffentliggjoerInnstillingCommand(hpSakId(hp), asked('OffentliggjoerInnstilling', {}, meta)),
    );
  }

  /** A body takes the sak up; the standing forslag are frozen. */
  @Post('behandling')
  @Roller('moetesekretaer', 'ordfoerer')
  @KanAvslaa(...taSakTilBehandlingRefusals)
  taSakTilBehandling(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: BehandlingRequest,
  ): Promise<Kvittering> {
    const data = {
      organ: body.organ,
      moete: body.moete ?? null,
      saksnummer: body.saksnummer ?? null,
      modus: body.modus ?? ('gjennomfoere' as const),
    };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new TaSakTilBehandlingCommand(hpSakId(hp), asked('TaSakTilBehandling', data, meta)),
    );
  }

  /** Records what a råd or an utvalg thinks. */
  @Post('uttalelser')
  @Roller('moetesekretaer')
  @KanAvslaa(...avgiUttalelseRefusals)
  avgiUttalelse(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: UttalelseRequest,
  ): Promise<Kvittering> {
    const { organ, navn, tekst, votering } = body;
    const data = { organ, navn, tekst, votering: votering ?? null };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new AvgiUttalelseCommand(hpSakId(hp), asked('AvgiUttalelse', data, meta)),
    );
  }

  /** The body puts the sak off. */
  @Post('utsettelse')
  @Roller('moetesekretaer')
  @KanAvslaa(...utsettSakRefusals)
  utsettSak(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: UtsettelseRequest,
  ): Promise<Kvittering> {
    const data = { ...utenVedtak(body), til: body.til ?? null };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new UtsettSakCommand(hpSakId(hp), asked('UtsettSak', data, meta)),
    );
  }

  /** The body sends the sak back. */
  @Post('tilbakesending')
  @Roller('moetesekretaer')
  @KanAvslaa(...sendSakTilbakeRefusals)
  sendSakTilbake(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: TilbakesendingRequest,
  ): Promise<Kvittering> {
    const data = { ...utenVedtak(body), til: body.til ?? null };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new SendSakTilbakeCommand(hpSakId(hp), asked('SendSakTilbake', data, meta)),
    );
  }

  /** The body that decided the sak votes to treat it once more. */
  @Post('gjenopptak')
  @Roller('moetesekretaer')
  @KanAvslaa(...gjenopptaSakRefusals)
  gjenopptaSak(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: GjenopptakRequest,
  ): Promise<Kvittering> {
    const data = {
      organ: body.organ,
      moete: body.moete ?? null,
      stemmer: body.stemmer?.map(tilGjenopptaksstemmer) ?? null,
      moetelederStemte: body.moetelederStemte ?? null,
      grunn: body.grunn ?? null,
      modus: body.modus,
    };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new GjenopptaSakCommand(hpSakId(hp), asked('GjenopptaSak', data, meta)),
    );
  }
}

const utenVedtak = ({ organ, grunn, votering, modus }: UtsettelseRequest | TilbakesendingRequest) => ({
  organ,
  begrunnelse: grunn ?? null,
  votering: votering ?? null,
  modus,
});
