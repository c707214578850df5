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
  ForslagSted,
  HpSted,
} from '@saksgang/http';
import { hpSakId, type CommandMeta, type ForslagId, type VedtakId } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import {
  FremmeForslagCommand,
  OffentliggjoerInnstillingCommand,
  ProtokollfoerInnstillingCommand,
  RegistrerVoteringCommand,
  TaSakTilBehandlingCommand,
  TrekkForslagCommand,
} from '../application/behandling.commands';
import { offentliggjoerInnstillingRefusals } from '../domene/behandling/offentliggjoer-innstilling';
import { protokollfoerInnstillingRefusals } from '../domene/behandling/protokollfoer-innstilling';
import { registrerVoteringRefusals } from '../domene/behandling/registrer-votering';
import { taSakTilBehandlingRefusals } from '../domene/behandling/ta-sak-til-behandling';
import { fremmeForslagRefusals } from '../domene/forslag/fremme-forslag';
import { trekkForslagRefusals } from '../domene/forslag/trekk-forslag';
import {
  BehandlingRequest,
  ForslagRequest,
  InnstillingRequest,
  VoteringRequest,
} from './behandling.requests';
import { tilRammelinje } from './rammelinje.request';

@Controller('api/kommuner/:kommune/hp/:hp')
export class BehandlingController {
  constructor(private readonly door: CommandDoor) {}

  /** Puts a forslag before the body. */
  @Post('forslag')
  @Roller('folkevalgt', 'gruppeleder', 'utvalgsleder', 'ordfoerer', 'moetesekretaer')
  @KanAvslaa(...fremmeForslagRefusals)
  fremmeForslag(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: ForslagRequest,
  ): Promise<Kvittering> {
    const { tittel, partier } = body;
    const verbalforslag = (body.verbalforslag ?? []).map((v) => ({
      punkt: v.punkt,
      tittel: v.tittel,
      tekst: v.tekst,
      delpunkter: [],
    }));
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const linjer = (body.linjer ?? []).map((linje, i) => tilRammelinje(linje, meta, i));
        const data = { id: forslagIdAv(meta), tittel, partier, linjer, verbalforslag };
        return new FremmeForslagCommand(hpSakId(hp), asked('FremmeForslag', data, meta));
      },
      (meta) => ({ forslag: forslagIdAv(meta) }),
    );
  }

  /** Takes a forslag back before the sak is taken up. */
  @Post('forslag/:forslag/trekking')
  @Roller('folkevalgt', 'gruppeleder', 'utvalgsleder', 'ordfoerer', 'moetesekretaer')
  @KanAvslaa(...trekkForslagRefusals)
  trekkForslag(
    @FraKall() kall: Kall,
    @Param() { kommune, hp, forslag }: ForslagSted,
    @Body() body: KommandoRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new TrekkForslagCommand(hpSakId(hp), asked('TrekkForslag', { forslag }, meta)),
    );
  }

  /** Records what a body recommends, and who stands behind it. */
  @Post('innstilling')
  @Roller('moetesekretaer')
  @KanAvslaa(...protokollfoerInnstillingRefusals)
  protokollfoerInnstilling(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: InnstillingRequest,
  ): Promise<Kvittering> {
    const data = { organ: body.organ, forslag: body.forslag ?? null, stillere: body.stillere };
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

  /** The deciding body takes the sak up; the standing forslag are frozen. */
  @Post('behandling')
  @Roller('moetesekretaer', 'ordfoerer')
  @KanAvslaa(...taSakTilBehandlingRefusals)
  taSakTilBehandling(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: BehandlingRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new TaSakTilBehandlingCommand(hpSakId(hp), asked('TaSakTilBehandling', { organ: body.organ }, meta)),
    );
  }

  /** Records a vote over a forslag; a majority in kommunestyret adopts plan and budget. */
  @Post('voteringer')
  @Roller('moetesekretaer')
  @KanAvslaa(...registrerVoteringRefusals)
  registrerVotering(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: VoteringRequest,
  ): Promise<Kvittering> {
    const { organ, forslag, modus } = body;
    const stemmer = { for: body.stemmer.for, mot: body.stemmer.mot };
    const resten = { moetelederStemte: body.moetelederStemte ?? null, saksnummer: body.saksnummer ?? null };
    const ider = (meta: CommandMeta) => ({
      votering: deriveUuid(meta.id, 'votering'),
      vedtak: deriveUuid(meta.id, 'vedtak') as VedtakId,
    });
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const data = { ...ider(meta), organ, forslag, stemmer, modus, ...resten };
        return new RegistrerVoteringCommand(hpSakId(hp), asked('RegistrerVotering', data, meta));
      },
      ider,
    );
  }
}

const forslagIdAv = (meta: CommandMeta): ForslagId => deriveUuid(meta.id, 'forslag') as ForslagId;
