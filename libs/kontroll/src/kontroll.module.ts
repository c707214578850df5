import { Controller, Get, Header, Module, Param, Query, Res } from '@nestjs/common';
import { DOCX, HTML_CSP, sha256 } from '@saksgang/dokumenter';
import { HpSted, KanAvslaa, klokkene, ViewDoor, VisningQuery } from '@saksgang/http';
import type { Dato } from '@saksgang/kernel';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { IsIn, IsOptional } from 'class-validator';
import { FUNNTILSTANDER, type Funntilstand } from './besvart-funn';
import { HentKontrollfunn, HentKontrollfunnHandler, type Kontrollsvar } from './hent-kontrollfunn.query';
import { FUNNSLAG, type Funnslag } from './kontrollfunn';
import { trykkrapportSomDocx, trykkrapportSomHtml, type Trykkrapport } from './trykkrapport';

class FunnQuery extends VisningQuery {
  /** Only those of one sort. */
  @IsOptional()
  @IsIn(FUNNSLAG)
  slag?: Funnslag;

  /** Only those that stand so. */
  @IsOptional()
  @IsIn(FUNNTILSTANDER)
  tilstand?: Funntilstand;
}

@Controller('api/kommuner/:kommune/hp/:hp/kontrollfunn')
export class KontrollController {
  constructor(private readonly door: ViewDoor) {}

  /** What does not fit in the HP as it is printed, the gravest first, with what a person has said of each. */
  @Get()
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  kontrollfunn(@Param() { kommune, hp }: HpSted, @Query() query: FunnQuery): Promise<Kontrollsvar> {
    const { slag = null, tilstand = null } = query;
    return this.door.ask(
      kommune,
      query,
      (id) => new HentKontrollfunn(id, hp, klokkene(query), { slag, tilstand }),
    );
  }
}

interface Reply {
  header(name: string, value: string): unknown;
}

/** Every finding, for those who are to print the document. The same facts and the same day give the same bytes. */
@Controller('api/kommuner/:kommune/hp/:hp')
export class TrykkrapportController {
  constructor(private readonly door: ViewDoor) {}

  /** The report as facts. */
  @Get('kontroll-foer-trykking')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  rapport(@Param() sted: HpSted, @Query() query: VisningQuery): Promise<Trykkrapport> {
    return this.les(sted, query);
  }

  /** The report to read and print. */
  @Get('kontroll-foer-trykking.html')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', HTML_CSP)
  async somHtml(
    @Param() sted: HpSted,
    @Query() query: VisningQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const innhold = trykkrapportSomHtml(await this.les(sted, query));
    reply.header('etag', `"${sha256(innhold)}"`);
    return innhold;
  }

  /** The report for Word. */
  @Get('kontroll-foer-trykking.docx')
  @Roller('alle')
  @KanAvslaa(HandlingsprogrammetFinnesIkke)
  @Header('content-type', DOCX)
  async somDocx(
    @Param() sted: HpSted,
    @Query() query: VisningQuery,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Buffer> {
    const rapport = await this.les(sted, query);
    const innhold = Buffer.from(trykkrapportSomDocx(rapport));
    const fil = `kontroll-foer-trykking-${rapport.hp}-${rapport.gjelder}.docx`;
    reply.header('content-disposition', `attachment; filename="${fil}"`);
    reply.header('etag', `"${sha256(innhold)}"`);
    return innhold;
  }

  private async les({ kommune, hp }: HpSted, query: VisningQuery): Promise<Trykkrapport> {
    const { gjelder = null } = query;
    let dag = gjelder;
    const svar = await this.door.ask(kommune, query, (id, idag) => {
      dag ??= idag;
      return new HentKontrollfunn(id, hp, klokkene(query));
    });
    return { ...svar, gjelder: dag as Dato };
  }
}

@Module({ controllers: [KontrollController, TrykkrapportController], providers: [HentKontrollfunnHandler] })
export class KontrollModule {}
