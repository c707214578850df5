import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  asked,
  CommandDoor,
  FraKall,
  KanAvslaa,
  OppdragSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import { Roller } from '@saksgang/tilgang';
import {
  AvslaaFristforslagCommand,
  AvsluttOppdragCommand,
  FlyttFristCommand,
  GjenaapneOppdragCommand,
} from '../application/avslutning.handlers';
import {
  BekreftFristCommand,
  FordelOppdragCommand,
  ForeslaaNyFristCommand,
  LeverRapportCommand,
  MeldAvvikCommand,
  MeldKanIkkeGjennomfoeresCommand,
  RapporterEffektCommand,
  RapporterStatusCommand,
  RapporterUtfoertCommand,
  SettFristCommand,
} from '../application/oppdrag.commands';
import { avslaaFristforslagRefusals } from '../domene/oppdrag/avslaa-fristforslag';
import { avsluttOppdragRefusals } from '../domene/oppdrag/avslutt-oppdrag';
import { bekreftFristRefusals } from '../domene/oppdrag/bekreft-frist';
import { flyttFristRefusals } from '../domene/oppdrag/flytt-frist';
import { fordelOppdragRefusals } from '../domene/oppdrag/fordel-oppdrag';
import { foreslaaNyFristRefusals } from '../domene/oppdrag/foreslaa-ny-frist';
import { gjenaapneOppdragRefusals } from '../domene/oppdrag/gjenaapne-oppdrag';
import { leverRapportRefusals } from '../domene/oppdrag/lever-rapport';
import { meldAvvikRefusals } from '../domene/oppdrag/meld-avvik';
import { meldKanIkkeGjennomfoeresRefusals } from '../domene/oppdrag/meld-kan-ikke-gjennomfoeres';
import { rapporterEffektRefusals } from '../domene/oppdrag/rapporter-effekt';
import { rapporterStatusRefusals } from '../domene/oppdrag/rapporter-status';
import { rapporterUtfoertRefusals } from '../domene/oppdrag/rapporter-utfoert';
import { settFristRefusals } from '../domene/oppdrag/sett-frist';
import {
  OppdragsavslutningRequest,
  AvvikRequest,
  EffektRequest,
  FordelingRequest,
  FristbekreftelseRequest,
  FristforslagRequest,
  FristflyttingRequest,
  OppdragsfristRequest,
  GjenaapningRequest,
  KanIkkeGjennomfoeresRequest,
  RapportleveringRequest,
  StatusRequest,
  UtfoertRequest,
} from './oppdrag.requests';

/** Those who work on oppdrag, in kommunedirektørens line or another mottaker's. */
export const UTFOERENDE = [
  'saksbehandler',
  'virksomhetsleder',
  'kommunalsjef',
  'kommunedirektoer',
  'kf-daglig-leder',
  'kontrollutvalgssekretariat',
] as const;
const FORDELENDE = [
  'kommunedirektoer',
  'kommunalsjef',
  'kf-daglig-leder',
  'kontrollutvalgssekretariat',
] as const;

@Controller('api/kommuner/:kommune/oppdrag/:oppdrag')
export class OppdragController {
  constructor(private readonly door: CommandDoor) {}

  /** Gives the oppdrag to a role and a person. */
  @Post('fordeling')
  @Roller(...FORDELENDE)
  @KanAvslaa(...fordelOppdragRefusals)
  fordel(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: FordelingRequest,
  ): Promise<Kvittering> {
    const data = { ansvarlig: body.ansvarlig, person: body.person ?? null };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FordelOppdragCommand(oppdrag, asked('FordelOppdrag', data, meta)),
    );
  }

  /** Sets a plandato where the vedtak has no frist. */
  @Post('frist')
  @Roller(...UTFOERENDE)
  @KanAvslaa(...settFristRefusals)
  settFrist(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: OppdragsfristRequest,
  ): Promise<Kvittering> {
    const data = { dato: body.dato, tekst: body.tekst };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new SettFristCommand(oppdrag, asked('SettFrist', data, meta)),
    );
  }

  /** Confirms what a date in the vedtak's text means. */
  @Post('fristbekreftelse')
  @Roller(...UTFOERENDE, 'moetesekretaer')
  @KanAvslaa(...bekreftFristRefusals)
  bekreftFrist(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: FristbekreftelseRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new BekreftFristCommand(oppdrag, asked('BekreftFrist', { dato: body.dato }, meta)),
    );
  }

  /** Asks the body for another date. */
  @Post('fristforslag')
  @Roller(...UTFOERENDE)
  @KanAvslaa(...foreslaaNyFristRefusals)
  foreslaaNyFrist(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: FristforslagRequest,
  ): Promise<Kvittering> {
    const data = { dato: body.dato, grunn: body.grunn };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new ForeslaaNyFristCommand(oppdrag, asked('ForeslaaNyFrist', data, meta)),
    );
  }

  /** Moves the frist by a vedtak of the body that gave the oppdrag. */
  @Post('fristflytting')
  @Roller('moetesekretaer')
  @KanAvslaa(...flyttFristRefusals)
  flyttFrist(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: FristflyttingRequest,
  ): Promise<Kvittering> {
    const { sak, vedtak, punkt, dato, tekst } = body;
    const data = { sak, vedtak, punkt, dato, tekst };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FlyttFristCommand(oppdrag, asked('FlyttFrist', data, meta)),
    );
  }

  /** Lets the frist stand by a vedtak, though another date was asked for. */
  @Post('fristforslag/avslag')
  @Roller('moetesekretaer')
  @KanAvslaa(...avslaaFristforslagRefusals)
  avslaaFristforslag(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: OppdragsavslutningRequest,
  ): Promise<Kvittering> {
    const data = { sak: body.sak, vedtak: body.vedtak, punkt: body.punkt };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new AvslaaFristforslagCommand(oppdrag, asked('AvslaaFristforslag', data, meta)),
    );
  }

  /** Reports how far the work has come. */
  @Post('status')
  @Roller(...UTFOERENDE)
  @KanAvslaa(...rapporterStatusRefusals)
  rapporterStatus(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: StatusRequest,
  ): Promise<Kvittering> {
    const data = { status: body.status, kommentar: body.kommentar };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RapporterStatusCommand(oppdrag, asked('RapporterStatus', data, meta)),
    );
  }

  /** Reports the oppdrag as done, with what shows it. */
  @Post('utfoert')
  @Roller(...UTFOERENDE)
  @KanAvslaa(...rapporterUtfoertRefusals)
  rapporterUtfoert(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: UtfoertRequest,
  ): Promise<Kvittering> {
    const dokumentasjon = body.dokumentasjon.map(({ slag, referanse }) => ({ slag, referanse }));
    const data = { dokumentasjon, kommentar: body.kommentar };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RapporterUtfoertCommand(oppdrag, asked('RapporterUtfoert', data, meta)),
    );
  }

  /** Reports what the money that the vedtak moved has come to, by tertial. */
  @Post('effekt')
  @Roller(...UTFOERENDE, 'budsjettsjef')
  @KanAvslaa(...rapporterEffektRefusals)
  rapporterEffekt(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: EffektRequest,
  ): Promise<Kvittering> {
    const { aar, tertial, oppnaadd, prognose, erstatningstiltak = null, kommentar } = body;
    const data = { aar, tertial, oppnaadd, prognose, erstatningstiltak, kommentar };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RapporterEffektCommand(oppdrag, asked('RapporterEffekt', data, meta)),
    );
  }

  /** Delivers the report for a period, where the vedtak asks for one again and again. */
  @Post('rapporter')
  @Roller(...UTFOERENDE)
  @KanAvslaa(...leverRapportRefusals)
  leverRapport(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: RapportleveringRequest,
  ): Promise<Kvittering> {
    const dokumentasjon = body.dokumentasjon.map(({ slag, referanse }) => ({ slag, referanse }));
    const data = { periode: body.periode, dokumentasjon, kommentar: body.kommentar };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new LeverRapportCommand(oppdrag, asked('LeverRapport', data, meta)),
    );
  }

  /** Tells the deciding body of what matters for carrying its vedtak out. */
  @Post('avvik')
  @Roller(...UTFOERENDE)
  @KanAvslaa(...meldAvvikRefusals)
  meldAvvik(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: AvvikRequest,
  ): Promise<Kvittering> {
    const data = { tilOrgan: body.tilOrgan, avvik: body.avvik };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new MeldAvvikCommand(oppdrag, asked('MeldAvvik', data, meta)),
    );
  }

  /** Reports that the oppdrag cannot be carried out. */
  @Post('kan-ikke-gjennomfoeres')
  @Roller('kommunedirektoer', 'kommunalsjef', 'kf-daglig-leder', 'kontrollutvalgssekretariat')
  @KanAvslaa(...meldKanIkkeGjennomfoeresRefusals)
  meldKanIkkeGjennomfoeres(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: KanIkkeGjennomfoeresRequest,
  ): Promise<Kvittering> {
    const data = { grunn: body.grunn };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new MeldKanIkkeGjennomfoeresCommand(oppdrag, asked('MeldKanIkkeGjennomfoeres', data, meta)),
    );
  }

  /** Closes the oppdrag by the vedtak of the body that gave it. */
  @Post('avslutning')
  @Roller('moetesekretaer')
  @KanAvslaa(...avsluttOppdragRefusals)
  avslutt(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: OppdragsavslutningRequest,
  ): Promise<Kvittering> {
    const data = { sak: body.sak, vedtak: body.vedtak, punkt: body.punkt };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new AvsluttOppdragCommand(oppdrag, asked('AvsluttOppdrag', data, meta)),
    );
  }

  /** Takes the oppdrag up again by a vedtak. */
  @Post('gjenaapning')
  @Roller('moetesekretaer')
  @KanAvslaa(...gjenaapneOppdragRefusals)
  gjenaapne(
    @FraKall() kall: Kall,
    @Param() { kommune, oppdrag }: OppdragSted,
    @Body() body: GjenaapningRequest,
  ): Promise<Kvittering> {
    const data = { sak: body.sak, vedtak: body.vedtak, punkt: body.punkt, grunn: body.grunn };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new GjenaapneOppdragCommand(oppdrag, asked('GjenaapneOppdrag', data, meta)),
    );
  }
}
