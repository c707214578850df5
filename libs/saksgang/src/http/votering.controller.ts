import { Body, Controller, Param, Post } from '@nestjs/common';
import { deriveUuid } from '@saksgang/commands';
import { asked, CommandDoor, FraKall, HpSted, KanAvslaa, type Kall, type Kvittering } from '@saksgang/http';
import { hpSakId, type CommandMeta, type VedtakId } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import { ForeslaaVoteringsordenCommand, VelgMotkandidatCommand } from '../application/behandling.commands';
import { AvgjoerHabilitetCommand, RegistrerVoteringCommand } from '../application/i-moetet.handlers';
import { avgjoerHabilitetRefusals } from '../domene/behandling/avgjoer-habilitet';
import { foreslaaVoteringsordenRefusals } from '../domene/behandling/foreslaa-voteringsorden';
import { utenEgneAvslutningerRefusals } from '../domene/vedtak/uten-egne-avslutninger';
import { registrerVoteringRefusals } from '../domene/behandling/registrer-votering';
import { velgMotkandidatRefusals } from '../domene/behandling/velg-motkandidat';
import {
  HabilitetRequest,
  MotkandidatRequest,
  tilStemmegruppe,
  VoteringRequest,
  VoteringsordenRequest,
} from './votering.requests';

@Controller('api/kommuner/:kommune/hp/:hp')
export class VoteringController {
  constructor(private readonly door: CommandDoor) {}

  /** Records whether a member is inhabil in the sak, as the body decided without the member. */
  @Post('habilitet')
  @Roller('moetesekretaer')
  @KanAvslaa(...avgjoerHabilitetRefusals)
  avgjoerHabilitet(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: HabilitetRequest,
  ): Promise<Kvittering> {
    const { organ, plass, inhabil, grunn, modus } = body;
    const data = {
      organ,
      plass,
      parti: body.parti ?? null,
      navn: body.navn ?? null,
      inhabil,
      grunn,
      hjemmel: body.hjemmel ?? null,
      begrunnelse: body.forklaring ?? null,
      stemmer: body.stemmer ? { for: body.stemmer.for, mot: body.stemmer.mot } : null,
      vara: body.vara ? { parti: body.vara.parti ?? null, navn: body.vara.navn ?? null } : null,
      modus,
    };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new AvgjoerHabilitetCommand(hpSakId(hp), asked('AvgjoerHabilitet', data, meta)),
    );
  }

  /** The møteleder says in which order the body will vote. */
  @Post('voteringsorden')
  @Roller('moetesekretaer', 'ordfoerer')
  @KanAvslaa(...foreslaaVoteringsordenRefusals)
  foreslaaVoteringsorden(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: VoteringsordenRequest,
  ): Promise<Kvittering> {
    const steg = body.steg.map(({ form, forslag, punkter }) => ({ form, forslag, punkter: punkter ?? null }));
    const data = { organ: body.organ, steg };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new ForeslaaVoteringsordenCommand(hpSakId(hp), asked('ForeslaaVoteringsorden', data, meta)),
    );
  }

  /** Records a vote, and what follows from it: the fate of the forslag, and in kommunestyret the vedtak. */
  @Post('voteringer')
  @Roller('moetesekretaer')
  @KanAvslaa(...registrerVoteringRefusals, ...utenEgneAvslutningerRefusals)
  registrerVotering(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: VoteringRequest,
  ): Promise<Kvittering> {
    const { organ, form, forslag, modus } = body;
    const ider = (meta: CommandMeta) => ({
      votering: deriveUuid(meta.id, 'votering'),
      vedtak: deriveUuid(meta.id, 'vedtak') as VedtakId,
    });
    const resten = {
      organ,
      form,
      forslag,
      punkter: body.punkter ?? null,
      stemmer: body.stemmer.map(tilStemmegruppe),
      moetelederStemte: body.moetelederStemte ?? null,
      saksnummer: body.saksnummer ?? null,
      modus,
    };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new RegistrerVoteringCommand(
          hpSakId(hp),
          asked('RegistrerVotering', { ...ider(meta), ...resten }, meta),
        ),
      ider,
    );
  }

  /** The møteleder says which of the budgets with equally many votes goes to the run-off. */
  @Post('motkandidat')
  @Roller('moetesekretaer', 'ordfoerer')
  @KanAvslaa(...velgMotkandidatRefusals)
  velgMotkandidat(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: MotkandidatRequest,
  ): Promise<Kvittering> {
    const data = { organ: body.organ, forslag: body.forslag, begrunnelse: body.grunn };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new VelgMotkandidatCommand(hpSakId(hp), asked('VelgMotkandidat', data, meta)),
    );
  }
}
