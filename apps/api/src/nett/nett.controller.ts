import { Controller, Get, Param, Res } from '@nestjs/common';
import { Roller } from '@saksgang/tilgang';

interface Reply {
  readonly raw: { getHeader(name: string): number | string | string[] | undefined };
  header(name: string, value: string): Reply;
  sendFile(file: string, options: object): unknown;
}

const CSP = 'content-security-policy';
/** What vite makes has a hash of its content in its name, and never changes. */
const FAST = /^assets\/[\w.-]+$/;

/** The web pages: their files, and the same start page for every address of theirs, which finds its own way from there. */
@Controller('app')
@Roller('alle')
export class NettController {
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
