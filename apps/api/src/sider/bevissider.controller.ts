import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header, Param, Query, UseFilters } from '@nestjs/common';
import { HentHendelser } from '@saksgang/historikk';
import { FraRolle, HpSted, klokkene, ViewDoor } from '@saksgang/http';
import { hpSakId, streamName, type KommuneId, type Rolle } from '@saksgang/kernel';
import { projectRoot } from '@saksgang/oppstart';
import { Revisjon } from '@saksgang/revisjon';
import { Roller } from '@saksgang/tilgang';
import { bevisSide } from './bevis-side';
import { SideFilter } from './side.filter';
import { Dagsporring } from './sidesporring';

const verifiserer = (fil: string): string =>
  readFileSync(join(projectRoot(), 'infra', 'verifiser', fil), 'utf8');

/** How far the proofs have come, and what is needed to check them without Saksgang. */
@Controller()
@UseFilters(SideFilter)
@Roller('alle')
export class BevissiderController {
  constructor(
    private readonly door: ViewDoor,
    private readonly revisjon: Revisjon,
  ) {}

  @Get('kommune/:kommune/hp/:hp/bevis')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async bevis(
    @Param() { kommune, hp }: HpSted,
    @Query() query: Dagsporring,
    @FraRolle() leser: Rolle,
  ): Promise<string> {
    const klokker = klokkene(query);
    const stream = (id: KommuneId) => streamName('sak', id, hpSakId(hp));
    const svar = await this.door.ask(kommune, query, (id) => new HentHendelser(stream(id), klokker, leser));
    const hendelser = svar.hendelser.map(({ revisjon }) => ({ stream: svar.stream, revisjon }));
    const plasser = await this.revisjon.plassene(hendelser);
    const bevis = { status: await this.revisjon.status(), siste: this.revisjon.siste(), plasser };
    return bevisSide({ kommune, hp, leser, klokker }, svar.hendelser, bevis);
  }

  /** The program that checks a file of proof, as it lies in the project. */
  @Get('bevis/verifiser.mjs')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="verifiser.mjs"')
  program(): string {
    return verifiserer('verifiser.mjs');
  }

  /** The format of a file of proof, for whoever writes another program. */
  @Get('bevis/FORMAT.md')
  @Header('content-type', 'text/markdown; charset=utf-8')
  format(): string {
    return verifiserer('FORMAT.md');
  }
}
