import { join } from 'node:path';
import { Global, Logger, Module, type DynamicModule } from '@nestjs/common';
import type { EventStore } from '@saksgang/event-store';
import { CLOCK } from '@saksgang/http';
import type { Clock } from '@saksgang/kernel';
import {
  Bevislogg,
  ByggetVedSpoersmaal,
  Noekkelholder,
  Revisjon,
  RevisjonModule,
  Sjekkpunktmappe,
  type Bevisverktoey,
} from '@saksgang/revisjon';
import type { Config } from '../config';
import { egenFil } from '../infrastructure.module';
import { ByggetIArbeider } from './bygget-i-arbeider';

/** The folder of the signed checkpoints, in the data folder. */
export const SJEKKPUNKTER = 'sjekkpunkter';

const SE_ETTER_MS = 60_000;

/** Builds the proofs behind the append, and signs a checkpoint when it is due, for as long as the process runs. */
export class Bevisfoering {
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly revisjon: Revisjon,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.revisjon.start();
    this.timer = setInterval(() => this.look(), SE_ETTER_MS);
    this.timer.unref();
    this.look();
  }

  async close(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.looking;
    await this.revisjon.close();
  }

  private look(): void {
    this.looking = this.revisjon.undertegnNaarTiden().catch(this.onError);
  }
}

/** The file of the key that this process signs with; null where there can be none. */
export const noekkelfil = ({ mode, dataFolder, bevisnoekkel }: Config): string | null => {
  if (bevisnoekkel !== null) return bevisnoekkel;
  // Several processes must sign as one installation, so they must be given one key together.
  return mode === 'embedded' ? join(dataFolder, 'bevisnoekkel.json') : null;
};

const holderFor = (config: Config, mappe: Sjekkpunktmappe): Noekkelholder => {
  const fil = noekkelfil(config);
  if (fil !== null) return Noekkelholder.iFil(mappe, fil, config.mode === 'embedded');
  return config.mode === 'memory' ? Noekkelholder.iMinnet(mappe) : Noekkelholder.ingen();
};

const verktoey = (
  config: Config,
  store: EventStore,
  fortsetter: boolean,
  onError: (error: unknown) => void,
): Bevisverktoey => {
  const fil = egenFil(config, 'bevis');
  const logg = new Bevislogg(fil);
  const bygger =
    fortsetter && config.mode !== 'memory'
      ? new ByggetIArbeider({ config, fil }, store, onError)
      : new ByggetVedSpoersmaal(logg, store);
  const mappe = new Sjekkpunktmappe(config.mode === 'memory' ? null : join(config.dataFolder, SJEKKPUNKTER));
  return { logg, bygger, mappe, holder: holderFor(config, mappe) };
};

@Global()
@Module({})
export class BevisModule {
  /** `fortsetter`: in the process that is to go on, and not in one that answers a question. */
  static with(config: Config, store: EventStore, fortsetter: boolean): DynamicModule {
    const logger = new Logger('Bevis');
    const onError = (error: unknown) => logger.error(error);
    return {
      module: BevisModule,
      imports: [RevisjonModule],
      providers: [
        {
          provide: Revisjon,
          inject: [CLOCK],
          useFactory: (clock: Clock) =>
            new Revisjon(store, clock, () => verktoey(config, store, fortsetter, onError)),
        },
        {
          provide: Bevisfoering,
          inject: [Revisjon],
          useFactory: (revisjon: Revisjon) => new Bevisfoering(revisjon, onError),
        },
      ],
      exports: [Revisjon, Bevisfoering],
    };
  }
}
