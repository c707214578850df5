import { DOCX, HTML_CSP, sha256, XLSX } from '@saksgang/dokumenter';
import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import {
  ErDato,
  ErUtvalgKode,
  HpSted,
  KanAvslaa,
  klokkene,
  PosisjonenFinnesIkke,
  Tekst,
  ViewDoor,
  VisningQuery,
} from '@saksgang/http';
import { erPosisjonsmerke, type Dato, type UtvalgKode } from '@saksgang/kernel';
import { HandlingsprogrammetFinnesIkke, UkjentUtvalg } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { rapportSomDocx, rapportSomHtml, rapportSomXlsx } from './filer';
import {
  HentStatusrapport,
  PeriodenErIkkeOver,
  PeriodenErSnudd,
  PeriodenFoelgerAvRapporten,
  PosisjonenManglerDag,
  type LestStatusrapport,
} from './hent-statusrapport.query';
import { OPPSETT, RAPPORTTYPER, type Rapporttype } from './modell/rapporttyper';
import { GRUPPERINGER, VISNINGER, type Gruppering, type Visningsvalg } from './modell/statusrapport';

export class RapportQuery extends VisningQuery {
  /** Which report; the status of any days when absent. */
  @IsOptional()
  @IsIn(RAPPORTTYPER)
  type?: Rapporttype;

  /**
   * Make the report from the log up to this position, or the mark it is quoted by in the report. The same position, day
   * and choices give the same bytes.
   */
  @IsOptional()
  @Matches(/^[0-9-]{1,60}$/)
  posisjon?: string;

  /** The first day of a status; 1 January of the year in which it ends when absent. The other reports have their own. */
  @IsOptional()
  @ErDato()
  fra?: Dato;

  /** The last day of a status, or a day after the period of another report; the day of the report when absent. */
  @IsOptional()
  @ErDato()
  til?: Dato;

  @IsOptional()
  @IsIn(GRUPPERINGER)
  grupper?: Gruppering;

  @IsOptional()
  @IsIn(VISNINGER)
  vis?: Visningsvalg;

  @IsOptional()
  @ErUtvalgKode()
  utvalg?: UtvalgKode;

  /** The role that is responsible, as it stands in the report. */
  @IsOptional()
  @Tekst(200)
  ansvarlig?: string;

  /** One of the parties that put the point forward, as the vedtak has it. */
  @IsOptional()
  @Tekst(60)
  parti?: string;
}

interface Reply {
  header(name: string, value: string): unknown;
}

const AVSLAG = [
  HandlingsprogrammetFinnesIkke,
  UkjentUtvalg,
  PeriodenErSnudd,
  PeriodenErIkkeOver,
  PeriodenFoelgerAvRapporten,
  PosisjonenManglerDag,
  PosisjonenFinnesIkke,
] as const;

/** The status of political vedtak, for a month, a tertial, a year or any days: as facts, to print, in Word and in a spreadsheet. No person is named in it. */
@Controller('api/kommuner/:kommune/hp/:hp/rapporter')
export class RapportController {
  constructor(private readonly door: ViewDoor) {}

  /** The status of every point, the counts of the period, and drafts of vedtak. */
  @Get('status')
  @Roller('alle')
  @KanAvslaa(...AVSLAG)
  status(@Param() sted: HpSted, @Query() query: RapportQuery): Promise<LestStatusrapport> {
    return this.les(sted, query);
  }

  /** The report to print. */
  @Get('status.html')
  @Roller('alle')
  @KanAvslaa(...AVSLAG)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', HTML_CSP)
  async statusHtml(
    @Param() sted: HpSted,
    @Query() query: RapportQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const rapport = await this.les(sted, query);
    return merket(reply, rapport, rapportSomHtml(rapport));
  }

  /** The report for Word. */
  @Get('status.docx')
  @Roller('alle')
  @KanAvslaa(...AVSLAG)
  @Header('content-type', DOCX)
  async statusDocx(
    @Param() sted: HpSted,
    @Query() query: RapportQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Buffer> {
    const rapport = await this.les(sted, query);
    return vedlagt(reply, rapport, 'docx', Buffer.from(rapportSomDocx(rapport)));
  }

  /** The report as a spreadsheet, with the columns in use. */
  @Get('status.xlsx')
  @Roller('alle')
  @KanAvslaa(...AVSLAG)
  @Header('content-type', XLSX)
  async statusXlsx(
    @Param() sted: HpSted,
    @Query() query: RapportQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Buffer> {
    const rapport = await this.les(sted, query);
    return vedlagt(reply, rapport, 'xlsx', Buffer.from(rapportSomXlsx(rapport)));
  }

  private les({ kommune, hp }: HpSted, query: RapportQuery): Promise<LestStatusrapport> {
    const { type = 'status', fra = null, til = null, posisjon = null } = query;
    const {
      grupper = 'utvalg',
      vis = OPPSETT[type].vis,
      utvalg = null,
      ansvarlig = null,
      parti = null,
    } = query;
    const vent = posisjon === null || erPosisjonsmerke(posisjon) ? query : { minstPosisjon: posisjon };
    return this.door.ask(
      kommune,
      vent,
      (id, idag) =>
        new HentStatusrapport(
          id,
          hp,
          { grupper, vis, utvalg, ansvarlig, parti },
          { type, ...klokkene(query), fra, til, posisjon },
          idag,
        ),
    );
  }
}

const vedlagt = (reply: Reply, rapport: LestStatusrapport, slag: string, innhold: Buffer): Buffer => {
  reply.header(
    'content-disposition',
    `attachment; filename="${rapport.type}-${rapport.hp}-${rapport.gjelder}.${slag}"`,
  );
  return merket(reply, rapport, innhold);
};

/** Says which bytes these are, and how to ask for the same again. */
const merket = <T extends string | Buffer>(reply: Reply, { posisjon }: LestStatusrapport, innhold: T): T => {
  reply.header('etag', `"${sha256(innhold)}"`);
  reply.header('x-saksgang-posisjon', posisjon);
  return innhold;
};
