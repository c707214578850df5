import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { HpSted, SidenFinnesIkke, Tekst } from '@saksgang/http';
import { Avvist, Roller } from '@saksgang/tilgang';
import { Dagsporring } from '../sider/sidesporring';
import { somCsv } from './csv';
import { OffentligInnsyn } from './offentlig-innsyn';
import { filnavn } from './offentlig-side';
import { KOLONNER, kolonnene, TEMAER } from './temaer';

interface Reply {
  header(name: string, value: string): Reply;
}

class Filsted extends HpSted {
  /** `rammer.json`, `status.csv`. */
  @Tekst(60)
  fil!: string;
}

/** What the public pages show, for programs and spreadsheets. What is refused is refused as problem details. */
@Controller('offentlig')
@Roller('alle')
export class OffentligDataController {
  constructor(private readonly innsyn: OffentligInnsyn) {}

  @Get(':kommune/hp/:hp/:fil')
  async data(
    @Param() { kommune, hp, fil }: Filsted,
    @Query() query: Dagsporring,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<object | string> {
    const [, navn, ending] = /^([a-z]+)\.(json|csv)$/.exec(fil) ?? [];
    const tema = TEMAER.find((t) => t === navn);
    if (tema === undefined) throw new Avvist(SidenFinnesIkke());
    const { rader, ...hode } = await this.innsyn.svar(tema, { kommune, hp }, query);
    if (ending === 'json') return { ...hode, kolonner: KOLONNER[tema], rader };
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${filnavn({ ...hode, rader })}"`);
    return somCsv(kolonnene(tema), rader);
  }
}
