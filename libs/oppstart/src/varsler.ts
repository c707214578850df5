import { Module, type DynamicModule, type INestApplicationContext, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { redisProblems } from '@saksgang/alarms';
import type { EventStore } from '@saksgang/event-store';
import { OppfoelgingHandlersModule } from '@saksgang/oppfoelging';
import { WorkflowRunner } from '@saksgang/workflows';
import { UgyldigOppsett, type Config } from './config';
import { openEventStore } from './event-store';
import { InfrastructureModule } from './infrastructure.module';
import { WorkflowsModule } from './workflows.module';

@Module({})
class VarslerModule {
  static with(config: Config, store: EventStore): DynamicModule {
    return {
      module: VarslerModule,
      imports: [InfrastructureModule.with(config, store), WorkflowsModule, OppfoelgingHandlersModule],
    };
  }
}

/** The process that runs the workflows beside the api processes, over the same EventStoreDB. */
export class Varsler {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly store: EventStore,
    readonly workflows: WorkflowRunner,
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
      return new Varsler(app, store, workflows);
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.workflows.close();
    await this.app.close();
    await this.store.close();
  }
}
