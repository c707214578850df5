import type { AddressInfo } from 'node:net';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { Module, type DynamicModule, type LogLevel, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BeregningModule } from '@saksgang/beregning';
import { CommandRunner } from '@saksgang/commands';
import type { EventStore } from '@saksgang/event-store';
import { ForslagModule } from '@saksgang/forslag';
import { HistorikkModule } from '@saksgang/historikk';
import {
  krevRolleerklaeringer,
  kvitteringHook,
  openapiDocument,
  ProblemFilter,
  ruterI,
  validationPipe,
} from '@saksgang/http';
import { ForMangeForsoek, InnloggingModule, Tilgangslogg } from '@saksgang/innlogging';
import type { Clock } from '@saksgang/kernel';
import { KontrollModule } from '@saksgang/kontroll';
import { MoeterModule } from '@saksgang/moeter';
import { OppfoelgingModule } from '@saksgang/oppfoelging';
import { ProtokollModule } from '@saksgang/protokoll';
import { RapportModule } from '@saksgang/rapport';
import { RammerModule } from '@saksgang/rammer';
import { ReadStore } from '@saksgang/read-store';
import { RegisterModule } from '@saksgang/register';
import { SaksgangModule, UkjentKommune } from '@saksgang/saksgang';
import { RevisorarbeidModule } from '@saksgang/revisorarbeid';
import { lukkeRefusals, Noekkelring, ryddNoekler, SkjermingModule } from '@saksgang/skjerming';
import { SpoersmaalModule } from '@saksgang/spoersmaal';
import { SoekModule } from '@saksgang/soek';
import { SporModule } from '@saksgang/spor';
import { Avvist, RolleGuard } from '@saksgang/tilgang';
import { StatusskjemaModule } from '@saksgang/statusskjema';
import { TidsreiseModule } from '@saksgang/tidsreise';
import { UtkastModule } from '@saksgang/utkast';
import { WorkflowRunner } from '@saksgang/workflows';
import { Bevisfoering, BevisModule } from './bevis/bevis.module';
import type { Config } from './config';
import { DriftModule } from './drift.module';
import { openEventStore } from './event-store';
import { fastifyAdapter } from './fastify';
import { DoorsModule, InfrastructureModule, utkastfil } from './infrastructure.module';
import { KoeModule } from './koe.module';
import { nektelseshook } from './nektelser';
import { OPENAPI } from './openapi';
import { lesServerfil, nyttToken, skrivServerfil, slettServerfil } from './server-fil';
import { VERSJON } from './versjon';
import { Varsling, VarslingModule } from './varsling.module';
import { WorkflowsModule } from './workflows.module';

export interface ApiOptions {
  readonly clock?: Clock;
  /** What the app adds of its own, its pages. */
  readonly modules?: readonly Type[];
  readonly logLevels?: LogLevel[];
  /** Whether it can ring when frister draw near: for the process that is to go on, not for one that answers a question. */
  readonly varsling?: boolean;
  /** Where the record of sign-in and refusal goes, a line of JSON at a time; nowhere when nothing is said. */
  readonly tilgangslogg?: (linje: string) => void;
  /** Whether it is to build proofs behind the append and sign them when due: for the process that is to go on. */
  readonly bevis?: boolean;
}

@Module({})
class ApiModule {
  static with(
    config: Config,
    store: EventStore,
    token: string,
    { clock, modules = [], varsling = false, bevis = false, tilgangslogg }: ApiOptions,
  ): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        InfrastructureModule.with(config, store, clock),
        DoorsModule.with(config, store, token, tilgangslogg),
        // Where there is one process, it runs the workflows too; else `varsler` does.
        ...(config.mode === 'server' ? [] : [WorkflowsModule]),
        ...(varsling ? [VarslingModule] : []),
        SaksgangModule,
        OppfoelgingModule,
        SkjermingModule,
        RegisterModule,
        MoeterModule,
        RammerModule,
        BeregningModule,
        ForslagModule,
        HistorikkModule,
        TidsreiseModule,
        ProtokollModule,
        RapportModule,
        StatusskjemaModule,
        KontrollModule,
        RevisorarbeidModule,
        SpoersmaalModule,
        SporModule,
        SoekModule,
        UtkastModule.with(utkastfil(config)),
        BevisModule.with(config, store, bevis),
        InnloggingModule,
        DriftModule,
        KoeModule,
        ...modules,
      ],
      providers: [
        { provide: APP_GUARD, useClass: RolleGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}

/** The api process, put together and ready to listen or be asked directly; `close` stops everything it started. */
export class Api {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly config: Config,
    /** What whoever owns the process says to be believed; it is in server.json too. */
    readonly token: string,
    private readonly store: EventStore,
    private readonly readStore: ReadStore,
    private readonly workflows: WorkflowRunner | null,
    private readonly varsling: Varsling | null,
    private readonly bevis: Bevisfoering,
  ) {}

  static async create(config: Config, options: ApiOptions = {}): Promise<Api> {
    const store = await openEventStore(config);
    const token = nyttToken();
    try {
      const app = await NestFactory.create<NestFastifyApplication>(
        ApiModule.with(config, store, token, options),
        fastifyAdapter(),
        { logger: options.logLevels ?? ['error', 'warn'], abortOnError: false, bodyParser: false },
      );
      app.useGlobalPipes(validationPipe());
      app.getHttpAdapter().getInstance().addHook('preSerialization', kvitteringHook);
      app
        .getHttpAdapter()
        .getInstance()
        .addHook('onResponse', nektelseshook(app.get(Tilgangslogg)));
      await app.register(helmet, { contentSecurityPolicy: { directives: CSP } });
      await app.register(rateLimit, {
        global: false,
        errorResponseBuilder: () => new Avvist(ForMangeForsoek()),
      });
      await app.register(etag, { weak: true });
      const ruter = ruterI(app);
      krevRolleerklaeringer(ruter);
      app.get<{ document: unknown }>(OPENAPI).document = openapiDocument(
        ruter.filter((r) => r.sti.startsWith('/api')),
        VERSJON,
        [UkjentKommune],
        lukkeRefusals,
      );
      await app.init();
      await app.getHttpAdapter().getInstance().ready();
      await ryddNoekler(app.get(CommandRunner), app.get(Noekkelring));
      const readStore = app.get(ReadStore);
      await readStore.start();
      const workflows = config.mode === 'server' ? null : app.get(WorkflowRunner);
      workflows?.start();
      const varsling = options.varsling ? app.get(Varsling) : null;
      const bevisfoering = app.get(Bevisfoering);
      if (options.bevis) bevisfoering.start();
      return new Api(app, config, token, store, readStore, workflows, varsling, bevisfoering);
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  /** Begins to ring for what is due. What is being loaded is not whole, and nobody is to be told of half of it. */
  startVarsling(): void {
    this.varsling?.start();
  }

  /** Listens for requests, and says where; the port that was really taken, when port 0 was asked for. */
  async listen(): Promise<number> {
    const { host, port, mode, dataFolder } = this.config;
    // Asked directly: the framework would log a port in use before we can say it in a sentence.
    await this.app.getHttpAdapter().getInstance().listen({ port, host });
    const taken = (this.app.getHttpServer().address() as AddressInfo).port;
    if (mode === 'embedded') skrivServerfil(dataFolder, { port: taken, token: this.token, pid: process.pid });
    return taken;
  }

  /** Waits until everything in the log is in the views and the workflows have answered it. */
  async settled(timeoutMs: number): Promise<boolean> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const head = await this.store.head();
      const done = this.workflows === null || head === null || (this.workflows.position ?? '') >= head;
      if (done && (await this.readStore.caughtUp(Math.max(1, deadline - Date.now())))) {
        if ((await this.store.head()) === head) return true;
      }
      if (Date.now() >= deadline) return false;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async close(): Promise<void> {
    if (lesServerfil(this.config.dataFolder)?.token === this.token) slettServerfil(this.config.dataFolder);
    await this.app.close();
    await this.bevis.close();
    await this.varsling?.close();
    await this.workflows?.close();
    await this.readStore.close();
    await this.store.close();
  }
}

const CSP = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};
