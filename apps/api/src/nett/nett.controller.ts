import type { Readable } from 'node:stream';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { Kommuner, KommuneSted } from '@saksgang/http';
import { Roller } from '@saksgang/tilgang';
import { Endringsstroem } from './endringsstroem';

interface Reply {
  readonly raw: { getHeader(name: string): number | string | string[] | undefined };
  header(name: string, value: string): Reply;
  sendFile(file: string, options: object): unknown;
  send(innhold: Readable): unknown;
}

const CSP = 'content-security-policy';
/** What vite makes has a hash of its content in its name, and never changes. */
const FAST = /^assets\/[\w.-]+$/;

/** The web pages: their files, and the same start page for every address of theirs, which finds its own way from there. */
@Controller('app')
@Roller('alle')
export class NettController {
  constructor(
    private readonly kommuner: Kommuner,
    private readonly stroem: Endringsstroem,
  ) {}

  /** Says each time something is written in a kommune, for as long as somebody listens. */
  @Get('endringer/:kommune')
  async endringer(@Param() { kommune }: KommuneSted, @Res() reply: Reply): Promise<unknown> {
    const id = await this.kommuner.idAv(kommune);
    return reply
      .header('content-type', 'text/event-stream')
      .header('cache-control', 'no-store')
      .send(this.stroem.i(id));
  }

  @Get()
  start(@Res() reply: Reply): unknown {
    return this.fil('', reply);
  }

  @Get('*')
  fil(@Param('*') sti: string, @Res() reply: Reply): unknown {
    if (FAST.test(sti)) return reply.sendFile(sti, { maxAge: '365d', immutable: true });
    // These pages run script, of their own files alone; the rest of what is served still runs none.
    const strengt = String(reply.raw.getHeader(CSP));
    return reply
      .header(CSP, strengt.replace("script-src 'none'", "script-src 'self'"))
      .header('cache-control', 'no-cache')
      .sendFile('index.html', { cacheControl: false });
  }
}
