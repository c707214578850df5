import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { InstanceWrapper } from '@nestjs/core/injector/instance-wrapper';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '@saksgang/commands';
import { SqliteEventStore } from '@saksgang/event-store';
import { ok, streamName } from '@saksgang/kernel';
import { oppdragStream, RapporterStatusCommand } from '@saksgang/oppfoelging';
import { Api, readConfig } from '@saksgang/oppstart';
import { nthOppdrag } from '../cases';
import { asWritten, KOMMUNE, registrert, SAK } from '../facts';
import { SECONDS } from '../rate';
import type { Figures, Seed, Subjects } from '../subject';

const CONNECTIONS = 32;
const OPPDRAG = 500;
const PRESS = join(__dirname, '..', 'peers', 'press.mjs');

const paths = Array.from(
  { length: OPPDRAG },
  (_, n) => `/api/kommuner/${KOMMUNE}/oppdrag/${nthOppdrag(n)}/status`,
);

const make = async (folder: string): Promise<void> => {
  const store = SqliteEventStore.open(folder);
  const opprettet = { type: 'KommuneOpprettet', data: { navn: 'Lier', kommunenummer: '3312' } };
  await store.append(streamName('kommune', KOMMUNE, 'register'), -1, asWritten(opprettet));
  for (let n = 0; n < OPPDRAG; n++)
    await store.append(oppdragStream(KOMMUNE, nthOppdrag(n)), -1, asWritten(registrert(nthOppdrag(n), SAK)));
  await store.close();
};

const seed: Seed = { name: 'http', make };

/** A status report over HTTP from 32 connections at once, by a process of its own. */
const press = async (folder: string, prepare: (bus: CommandBus) => void): Promise<Figures> => {
  const api = await Api.create(readConfig({ SAKSGANG_DATA: folder, PORT: '0' }), { logLevels: ['error'] });
  prepare(api.app.get(CommandBus));
  await api.settled(30_000);
  const port = await api.listen();
  const presser = spawn(
    process.execPath,
    [PRESS, `http://127.0.0.1:${port}`, String(CONNECTIONS), String(SECONDS)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const headers = {
    'content-type': 'application/json',
    'x-saksgang-person': 'kari',
    'x-saksgang-rolle': 'saksbehandler',
  };
  const body = JSON.stringify({ status: 'paagaar', kommentar: 'Arbeidet er i gang etter planen.' });
  presser.stdin.end(JSON.stringify({ headers, body, paths }));
  const [output] = await Promise.all([text(presser.stdout), once(presser, 'exit')]);
  const { failed, ...figures } = JSON.parse(output) as { failed: number; perSecond: number; p99ms: number };
  if (failed > 0) throw new Error(`${failed} requests failed`);
  await api.close();
  return figures;
};

/** Knows the answer beforehand: what is left is the route, its guards, its DTO and the bus. */
@CommandHandler(RapporterStatusCommand)
class AnswersAtOnce implements ICommandHandler<RapporterStatusCommand> {
  async execute({ command }: RapporterStatusCommand): Promise<Outcome> {
    const { id, naa } = command.meta;
    const stream = oppdragStream(KOMMUNE, nthOppdrag(0));
    return ok({
      kommando: id,
      stream,
      revision: 1,
      position: null,
      events: [],
      gjentatt: false,
      registrert: naa,
    });
  }
}

const answerAtOnce = (bus: CommandBus): void =>
  bus.register([
    new InstanceWrapper({ metatype: AnswersAtOnce, instance: new AnswersAtOnce(), isResolved: true }),
  ]);

export const http: Subjects = {
  http: { seed, run: (folder) => press(folder, () => undefined) },
  'http-at-once': { seed, run: (folder) => press(folder, answerAtOnce) },
};
