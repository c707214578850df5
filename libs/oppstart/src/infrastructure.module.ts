import { join } from 'node:path';
import { Global, Logger, Module, type DynamicModule } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { beregningsprojeksjon } from '@saksgang/beregning';
import { clockSetTo, CommandRunner, systemClock } from '@saksgang/commands';
import type { EventStore } from '@saksgang/event-store';
import { forslagsprojeksjon } from '@saksgang/forslag';
import { Lenkesvar } from '@saksgang/frister';
import { DECODE, EVENT_STORE, vedtaksprojeksjon } from '@saksgang/historikk';
import { CLOCK, CommandDoor, Ferskhet, Kommuner, Skjermer, ViewDoor } from '@saksgang/http';
import type { Clock, Projection } from '@saksgang/kernel';
import {
  Eksempeltilganger,
  INNLOGGINGSOPPSETT,
  Installasjonsadministratorer,
  Oidcinnlogging,
  Oekter,
  Oektidentitet,
  Oektlager,
  Tilbyder,
  Tilgangslogg,
  type Innloggingsoppsett,
} from '@saksgang/innlogging';
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
  lovfristprojeksjon,
  ukebrevprojeksjon,
  varslingsplanprojeksjon,
  rolleprojeksjon,
  skjermingsprojeksjon,
  TilgangerFraLoggen,
  tilgangsprojeksjon,
} from '@saksgang/register';
import { budsjettendringsprojeksjon } from '@saksgang/revisorarbeid';
import { spoersmaalsprojeksjon } from '@saksgang/spoersmaal';
import { UtfoertFraLoggen } from '@saksgang/oppfoelging';
import { Protokollkilde, Utfoertkilde } from '@saksgang/saksgang';
import {
  KommandoSkjermer,
  Noekkelmappe,
  Noekkelring,
  NoeklerIMinnet,
  SKJERMING_STORE,
} from '@saksgang/skjerming';
import { AlleTilganger, IdentitySource, Tilganger, Utviklingsidentitet, type Segl } from '@saksgang/tilgang';
import type { Config } from './config';
import { decodeForVisning, eventCatalog, eventReader } from './event-catalog';
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
  lovfristprojeksjon,
  ukebrevprojeksjon,
  rolleprojeksjon,
  skjermingsprojeksjon,
  tilgangsprojeksjon,
  moeteprojeksjon,
  endringsprojeksjon,
  fullstendighetsprojeksjon,
  dokumentprojeksjon,
  spoersmaalsprojeksjon,
  beregningsprojeksjon,
  budsjettendringsprojeksjon,
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
      { provide: SKJERMING_STORE, useExisting: EVENT_STORE },
      { provide: Noekkelring, useFactory: () => noekleneTil(config) },
      { provide: SEGL, useFactory: () => seglFor(config) },
      { provide: DECODE, useValue: decodeForVisning },
      { provide: CommandRunner, useFactory: () => new CommandRunner(store, eventCatalog) },
      ProtokollFraLoggen,
      { provide: Protokollkilde, useExisting: ProtokollFraLoggen },
      { provide: Utfoertkilde, useClass: UtfoertFraLoggen },
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
  static with(
    config: Config,
    store: EventStore,
    token: string,
    tilgangslogg: (linje: string) => void = () => {},
  ): DynamicModule {
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
      { provide: INNLOGGINGSOPPSETT, useValue: innloggingsoppsett(config) },
      { provide: Oektlager, useFactory: () => new Oektlager(oektfil(config)) },
      { provide: Oekter, inject: [Oektlager], useFactory: (lager: Oektlager) => new Oekter(lager) },
      {
        provide: Oektidentitet,
        inject: [Oekter],
        useFactory: (oekter: Oekter) =>
          new Oektidentitet(
            oekter,
            innloggingsoppsett(config),
            new Utviklingsidentitet(token, config.production || config.oidc !== null),
          ),
      },
      { provide: IdentitySource, useExisting: Oektidentitet },
      {
        provide: Tilganger,
        inject: [KommuneOppslag, ReadStore, CLOCK],
        useFactory: (kommuner: KommuneOppslag, lest: ReadStore, clock: Clock) =>
          new AlleTilganger([
            new Installasjonsadministratorer(config.administratorer, kommuner),
            ...(innloggingsoppsett(config).eksempelpersoner ? [new Eksempeltilganger(kommuner)] : []),
            new TilgangerFraLoggen(lest, kommuner, clock),
          ]),
      },
      { provide: Tilgangslogg, useFactory: () => new Tilgangslogg(tilgangslogg) },
      {
        provide: Oidcinnlogging,
        inject: [Oekter, Tilgangslogg],
        useFactory: (oekter: Oekter, logg: Tilgangslogg) =>
          config.oidc &&
          new Oidcinnlogging(config.oidc, config.adresse ?? '', new Tilbyder(config.oidc), oekter, logg),
      },
      { provide: Ferskhet, useClass: ReadStoreFerskhet },
      KommuneOppslag,
      { provide: Kommuner, useExisting: KommuneOppslag },
      KommandoSkjermer,
      { provide: Skjermer, useExisting: KommandoSkjermer },
      CommandDoor,
      ViewDoor,
      {
        provide: Lenkesvar,
        inject: [CommandRunner, CommandBus, Skjermer, SEGL, CLOCK],
        useFactory: (
          runner: CommandRunner,
          bus: CommandBus,
          skjermer: Skjermer,
          segl: Segl | null,
          clock: Clock,
        ) =>
          new Lenkesvar({
            runner,
            execute: async (command) => bus.execute(await skjermer.lukk(command)),
            segl,
            clock,
          }),
      },
      { provide: OPENAPI, useValue: { document: null } },
    ];
    return { module: DoorsModule, providers, exports: providers };
  }
}

const noekleneTil = ({ mode, noekkelmappe }: Config): Noekkelring =>
  mode === 'memory' ? new NoeklerIMinnet() : new Noekkelmappe(noekkelmappe);

/** A file of this process alone: several api processes of a server may share a folder. */
export const egenFil = ({ mode, port, dataFolder }: Config, navn: string): string => {
  switch (mode) {
    case 'memory':
      return ':memory:';
    case 'embedded':
      return join(dataFolder, `${navn}.db`);
    case 'server':
      return join(dataFolder, `${navn}-${port}.db`);
  }
};

/** Made-up persons are for the one process in which Saksgang is tried. */
const innloggingsoppsett = ({ mode, production, oidc, adresse }: Config): Innloggingsoppsett => ({
  eksempelpersoner: mode !== 'server' && !production && oidc === null,
  adresse,
});

/** Who is signed in. Like the drafts it is folded from nothing, but all that is lost with it is that people sign in again. */
const oektfil = (config: Config): string => config.oektfil ?? egenFil(config, 'oekter');
const readModelsFile = (config: Config): string => egenFil(config, 'visninger');
/** Unlike the views it is folded from nothing: what is lost here is lost. */
export const utkastfil = (config: Config): string => egenFil(config, 'utkast');
