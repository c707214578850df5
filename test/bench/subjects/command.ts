import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { CommandRunner, systemIds } from '@saksgang/commands';
import { SqliteEventStore, type NewEvent } from '@saksgang/event-store';
import { asked, validationPipe } from '@saksgang/http';
import type { CommandMeta, ForslagId } from '@saksgang/kernel';
import { eventCatalog } from '@saksgang/oppstart';
import { ForslagRequest, FremmeForslagCommand, SaksgangHandlersModule, sakStream } from '@saksgang/saksgang';
import { meta } from '@saksgang/testing';
import { asWritten, forslag, nthKommune, openCase, SAK, spread } from '../facts';
import { rate, SECONDS } from '../rate';
import type { Figures, Subject, Subjects } from '../subject';

@Global()
@Module({})
class WriteSide {
  static over(runner: CommandRunner): DynamicModule {
    const provider = { provide: CommandRunner, useValue: runner };
    return {
      module: WriteSide,
      imports: [CqrsModule.forRoot(), SaksgangHandlersModule],
      providers: [provider],
      exports: [provider],
    };
  }
}

/** What somebody sends to put a forslag before the body. */
const body = (n: number) => ({
  tittel: `Forslag ${n} om leirskole`,
  partier: ['H', 'V'],
  verbalforslag: [
    { punkt: '1', tittel: 'Leirskole', tekst: 'Leirskole for alle på femte trinn utredes til våren.' },
  ],
});

/** A system that can be asked for the nth command to a case, and does all of it but the HTTP. */
const system = async (folder: string, keptCases?: number) => {
  const store = SqliteEventStore.open(folder);
  const app = await NestFactory.createApplicationContext(
    WriteSide.over(new CommandRunner(store, eventCatalog, keptCases)),
    { logger: false },
  );
  const bus = app.get(CommandBus);
  const pipe = validationPipe();
  return {
    command: async (kase: number, n: number): Promise<void> => {
      const request = (await pipe.transform(body(n), {
        type: 'body',
        metatype: ForslagRequest,
      })) as ForslagRequest;
      const of: CommandMeta = { ...meta({ id: systemIds.random() }), kommune: nthKommune(kase) };
      const data = {
        id: systemIds.random() as ForslagId,
        tittel: request.tittel,
        partier: request.partier,
        linjer: [],
        verbalforslag: (request.verbalforslag ?? []).map((v) => ({ ...v, delpunkter: [] })),
      };
      const outcome = await bus.execute(new FremmeForslagCommand(SAK, asked('FremmeForslag', data, of)));
      if (!outcome.ok) throw new Error(outcome.refusal.code);
    },
    close: async () => {
      await app.close();
      await store.close();
    },
  };
};

interface Shape {
  readonly cases: number;
  readonly length: number;
  readonly callers: number;
}

const seed =
  ({ cases, length }: Shape) =>
  async (folder: string): Promise<void> => {
    const store = SqliteEventStore.open(folder);
    const streams = Array.from({ length: cases }, (_, n) => sakStream(nthKommune(n), SAK));
    await spread(store, streams, () => asWritten(...openCase(length)));
    await store.close();
  };

/** Cases that have been asked before, as the case is that everybody works on: the state is in memory, and checked. */
const warm = (shape: Shape): Subject => ({
  seed: seed(shape),
  run: async (folder) => {
    const { command, close } = await system(folder);
    for (let kase = 0; kase < shape.cases; kase++) await command(kase, 0);
    const figures = await rate(shape.callers, (caller, turn) =>
      command((turn * shape.callers + caller) % shape.cases, turn),
    );
    await close();
    return figures;
  },
});

/** No state is kept: every command reads its whole case from the disk. */
const cold = (shape: Shape): Subject => ({
  seed: seed(shape),
  run: async (folder) => {
    const { command, close } = await system(folder, 1);
    const figures = await rate(shape.callers, (caller, turn) =>
      command((turn * shape.callers + caller) % shape.cases, turn),
    );
    await close();
    return figures;
  },
});

/** The same fact straight into the log: what the disk and the adapter cost of the cycle. */
const appendAlone = (shape: Shape): Subject => ({
  seed: seed(shape),
  run: async (folder) => {
    const store = SqliteEventStore.open(folder);
    const events = Array.from({ length: 4096 }, (_, n) => asWritten(forslag(n))).flat();
    const figures = await rate(shape.callers, async (caller, turn) => {
      const stream = sakStream(nthKommune((turn * shape.callers + caller) % shape.cases), SAK);
      const expected = shape.length - 1 + Math.floor(turn / shape.cases);
      const outcome = await store.append(stream, expected, [events[turn % events.length] as NewEvent]);
      if (outcome.kind !== 'appended') throw new Error(outcome.kind);
    });
    await store.close();
    return figures;
  },
});

const EMMETT = join(__dirname, '..', 'peers', 'emmett-sqlite.mjs');

/** emmett-sqlite loads the case and appends to it; it does not validate, decide or commit to fields. */
const emmett = ({ cases, length, callers }: Shape): Subject => {
  const ask = (what: string, folder: string): string => {
    const { type, data, metadata } = asWritten(forslag(1))[0] as NewEvent;
    const numbers = [cases, length, callers, SECONDS].map(String);
    const { status, stdout, stderr } = spawnSync(process.execPath, [EMMETT, what, folder, ...numbers], {
      input: JSON.stringify({ type, data, metadata }),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`emmett-sqlite: ${stderr}`);
    return stdout;
  };
  return {
    seed: async (folder) => void ask('seed', folder),
    run: async (folder) => JSON.parse(ask('run', folder)) as Figures,
  };
};

const ONE = { cases: 500, length: 50, callers: 1 };
const MANY = { cases: 2000, length: 50, callers: 32 };
const FEW_SHORT = { cases: 32, length: 50, callers: 32 };
const FEW_LONG = { cases: 32, length: 5000, callers: 32 };

export const command: Subjects = {
  'command-1': warm(ONE),
  'command-1-append': appendAlone(ONE),
  'command-32': warm(MANY),
  'command-32-cold': cold(MANY),
  'command-32-emmett': emmett(MANY),
  'command-50-of-32': warm(FEW_SHORT),
  'command-5000-of-32': warm(FEW_LONG),
  'command-50-by-1': warm({ ...FEW_SHORT, callers: 1 }),
  'command-5000-by-1': warm({ ...FEW_LONG, callers: 1 }),
};
