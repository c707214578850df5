import 'reflect-metadata';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { CommandRunner, systemIds } from '@saksgang/commands';
import { SqliteEventStore, type EventStore, type NewEvent } from '@saksgang/event-store';
import { DECODE, EVENT_STORE } from '@saksgang/historikk';
import { validationPipe } from '@saksgang/http';
import type { CommandId } from '@saksgang/kernel';
import { OppfoelgingHandlersModule, UtfoertFraLoggen } from '@saksgang/oppfoelging';
import { eventCatalog, eventReader } from '@saksgang/oppstart';
import { ProtokollFraLoggen } from '@saksgang/protokoll';
import { Protokollkilde, SaksgangHandlersModule, Utfoertkilde } from '@saksgang/saksgang';
import { meta } from '@saksgang/testing';
import { forslag, status, type Shape } from '../cases';
import { asWritten, KOMMUNE, spread } from '../facts';
import { rate } from '../rate';
import type { Seed, Subject, Subjects } from '../subject';
import { emmett } from './emmett';

@Global()
@Module({})
class WriteSide {
  static over(runner: CommandRunner, store: EventStore): DynamicModule {
    const providers = [
      { provide: CommandRunner, useValue: runner },
      { provide: EVENT_STORE, useValue: store },
      { provide: DECODE, useValue: eventReader.decode },
      { provide: Protokollkilde, useClass: ProtokollFraLoggen },
      { provide: Utfoertkilde, useClass: UtfoertFraLoggen },
    ];
    return {
      module: WriteSide,
      imports: [CqrsModule.forRoot(), SaksgangHandlersModule, OppfoelgingHandlersModule],
      providers,
      exports: providers,
    };
  }
}

const SOMEBODY = { ...meta(), kommune: KOMMUNE };

/** The whole way of a command but the HTTP: validate, bus, load, decide, append, answer. */
const system = async (folder: string, { kind }: Shape, keptCases?: number) => {
  const store = SqliteEventStore.open(folder);
  const runner = new CommandRunner(store, eventCatalog, keptCases);
  const app = await NestFactory.createApplicationContext(WriteSide.over(runner, store), {
    logger: ['error'],
    abortOnError: false,
  });
  const bus = app.get(CommandBus);
  const pipe = validationPipe();
  return {
    command: async (kase: number, turn: number): Promise<void> => {
      const request: unknown = pipe.transform(kind.body(turn), { type: 'body', metatype: kind.request });
      const asked = { ...SOMEBODY, id: systemIds.random() as CommandId };
      const outcome = await kind.send(bus, kase, request as object, asked);
      if (!outcome.ok) throw new Error(outcome.refusal.code);
    },
    close: async () => {
      await app.close();
      await store.close();
    },
  };
};

const seed = ({ kind, cases, length }: Shape): Seed => ({
  name: `${kind.name}-${cases}-of-${length}`,
  make: async (folder) => {
    const store = SqliteEventStore.open(folder);
    const streams = Array.from({ length: cases }, (_, n) => kind.stream(n));
    await spread(store, streams, (_, n) => asWritten(...kind.opened(n, length)));
    await store.close();
  },
});

const nthCase = ({ cases, callers }: Shape, caller: number, turn: number): number =>
  (turn * callers + caller) % cases;

/** Cases that have been asked before, as the case is that everybody works on: the state is in memory, and checked. */
const warm = (shape: Shape): Subject => ({
  seed: seed(shape),
  run: async (folder) => {
    const { command, close } = await system(folder, shape);
    for (let kase = 0; kase < shape.cases; kase++) await command(kase, 0);
    const figures = await rate(shape.callers, (caller, turn) => command(nthCase(shape, caller, turn), turn));
    await close();
    return figures;
  },
});

/** No state is kept: every command reads its whole case from the disk. */
const cold = (shape: Shape): Subject => ({
  seed: seed(shape),
  run: async (folder) => {
    const { command, close } = await system(folder, shape, 1);
    const figures = await rate(shape.callers, (caller, turn) => command(nthCase(shape, caller, turn), turn));
    await close();
    return figures;
  },
});

/** The same fact straight into the log: what the disk and the adapter cost of the cycle. */
const appendAlone = (shape: Shape): Subject => ({
  seed: seed(shape),
  run: async (folder) => {
    const store = SqliteEventStore.open(folder);
    const events = Array.from({ length: 4096 }, (_, n) => asWritten(shape.kind.fact(n))).flat();
    const figures = await rate(shape.callers, async (caller, turn) => {
      const stream = shape.kind.stream(nthCase(shape, caller, turn));
      const expected = shape.length - 1 + Math.floor((turn * shape.callers) / shape.cases);
      const outcome = await store.append(stream, expected, [events[turn % events.length] as NewEvent]);
      if (outcome.kind !== 'appended') throw new Error(outcome.kind);
    });
    await store.close();
    return figures;
  },
});

const ONE = { cases: 500, length: 50, callers: 1 };
const MANY = { kind: status, cases: 2000, length: 50, callers: 32 };
const LONG = { kind: forslag, cases: 32, length: 5000, callers: 32 };

export const command: Subjects = {
  'command-1': warm({ ...ONE, kind: status }),
  'command-1-append': appendAlone({ ...ONE, kind: status }),
  'forslag-1': warm({ ...ONE, kind: forslag }),
  'forslag-1-append': appendAlone({ ...ONE, kind: forslag }),
  'command-32': warm(MANY),
  'command-32-cold': cold(MANY),
  'command-32-emmett': emmett(MANY),
  'forslag-32-of-50': warm({ ...LONG, length: 50 }),
  'forslag-32-of-5000': warm(LONG),
};
