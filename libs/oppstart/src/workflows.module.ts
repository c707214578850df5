import { join } from 'node:path';
import { Global, Logger, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { EventStore } from '@saksgang/event-store';
import { EVENT_STORE } from '@saksgang/historikk';
import { asked, CLOCK } from '@saksgang/http';
import type { Clock, Workflow } from '@saksgang/kernel';
import {
  avgjoerOppdragWorkflow,
  AvsluttOppdragCommand,
  FlyttFristCommand,
  FoerAnsvarCommand,
  foerAnsvarWorkflow,
  FordelOppdragCommand,
  fordelTilRollenWorkflow,
  RegistrerOppdragCommand,
  registrerOppdragWorkflow,
  SendOppdragTilbakeCommand,
  SettOppdragPaaVentCommand,
  TaOppdragAvVentCommand,
  utsettOppdragWorkflow,
  type FoerAnsvar,
  type OppdragMedNyFrist,
  type OppdragTilAvslutning,
  type OppdragTilbake,
  type OppdragTilFordeling,
  type RegistrerOppdrag,
  type SettOppdragPaaVent,
  type TaOppdragAvVent,
} from '@saksgang/oppfoelging';
import { WorkflowRunner, type CommandFactory } from '@saksgang/workflows';
import type { Config } from './config';
import { decodeEvent } from './event-catalog';
import { CONFIG } from './infrastructure.module';

/** The commands that workflows may send. */
const commands: Readonly<Record<string, CommandFactory>> = {
  RegistrerOppdrag: (data: RegistrerOppdrag['data'], meta) =>
    new RegistrerOppdragCommand(data.oppdrag, asked('RegistrerOppdrag', data, meta)),
  SettOppdragPaaVent: (data: SettOppdragPaaVent['data'], meta) =>
    new SettOppdragPaaVentCommand(data.oppdrag, asked('SettOppdragPaaVent', data, meta)),
  TaOppdragAvVent: (data: TaOppdragAvVent['data'], meta) =>
    new TaOppdragAvVentCommand(data.oppdrag, asked('TaOppdragAvVent', data, meta)),
  AvsluttOppdrag: ({ oppdrag, ...data }: OppdragTilAvslutning, meta) =>
    new AvsluttOppdragCommand(oppdrag, asked('AvsluttOppdrag', data, meta)),
  FlyttFrist: ({ oppdrag, ...data }: OppdragMedNyFrist, meta) =>
    new FlyttFristCommand(oppdrag, asked('FlyttFrist', data, meta)),
  SendOppdragTilbake: ({ oppdrag, ...data }: OppdragTilbake, meta) =>
    new SendOppdragTilbakeCommand(oppdrag, asked('SendOppdragTilbake', data, meta)),
  FoerAnsvar: (data: FoerAnsvar['data'], meta) => new FoerAnsvarCommand(asked('FoerAnsvar', data, meta)),
  FordelOppdrag: ({ oppdrag, ...data }: OppdragTilFordeling, meta) =>
    new FordelOppdragCommand(oppdrag, asked('FordelOppdrag', data, meta)),
};

const workflows: readonly Workflow[] = [
  registrerOppdragWorkflow,
  utsettOppdragWorkflow,
  avgjoerOppdragWorkflow,
  foerAnsvarWorkflow,
  fordelTilRollenWorkflow,
];

/** The workflows of the process, over its log and its command bus. */
@Global()
@Module({
  providers: [
    {
      provide: WorkflowRunner,
      inject: [CONFIG, EVENT_STORE, CommandBus, CLOCK],
      useFactory: (config: Config, store: EventStore, bus: CommandBus, clock: Clock) => {
        const logger = new Logger('Arbeidsflyt');
        return new WorkflowRunner({
          store,
          decode: decodeEvent,
          workflows,
          commands,
          execute: (command) => bus.execute(command),
          clock,
          // With a workflow more the log is answered from its beginning: what it asked before is found again by its ids.
          checkpointFile: join(config.dataFolder, `arbeidsflyt-${config.mode}-${workflows.length}.json`),
          onError: (error) => logger.error(error),
        });
      },
    },
  ],
  exports: [WorkflowRunner],
})
export class WorkflowsModule {}
