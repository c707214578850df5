import { join } from 'node:path';
import { Global, Logger, Module, type DynamicModule } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { beregningsprojeksjon } from '@saksgang/beregning';
import { clockSetTo, CommandRunner, systemClock } from '@saksgang/commands';
import type { EventStore } from '@saksgang/event-store';
import { forslagsprojeksjon } from '@saksgang/forslag';
import { Lenkesvar } from '@saksgang/frister';
import { DECODE, EVENT_STORE, vedtaksprojeksjon } from '@saksgang/historikk';
import { CLOCK, CommandDoor, Ferskhet, Kommuner, ViewDoor } from '@saksgang/http';
import type { Clock, Projection } from '@saksgang/kernel';
import { dokumentprojeksjon } from '@saksgang/kontroll';
import { ProtokollFraLoggen } from '@saksgang/protokoll';
import { moeteprojeksjon } from '@saksgang/moeter';
import { rammeprojeksjon } from '@saksgang/rammer';
import { ReadStore } from '@saksgang/read-store';
import {
  endringsprojeksjon,
  fullstendighetsprojeksjon,
  KommuneOppslag,
  kommuneregister,
  oppdragsregister,
  ukebrevprojeksjon,
  varslingsplanprojeksjon,
  rolleprojeksjon,
} from '@saksgang/register';
import { spoersmaalsprojeksjon } from '@saksgang/spoersmaal';
import { Protokollkilde } from '@saksgang/saksgang';
import { IdentitySource, Utviklingsidentitet, type Segl } from '@saksgang/tilgang';
import type { Config } from './config';
import { decodeEvent, eventCatalog, eventReader } from './event-catalog';
import { ReadStoreFerskhet } from './ferskhet';
import { SEGL, seglFor } from './lenkenoekkel';
import { OPENAPI } from './openapi';

export const CONFIG = Symbol('Config');

/** Every view of the process. */
export const projections: readonly Projection<unknown>[] = [
  kommuneregister,
  rammeprojeksjon,
  forslagsprojeksjon,
  vedtaksprojeksjon,
  oppdragsregister,
  varslingsplanprojeksjon,
  ukebrevprojeksjon,
  rolleprojeksjon,
  moeteprojeksjon,
  endringsprojeksjon,
  fullstendighetsprojeksjon,
  dokumentprojeksjon,
  spoersmaalsprojeksjon,
  beregningsprojeksjon,
];

const clockOf = ({ klokke }: Config): Clock => (klokke === null ? systemClock : clockSetTo(klokke));

/** What any process needs: the settings, the clock, the log, and the one way to write to it. */
@Global()
@Module({})
export class InfrastructureModule {
  static with(config: Config, store: EventStore, clock: Clock = clockOf(config)): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: CLOCK, useValue: clock },
      { provide: EVENT_STORE, useValue: store },
      { provide: SEGL, useFactory: () => seglFor(config) },
      { provide: DECODE, useValue: decodeEvent },
      { provide: CommandRunner, useFactory: () => new CommandRunner(store, eventCatalog) },
      ProtokollFraLoggen,
      { provide: Protokollkilde, useExisting: ProtokollFraLoggen },
    ];
    return {
      module: InfrastructureModule,
      imports: [CqrsModule.forRoot()],
      providers,
      exports: [...providers, CqrsModule],
    };
  }
}

/** What a process with doors needs beside it: the views, who asks, and the way in. */
@Global()
@Module({})
export class DoorsModule {
  static with(config: Config, store: EventStore, token: string): DynamicModule {
    const logger = new Logger('Visninger');
    const readStore = () =>
      new ReadStore({
        file: readModelsFile(config),
        store,
        projections,
        reader: eventReader,
        onError: (error) => logger.error(error),
      });
    const providers = [
      { provide: ReadStore, useFactory: readStore },
      { provide: IdentitySource, useFactory: () => new Utviklingsidentitet(token) },
      { provide: Ferskhet, useClass: ReadStoreFerskhet },
      KommuneOppslag,
      { provide: Kommuner, useExisting: KommuneOppslag },
      CommandDoor,
      ViewDoor,
      {
        provide: Lenkesvar,
        inject: [CommandRunner, CommandBus, SEGL, CLOCK],
        useFactory: (runner: CommandRunner, bus: CommandBus, segl: Segl | null, clock: Clock) =>
          new Lenkesvar({ runner, execute: (command) => bus.execute(command), segl, clock }),
      },
      { provide: OPENAPI, useValue: { document: null } },
    ];
    return { module: DoorsModule, providers, exports: providers };
  }
}

/** A file of this process alone: several api processes of a server may share a folder. */
const egenFil = ({ mode, port, dataFolder }: Config, navn: string): string => {
  switch (mode) {
    case 'memory':
      return ':memory:';
    case 'embedded':
      return join(dataFolder, `${navn}.db`);
    case 'server':
      return join(dataFolder, `${navn}-${port}.db`);
  }
};

const readModelsFile = (config: Config): string => egenFil(config, 'visninger');
/** Unlike the views it is folded from nothing: what is lost here is lost. */
export const utkastfil = (config: Config): string => egenFil(config, 'utkast');
