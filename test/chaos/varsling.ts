import { BullMqAlarms } from '@saksgang/alarms';
import { CommandRunner, deriveUuid, type BusCommand, type Outcome } from '@saksgang/commands';
import { SmtpMailer, type Epost } from '@saksgang/epost';
import type { EventStore, NewEvent } from '@saksgang/event-store';
import { AlarmKeeper, oensket, Varselringer } from '@saksgang/frister';
import {
  osloDato,
  plussArbeidsdager,
  type AnyCommand,
  type Dato,
  type Instant,
  type KommuneId,
  type OppdragId,
  type Uuid,
} from '@saksgang/kernel';
import { oppdrag, oppdragCommands, oppdragStream, varselgrunnlaget } from '@saksgang/oppfoelging';
import { eventCatalog, eventReader } from '@saksgang/oppstart';
import { ReadStore } from '@saksgang/read-store';
import { oppdragene, oppdragsregister, varslingsplanprojeksjon } from '@saksgang/register';
import { kommando } from '@saksgang/testing';
import { asWritten, registrert } from '../bench/facts';
import { arbeidsklokke } from '../doubles/arbeidsklokke';

export const LIER = 'lier' as KommuneId;
const SEED = '00000000-0000-4000-8000-000000000000' as Uuid;

export const nthOppdrag = (n: number): OppdragId => deriveUuid(SEED, `oppdrag ${n}`) as unknown as OppdragId;

/** The Message-ID begins with this for every reminder of an oppdrag. */
export const messagesOf = (n: number): string => `<${LIER}.${nthOppdrag(n)}.`;

/** Writes so many oppdrag, each with a frist of the administration on that day. */
export const writeOppdrag = async (
  store: EventStore,
  from: number,
  to: number,
  frist: Dato,
): Promise<void> => {
  const one = (n: number): readonly NewEvent[] => {
    const { type, data } = registrert(nthOppdrag(n), 'hp-2025-2028' as never);
    const given = { dato: frist, kilde: 'satt av administrasjonen', tekst: 'plandato', tolket: false };
    return asWritten({ type, data: { ...data, frist: given } });
  };
  for (let n = from; n < to; n++) await store.append(oppdragStream(LIER, nthOppdrag(n)), -1, one(n));
};

/** The steps of the handler of a reminder, before and after which its process may be stopped. */
export type Step = 'PaabegynnPaaminnelse' | 'send' | 'RegistrerPaaminnelse' | 'MeldFristUtloept';
export type Moment = `${'before' | 'after'} ${Step}`;

export interface VarslingOptions {
  readonly store: EventStore;
  readonly redisUrl: string;
  readonly smtpUrl: string;
  readonly lockMs: number;
  readonly taalmodighetMs: number;
  readonly concurrency?: number;
  readonly onMoment?: (moment: Moment, id: string) => void;
}

type Spurt = BusCommand<AnyCommand> & { readonly oppdrag: OppdragId };

/** What a process of Saksgang does about frister: keeps the alarm clock wound, rings, sends and records. */
export class TestedVarsling {
  private constructor(
    readonly alarms: BullMqAlarms,
    private readonly keeper: AlarmKeeper,
    private readonly readStore: ReadStore,
    private readonly runner: CommandRunner,
    private readonly mailer: SmtpMailer,
  ) {}

  static async start(options: VarslingOptions): Promise<TestedVarsling> {
    const { store, redisUrl, smtpUrl, lockMs, taalmodighetMs, concurrency = 8, onMoment } = options;
    const onError = (): void => undefined;
    const readStore = new ReadStore({
      file: ':memory:',
      store,
      projections: [oppdragsregister, varslingsplanprojeksjon],
      reader: eventReader,
      onError,
    });
    await readStore.start();
    await readStore.caughtUp(120_000);
    const clock = arbeidsklokke;
    const alarms = new BullMqAlarms({ url: redisUrl, clock, onError, lockMs, concurrency });
    const keeper = new AlarmKeeper({ alarms, wanted: () => oensket(readStore, clock), clock, onError });
    const runner = new CommandRunner(store, eventCatalog);
    const mailer = new SmtpMailer(smtpUrl, 'saksgang@lier.example');
    const varsling = new TestedVarsling(alarms, keeper, readStore, runner, mailer);
    const around = async <T>(step: Step, id: string, work: () => Promise<T>): Promise<T> => {
      onMoment?.(`before ${step}`, id);
      const done = await work();
      onMoment?.(`after ${step}`, id);
      return done;
    };
    const ringer = new Varselringer({
      runner,
      execute: (asked) => {
        const { oppdrag: id, command } = asked as Spurt;
        return around(command.type as Step, id, () => varsling.run(id, command));
      },
      registrert: ({ oppdrag: id }) =>
        readStore.read(oppdragsregister, LIER, LIER, oppdragene).visning.get(id)?.registrert ?? null,
      adressebok: { adresseTil: () => 'noen@lier.example' },
      mailer: {
        send: (epost: Epost) => around('send', epost.id, () => mailer.send(epost)),
        close: () => undefined,
      },
      adresse: null,
      segl: null,
      clock,
      taalmodighetMs,
    });
    await alarms.start(ringer.ring);
    keeper.start();
    return varsling;
  }

  /** Every alarm that there should be, as far as the log is read. */
  async wanted(): Promise<ReadonlyMap<string, Instant>> {
    await this.readStore.caughtUp(60_000);
    return oensket(this.readStore, arbeidsklokke);
  }

  settFrist(n: number, frist: Dato): Promise<Outcome> {
    const naa = arbeidsklokke.now();
    const data = { dato: frist, tekst: 'plandato' };
    const id = deriveUuid(nthOppdrag(n), `frist ${frist}`);
    return this.run(nthOppdrag(n), kommando('SettFrist', data, { id, naa, idag: osloDato(naa) }));
  }

  async close(): Promise<void> {
    await this.keeper.close();
    await this.alarms.close();
    await this.readStore.close();
    this.mailer.close();
  }

  private async run(id: OppdragId, command: AnyCommand): Promise<Outcome> {
    const { decide } = oppdragCommands[command.type as keyof typeof oppdragCommands];
    const grunnlag =
      command.type === 'PaabegynnPaaminnelse'
        ? await varselgrunnlaget(this.runner, command.meta)
        : command.grunnlag;
    return this.runner.run(oppdragStream(LIER, id), oppdrag, decide as never, { ...command, grunnlag });
  }
}

/** A frist of which nothing is due yet, and the first reminder comes on the next working day. */
export const soonDue = (): Dato => plussArbeidsdager(osloDato(arbeidsklokke.now()), 31);
