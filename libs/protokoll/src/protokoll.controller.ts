import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { DOCX, HTML_CSP, sha256 } from '@saksgang/dokumenter';
import { ErId, KanAvslaa, SakSted, klokkene, ViewDoor, VisningQuery } from '@saksgang/http';
import type { MoeteId } from '@saksgang/kernel';
import { ORGANER, SakenFinnesIkke, type Organ } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { IsIn, IsOptional } from 'class-validator';
import { HentProtokoll, ProtokollenFinnesIkke, type LestProtokoll } from './hent-protokoll.query';
import { protokollSomDocx, protokollSomHtml } from './protokollsvar';

export class ProtokollQuery extends VisningQuery {
  /** The body; kommunestyret, or the last one that treated the sak, when absent. */
  @IsOptional()
  @IsIn(ORGANER)
  organ?: Organ;

  /** The meeting; the latest treatment when absent. */
  @IsOptional()
  @ErId()
  moete?: MoeteId;
}

interface Reply {
  header(name: string, value: string): unknown;
}

/** The protokoll of a body's treatment of a sak: as facts and sentences, as a document to print, and in Word. */
@Controller('api/kommuner/:kommune/saker/:sak')
export class ProtokollController {
  constructor(private readonly door: ViewDoor) {}

  /** The protokoll as facts and sentences, with its sjekksum and whether it is approved. */
  @Get('protokoll')
  @Roller('alle')
  @KanAvslaa(SakenFinnesIkke, ProtokollenFinnesIkke)
  protokoll(@Param() sted: SakSted, @Query() query: ProtokollQuery): Promise<LestProtokoll> {
    return this.les(sted, query);
  }

  /** The document whose SHA-256 is the sjekksum. */
  @Get('protokoll.html')
  @Roller('alle')
  @KanAvslaa(SakenFinnesIkke, ProtokollenFinnesIkke)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', HTML_CSP)
  async somHtml(
    @Param() sted: SakSted,
    @Query() query: ProtokollQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const lest = await this.les(sted, query);
    return merket(reply, lest, protokollSomHtml(lest.dokument));
  }

  /** The same in Word, with the approval and what was corrected since. */
  @Get('protokoll.docx')
  @Roller('alle')
  @KanAvslaa(SakenFinnesIkke, ProtokollenFinnesIkke)
  @Header('content-type', DOCX)
  async somDocx(
    @Param() sted: SakSted,
    @Query() query: ProtokollQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Buffer> {
    const lest = await this.les(sted, query);
    reply.header(
      'content-disposition',
      `attachment; filename="protokoll-${sted.sak}-${lest.dokument.hode.organ}.docx"`,
    );
    return merket(reply, lest, Buffer.from(protokollSomDocx(lest)));
  }

  private les({ kommune, sak }: SakSted, query: ProtokollQuery): Promise<LestProtokoll> {
    const { organ = null, moete = null } = query;
    const klokker = klokkene(query);
    return this.door.ask(kommune, query, (id) => new HentProtokoll(id, sak, organ, moete, klokker));
  }
}

/** Says which bytes these are, which protokoll they show, and whether it is approved. */
const merket = <T extends string | Buffer>(
  reply: Reply,
  { sjekksum, godkjent }: LestProtokoll,
  innhold: T,
): T => {
  reply.header('etag', `"${sha256(innhold)}"`);
  reply.header('x-saksgang-sjekksum', sjekksum);
  reply.header('x-saksgang-godkjent', godkjent === null ? 'nei' : 'ja');
  return innhold;
};
