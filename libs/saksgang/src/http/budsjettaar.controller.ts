import { Body, Controller, Param, Post } from '@nestjs/common';
import { deriveUuid } from '@saksgang/commands';
import { asked, CommandDoor, FraKall, KanAvslaa, type Kall, type Kvittering, HpSted } from '@saksgang/http';
import { hpSakId, type CommandMeta } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import {
  FoerRapportCommand,
  RapporterForbrukCommand,
  RapporterPrognoseCommand,
  VedtaBudsjettendringCommand,
} from '../application/budsjettaar.commands';
import { RegistrerAdministrativBudsjettjusteringCommand } from '../application/registrer-administrativ-budsjettjustering.handler';
import { foerRapportRefusals } from '../domene/budsjettaar/foer-rapport';
import { rapporterForbrukRefusals } from '../domene/budsjettaar/rapporter-forbruk';
import { rapporterPrognoseRefusals } from '../domene/budsjettaar/rapporter-prognose';
import { registrerAdministrativBudsjettjusteringRefusals } from '../domene/budsjettaar/registrer-administrativ-budsjettjustering';
import { vedtaBudsjettendringRefusals } from '../domene/budsjettaar/vedta-budsjettendring';
import {
  BudsjettendringRequest,
  BudsjettjusteringRequest,
  ForbrukRequest,
  PrognoseRequest,
  RapportRequest,
} from './budsjettaar.requests';
import { tilRammelinje } from './rammelinje.request';

const endringIdAv = (meta: CommandMeta) => deriveUuid(meta.id, 'endring');

@Controller('api/kommuner/:kommune/hp/:hp')
export class BudsjettaarController {
  constructor(private readonly door: CommandDoor) {}

  /** Records a budget change that kommunestyret has adopted. */
  @Post('budsjettendringer')
  @Roller('moetesekretaer')
  @KanAvslaa(...vedtaBudsjettendringRefusals)
  vedtaBudsjettendring(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: BudsjettendringRequest,
  ): Promise<Kvittering> {
    const { organ, saksnummer, dato } = body.grunnlag;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const linjer = body.linjer.map((linje, i) => tilRammelinje(linje, meta, i));
        const data = { endring: endringIdAv(meta), grunnlag: { organ, saksnummer, dato }, linjer };
        return new VedtaBudsjettendringCommand(hpSakId(hp), asked('VedtaBudsjettendring', data, meta));
      },
      (meta) => ({ endring: endringIdAv(meta) }),
    );
  }

  /** Records a change that the administration has made under a delegation. */
  @Post('budsjettjusteringer')
  @Roller('kommunedirektoer', 'budsjettsjef')
  @KanAvslaa(...registrerAdministrativBudsjettjusteringRefusals)
  registrerBudsjettjustering(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: BudsjettjusteringRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const linjer = body.linjer.map((linje, i) => tilRammelinje(linje, meta, i));
        const data = { endring: endringIdAv(meta), delegasjon: body.delegasjon, linjer };
        return new RegistrerAdministrativBudsjettjusteringCommand(
          hpSakId(hp),
          asked('RegistrerAdministrativBudsjettjustering', data, meta),
        );
      },
      (meta) => ({ endring: endringIdAv(meta) }),
    );
  }

  /** Reports what an utvalg has spent, or expects to spend, in a year. */
  @Post('forbruk')
  @Roller('kommunedirektoer', 'budsjettsjef', 'kommunalsjef')
  @KanAvslaa(...rapporterForbrukRefusals)
  rapporterForbruk(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: ForbrukRequest,
  ): Promise<Kvittering> {
    const { utvalg, aar, beloep } = body;
    const data = { utvalg, aar, beloep, rettsligPlikt: body.rettsligPlikt ?? null };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RapporterForbrukCommand(hpSakId(hp), asked('RapporterForbruk', data, meta)),
    );
  }

  /** Says what an utvalg has used of its frame by the end of a month, and what the year is expected to come to. */
  @Post('prognoser')
  @Roller('kommunedirektoer', 'budsjettsjef', 'kommunalsjef')
  @KanAvslaa(...rapporterPrognoseRefusals)
  rapporterPrognose(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: PrognoseRequest,
  ): Promise<Kvittering> {
    const { utvalg, per, regnskap = null, prognose = null, merknad = null } = body;
    const data = { utvalg, per, regnskap, prognose, merknad };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RapporterPrognoseCommand(hpSakId(hp), asked('RapporterPrognose', data, meta)),
    );
  }

  /** Records that a report on the budget year, or a document that closes it, was laid forward, or treated by a body. */
  @Post('rapporter')
  @Roller('moetesekretaer', 'kommunedirektoer', 'budsjettsjef')
  @KanAvslaa(...foerRapportRefusals)
  foerRapport(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: RapportRequest,
  ): Promise<Kvittering> {
    const data = {
      rapport: body.rapport,
      behandletAv: body.behandletAv ?? null,
      saksnummer: body.saksnummer ?? null,
    };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FoerRapportCommand(hpSakId(hp), asked('FoerRapport', data, meta)),
    );
  }
}
