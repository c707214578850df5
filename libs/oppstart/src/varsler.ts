import {
  Global,
  Logger,
  Module,
  type DynamicModule,
  type INestApplicationContext,
  type LogLevel,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { redisProblems } from '@saksgang/alarms';
import type { EventStore } from '@saksgang/event-store';
import { OppfoelgingHandlersModule } from '@saksgang/oppfoelging';
import { vedtaksprojeksjon } from '@saksgang/historikk';
import { moeteprojeksjon } from '@saksgang/moeter';
import { ReadStore } from '@saksgang/read-store';
import {
  kommuneregister,
  lovfristprojeksjon,
  oppdragsregister,
  rolleprojeksjon,
  ukebrevprojeksjon,
  varslingsplanprojeksjon,
} from '@saksgang/register';
import { WorkflowRunner } from '@saksgang/workflows';
import { UgyldigOppsett, type Config } from './config';
import { openEventStore } from './event-store';
import { eventReader } from './event-catalog';
import { InfrastructureModule } from './infrastructure.module';
import { Varsling, VarslingModule } from './varsling.module';
import { WorkflowsModule } from './workflows.module';

/** What the alarm process reads of the log: the oppdrag, when to remind of them, what the weekly letters tell of, and how the clocks of the law stand. They are read anew at each start, so there is nothing to keep. */
@Global()
@Module({})
class OppdragLestModule {
  static with(store: EventStore): DynamicModule {
    const logger = new Logger('Visninger');
    const readStore = new ReadStore({
      file: ':memory:',
      store,
      projections: [
        oppdragsregister,
        varslingsplanprojeksjon,
        ukebrevprojeksjon,
        rolleprojeksjon,
        moeteprojeksjon,
        vedtaksprojeksjon,
        lovfristprojeksjon,
        kommuneregister,
      ],
      reader: eventReader,
      onError: (error) => logger.error(error),
    });
    return {
      module: OppdragLestModule,
      providers: [{ provide: ReadStore, useValue: readStore }],
      exports: [ReadStore],
    };
  }
}

@Module({})
class VarslerModule {
  static with(config: Config, store: EventStore): DynamicModule {
    return {
      module: VarslerModule,
      imports: [
        InfrastructureModule.with(config, store),
        OppdragLestModule.with(store),
        WorkflowsModule,
        VarslingModule,
        OppfoelgingHandlersModule,
      ],
    };
  }
}

/** The process that runs the workflows beside the api processes, over the same EventStoreDB. */
export class Varsler {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly store: EventStore,
    readonly workflows: WorkflowRunner,
    private readonly varsling: Varsling,
    private readonly readStore: ReadStore,
  ) {}

  static async create(config: Config, logLevels: LogLevel[] = ['error', 'warn']): Promise<Varsler> {
    if (config.mode !== 'server')
      throw new UgyldigOppsett(
        'varsler kjører ved siden av api-prosessene over EventStoreDB. Sett EVENTSTORE_URL; uten den kjører npm start alt i én prosess.',
      );
    if (config.redisUrl !== null) {
      const [problem] = await redisProblems(config.redisUrl);
      if (problem !== undefined) throw new UgyldigOppsett(problem);
    }
    const store = await openEventStore(config);
    try {
      const app = await NestFactory.createApplicationContext(VarslerModule.with(config, store), {
        logger: logLevels,
        abortOnError: false,
      });
      const workflows = app.get(WorkflowRunner);
      workflows.start();
      const readStore = app.get(ReadStore);
      await readStore.start();
      const varsling = app.get(Varsling);
      varsling.start();
      return new Varsler(app, store, workflows, varsling, readStore);
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.varsling.close();
    await this.workflows.close();
    await this.readStore.close();
    await this.app.close();
    await this.store.close();
  }
}
