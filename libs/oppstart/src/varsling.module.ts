import { Global, Logger, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { BullMqAlarms, InProcessAlarms, type Alarms, type Ring } from '@saksgang/alarms';
import { CommandRunner, type BusCommand, type Outcome } from '@saksgang/commands';
import { SmtpMailer, type Mailer } from '@saksgang/epost';
import {
  Adressefil,
  AlarmKeeper,
  IngenAdresser,
  Lovfristringer,
  lovfriststedI,
  lovfristvarslerOensket,
  oensket,
  roedeLovfrister,
  ukebrevOensket,
  Ukebrevringer,
  ukebrevstedI,
  Varselringer,
  type Alarmsted,
} from '@saksgang/frister';
import { CLOCK } from '@saksgang/http';
import type { AnyCommand, Clock, KommuneId, OppdragId } from '@saksgang/kernel';
import { ReadStore } from '@saksgang/read-store';
import { lesUkebrevutkast, oppdragene, oppdragsregister } from '@saksgang/register';
import type { Segl } from '@saksgang/tilgang';
import type { Config } from './config';
import { medSkjermetSkjult } from './event-catalog';
import { CONFIG } from './infrastructure.module';
import { SEGL } from './lenkenoekkel';

const READY_POLL_MS = 20;
/** Longer than a mail server may take to answer. */
const TAALMODIGHET_MS = 30_000;

/** The alarm clock of the process, what keeps it wound, and what happens when it rings. */
export class Varsling {
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    readonly alarms: Alarms,
    private readonly keeper: AlarmKeeper,
    private readonly ring: Ring,
    private readonly readStore: ReadStore,
    private readonly closeMail: () => void,
  ) {}

  /** Begins when the log is read: what is wanted is not known before that. */
  start(): void {
    this.running = this.begin();
  }

  async close(): Promise<void> {
    this.stop.abort();
    await this.running;
    await this.keeper.close();
    await this.alarms.close();
    this.closeMail();
  }

  private async begin(): Promise<void> {
    while (!this.readStore.ready) {
      if (this.stop.signal.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, READY_POLL_MS));
    }
    await this.alarms.start(this.ring);
    this.keeper.start();
  }
}

const alarmsFor = ({ redisUrl, redisPrefix }: Config, clock: Clock, onError: (e: unknown) => void): Alarms =>
  redisUrl === null
    ? new InProcessAlarms(clock, onError)
    : new BullMqAlarms({ url: redisUrl, prefix: redisPrefix, clock, onError });

/** Mail goes where nobody can call it back, so nothing screened goes with it, whatever it was made of. */
const medSkjermetSkjultI = (mailer: Mailer): Mailer => ({
  send: (epost) => mailer.send(medSkjermetSkjult(epost)),
  close: () => mailer.close(),
});

@Global()
@Module({
  providers: [
    {
      provide: Varsling,
      inject: [CONFIG, ReadStore, CommandRunner, CommandBus, CLOCK, SEGL],
      useFactory: (
        config: Config,
        readStore: ReadStore,
        runner: CommandRunner,
        bus: CommandBus,
        clock: Clock,
        segl: Segl | null,
      ) => {
        const logger = new Logger('Varsling');
        const onError = (error: unknown) => logger.error(error);
        const mailer = config.smtp && medSkjermetSkjultI(new SmtpMailer(config.smtp.url, config.smtp.fra));
        const alarms = alarmsFor(config, clock, onError);
        const registrert = ({ kommune, oppdrag }: Pick<Alarmsted, 'kommune' | 'oppdrag'>) =>
          readStore.read(oppdragsregister, kommune, kommune, oppdragene).visning.get(oppdrag)?.registrert ??
          null;
        const felles = {
          runner,
          execute: (command: BusCommand<AnyCommand>): Promise<Outcome> => bus.execute(command),
          adressebok: config.adressefil ? new Adressefil(config.adressefil, onError) : new IngenAdresser(),
          mailer,
          adresse: config.adresse,
          segl,
          clock,
          taalmodighetMs: config.mode === 'server' ? TAALMODIGHET_MS : 0,
        };
        const varselringer = new Varselringer({ ...felles, registrert });
        const ukebrevringer = new Ukebrevringer({
          ...felles,
          utkastene: (kommune, dag) => lesUkebrevutkast(readStore, kommune, dag),
          navn: (kommune: KommuneId) => (oppdrag: OppdragId) => registrert({ kommune, oppdrag }),
        });
        const lovfristringer = new Lovfristringer({
          ...felles,
          roede: (kommune, hp, naa) => roedeLovfrister(readStore, kommune, hp, naa),
        });
        const ring: Ring = (id) => {
          if (lovfriststedI(id)) return lovfristringer.ring(id);
          return (ukebrevstedI(id) ? ukebrevringer : varselringer).ring(id);
        };
        const wanted = () => {
          // Added to the many and not copied with them: it is asked each second.
          const alle = oensket(readStore, clock);
          for (const andre of [ukebrevOensket(readStore, clock), lovfristvarslerOensket(readStore, clock)])
            for (const [id, naar] of andre) alle.set(id, naar);
          return alle;
        };
        const keeper = new AlarmKeeper({ alarms, wanted, clock, onError });
        return new Varsling(alarms, keeper, ring, readStore, () => mailer?.close());
      },
    },
  ],
  exports: [Varsling],
})
export class VarslingModule {}
