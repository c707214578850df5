import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { deriveUuid, metaAt, systemIds, type BusCommand, type Receipt } from '@saksgang/commands';
import {
  type AnyCommand,
  type Asked,
  type Clock,
  type CommandId,
  type CommandMeta,
  type KommuneId,
  type Uuid,
} from '@saksgang/kernel';
import { Avvist } from '@saksgang/tilgang';
import type { Kall } from './kall';
import { kildeAv, type KommandoRequest } from './kommando.request';
import { Kommuner } from './kommuner';

export const CLOCK = Symbol('Clock');

/** Command ids of clients' keys lie in a space of their own (a fixed, random UUID). */
const NOEKLER = '5f0c6a0e-8f5b-4a53-9a3e-6f1f0f6c2d11' as Uuid;

/** What a client is told of a command that was carried out. */
export class Kvittering {
  /** The command's id; the same key gives the same id. */
  readonly kommando: string;
  /** The version after the command, also in the ETag; send it as `If-Match` with the next change. */
  readonly revisjon: number;
  /** The position in the log; send it as `minstPosisjon` to read what you have just written. */
  readonly posisjon: string | null;
  readonly hendelser: number;
  /** True when the command had been carried out before under the same key. */
  readonly gjentatt: boolean;
  /** The ids of what the command made, by name. */
  readonly ider: Readonly<Record<string, string>>;

  constructor(receipt: Receipt, ider: Readonly<Record<string, string>>) {
    this.kommando = receipt.kommando;
    this.revisjon = receipt.revision;
    this.posisjon = receipt.position;
    this.hendelser = receipt.events.length;
    this.gjentatt = receipt.gjentatt;
    this.ider = ider;
  }
}

/** Closes what is marked as screened in a command, before anything decides on it. */
export abstract class Skjermer {
  /** The command with the marked texts closed; throws `Avvist` when one names what it cannot be closed by. */
  abstract lukk<C extends BusCommand<AnyCommand>>(command: C): Promise<C>;
}

/** Where a request becomes a command: its id, its time, whoever asks. */
@Injectable()
export class CommandDoor {
  constructor(
    private readonly bus: CommandBus,
    private readonly kommuner: Kommuner,
    private readonly skjermer: Skjermer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Sends the command that `make` builds; throws the refusal as `Avvist`. */
  async send(
    kall: Kall,
    kommune: string,
    request: KommandoRequest,
    make: (meta: CommandMeta) => BusCommand<AnyCommand>,
    ider: (meta: CommandMeta) => Readonly<Record<string, string>> = () => ({}),
  ): Promise<Kvittering> {
    const meta = await this.metaFor(kall, kommune, request);
    return new Kvittering(await this.execute(make(meta)), ider(meta));
  }

  /** The receipt itself, with the facts the command led to. */
  async receiptFor(
    kall: Kall,
    kommune: string,
    request: KommandoRequest,
    make: (meta: CommandMeta) => BusCommand<AnyCommand>,
  ): Promise<Receipt> {
    return this.execute(make(await this.metaFor(kall, kommune, request)));
  }

  /** Throws the refusal as `Avvist`. */
  async execute(command: BusCommand<AnyCommand>): Promise<Receipt> {
    const outcome = await this.bus.execute(await this.skjermer.lukk(command));
    if (!outcome.ok) throw new Avvist(outcome.refusal);
    return outcome.value;
  }

  /** What a command says of itself when it comes from this request. */
  async metaFor(kall: Kall, kommune: string, request: KommandoRequest): Promise<CommandMeta> {
    const { identitet, forventetRevisjon } = kall;
    const kommuneId = await this.kommuner.idAv(kommune);
    return metaAt(this.clock.now(), {
      id: idAvNoekkel(kall, kommuneId) as CommandId,
      kommune: kommuneId,
      aktoer: identitet.person,
      rolle: identitet.rolle,
      ...(request.skjedde !== undefined && { skjedde: request.skjedde }),
      kilde: kildeAv(request),
      begrunnelse: request.begrunnelse ?? null,
      ...(forventetRevisjon !== null && { forventetRevisjon }),
    });
  }
}

/** The id of what a request makes: the same for the same key, and new for each request without one. */
export const idAvNoekkel = ({ sted, noekkel }: Kall, kommune: KommuneId): Uuid =>
  noekkel === null ? systemIds.random() : deriveUuid(NOEKLER, [kommune, sted, noekkel].join('\n'));

/** A command as a door asks it. */
export const asked = <C extends AnyCommand>(
  type: C['type'],
  data: C['data'],
  meta: CommandMeta,
): Asked<C> => ({
  type,
  data,
  meta,
  grunnlag: null,
});
