import { Controller, Get, Header, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { VersjonenErForeldet } from '@saksgang/commands';
import { sha256, XLSX } from '@saksgang/dokumenter';
import {
  CommandDoor,
  ErUtvalgKode,
  FraKall,
  HpSted,
  InnsendtFil,
  KanAvslaa,
  TarImot,
  Tekst,
  UtenforLoggen,
  ViewDoor,
  type Kall,
} from '@saksgang/http';
import type { UtvalgKode } from '@saksgang/kernel';
import { UTFOERENDE } from '@saksgang/oppfoelging';
import { HandlingsprogrammetFinnesIkke, UkjentUtvalg } from '@saksgang/saksgang';
import { Avvist, Roller } from '@saksgang/tilgang';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { FoerStatusskjema, type Statusskjemasvar } from './foering/foer-statusskjema';
import { HentStatusskjema } from './hent-statusskjema.query';
import { lesSkjema } from './skjema/les-skjema';
import { statusskjemaSomXlsx, type Statusskjema } from './skjema/skriv-skjema';
import { SkjemaetGjelderNoeAnnet, statusskjemaRefusals } from './skjema/statusskjema.refusals';

export class SkjemaQuery {
  /** The role that is responsible, as it stands in the report. */
  @IsOptional()
  @Tekst(200)
  ansvarlig?: string;

  /** The one who is to act, as the vedtak was read. */
  @IsOptional()
  @Tekst(200)
  mottaker?: string;

  @IsOptional()
  @ErUtvalgKode()
  utvalg?: UtvalgKode;

  /** Wait until the view has passed this position of the log. */
  @IsOptional()
  @Matches(/^[0-9-]{1,60}$/)
  minstPosisjon?: string;
}

export class FoeringQuery {
  /** Say what would be done, and do nothing. */
  @IsOptional()
  @IsIn(['true', 'false'])
  proev?: 'true' | 'false';
}

interface Reply {
  header(name: string, value: string): unknown;
}

const AVSLAG = [HandlingsprogrammetFinnesIkke, UkjentUtvalg] as const;

/** Status for many oppdrag at once: a spreadsheet that is sent out, filled in and read back. */
@Controller('api/kommuner/:kommune/hp/:hp')
export class StatusskjemaController {
  constructor(
    private readonly views: ViewDoor,
    private readonly door: CommandDoor,
    private readonly foering: FoerStatusskjema,
  ) {}

  /** The open oppdrag to report on, as facts. */
  @Get('statusskjema')
  @Roller('alle')
  @KanAvslaa(...AVSLAG)
  hent(@Param() sted: HpSted, @Query() query: SkjemaQuery): Promise<Statusskjema> {
    return this.skjemaet(sted, query);
  }

  /** The spreadsheet to send out. No person is named in it. */
  @Get('statusskjema.xlsx')
  @Roller('alle')
  @KanAvslaa(...AVSLAG)
  @Header('content-type', XLSX)
  async hentXlsx(
    @Param() sted: HpSted,
    @Query() query: SkjemaQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Buffer> {
    const skjema = await this.skjemaet(sted, query);
    const navn = `statusskjema-${skjema.hp}-${skjema.gjelder}.xlsx`;
    reply.header('content-disposition', `attachment; filename="${navn}"`);
    reply.header('x-saksgang-posisjon', skjema.posisjon);
    return Buffer.from(statusskjemaSomXlsx(skjema));
  }

  /**
   * Takes in a spreadsheet that has been filled in, and says of every row what became of it. Rows without errors are
   * carried out, each as its own commands, whatever is wrong with the others. The same file may be sent again.
   */
  @Post('statusskjema')
  @HttpCode(200)
  @Roller(...UTFOERENDE)
  @KanAvslaa(...statusskjemaRefusals, VersjonenErForeldet)
  @TarImot(XLSX)
  @UtenforLoggen()
  async foer(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Query() { proev = 'false' }: FoeringQuery,
    @InnsendtFil() fil: Buffer,
  ): Promise<Statusskjemasvar> {
    // A sheet has no version of its own: each row is held against the version of its oppdrag.
    if (kall.forventetRevisjon !== null) throw new Avvist(VersjonenErForeldet(kall.forventetRevisjon, 0));
    const skjema = lesSkjema(fil);
    if (!skjema.ok) throw new Avvist(skjema.refusal);
    const meta = await this.door.metaFor(kall, kommune, {});
    if (skjema.value.kommune !== meta.kommune || skjema.value.hp !== hp)
      throw new Avvist(SkjemaetGjelderNoeAnnet(skjema.value.kommune, skjema.value.hp));
    return this.foering.foer(skjema.value, sha256(fil), proev === 'true', meta);
  }

  private skjemaet({ kommune, hp }: HpSted, query: SkjemaQuery): Promise<Statusskjema> {
    const { ansvarlig = null, mottaker = null, utvalg = null } = query;
    return this.views.ask(
      kommune,
      query,
      (id, idag) => new HentStatusskjema(id, hp, { ansvarlig, mottaker, utvalg }, idag),
    );
  }
}
