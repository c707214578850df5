import { Controller, Get, HttpCode, Inject, Module, Optional, Post, Res } from '@nestjs/common';
import type { EventStore } from '@saksgang/event-store';
import { EVENT_STORE } from '@saksgang/historikk';
import { ReadStore } from '@saksgang/read-store';
import { KommuneOppslag } from '@saksgang/register';
import { Revisjon } from '@saksgang/revisjon';
import { Roller } from '@saksgang/tilgang';
import { WorkflowRunner } from '@saksgang/workflows';
import type { Config } from './config';
import { CONFIG } from './infrastructure.module';
import { Ombygging, type Ombyggingsstatus } from './ombygging';
import { OPENAPI } from './openapi';
import { VERSJON } from './versjon';

interface Reply {
  status(code: number): Reply;
}

@Controller('api')
export class DriftController {
  constructor(
    private readonly readStore: ReadStore,
    private readonly kommuner: KommuneOppslag,
    private readonly ombygging: Ombygging,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONFIG) private readonly config: Config,
    private readonly revisjon: Revisjon,
    @Inject(OPENAPI) private readonly openapi: { document: unknown },
    @Optional() private readonly workflows?: WorkflowRunner,
  ) {}

  /** Whether the process is ready, how far each view has come, and what has stopped. */
  @Get('helse')
  @Roller('alle')
  async helse(@Res({ passthrough: true }) reply: Reply) {
    const klar = this.readStore.ready;
    reply.status(klar ? 200 : 503);
    return {
      status: klar ? 'klar' : 'tar igjen loggen',
      versjon: VERSJON,
      modus: this.config.mode,
      posisjon: await this.store.head(),
      visninger: this.readStore.health(this.kommuner.alle().map((k) => k.kommune)),
      arbeidsflyt: this.workflows && {
        posisjon: this.workflows.position,
        stoppet: this.workflows.stopped,
        avslag: this.workflows.refused,
      },
      // Only where the process builds them; a check that failed is told here until one has gone well.
      bevis: this.revisjon.started ? await this.revisjon.status() : null,
    };
  }

  /** The OpenAPI document of this server. */
  @Get('openapi.json')
  @Roller('alle')
  openapiJson(): unknown {
    return this.openapi.document;
  }

  /** Folds every view from the log again; the old ones answer until the new ones are done. */
  @Post('drift/bygg-paa-nytt')
  @HttpCode(202)
  @Roller('administrator')
  byggPaaNytt(): Ombyggingsstatus {
    return this.ombygging.start();
  }

  /** How far the rebuild has come. */
  @Get('drift/bygg-paa-nytt')
  @Roller('administrator')
  status(): Ombyggingsstatus {
    return this.ombygging.status;
  }
}

@Module({ controllers: [DriftController], providers: [Ombygging] })
export class DriftModule {}
