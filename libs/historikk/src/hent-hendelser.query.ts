import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { EventStore, StoredEvent } from '@saksgang/event-store';
import {
  medregnet,
  ok,
  refusal,
  refused,
  type Dato,
  type Instant,
  type Kilde,
  type Klokker,
  type Recorded,
  type Refusal,
  type Result,
  type Rolle,
  type StreamName,
  type UnreadableEvent,
} from '@saksgang/kernel';

export const EVENT_STORE = Symbol('EventStore');
export const DECODE = Symbol('Decode');

/** A fact of a stream as an auditor reads it: what, who, in which role, when, why, from where, and what caused it. */
export interface Hendelsessvar {
  readonly id: string;
  readonly type: string;
  readonly revisjon: number;
  readonly posisjon: string;
  readonly skjedde: Dato | null;
  readonly registrert: Instant | null;
  /** The person who asked for it; left out for the public, who is told the role alone. */
  readonly aktoer?: string | null;
  readonly rolle: string | null;
  readonly begrunnelse: string | null;
  readonly kilde: Kilde | null;
  readonly kommando: { readonly id: string; readonly type: string } | null;
  /** The event that a workflow answered; null when a person asked. */
  readonly aarsak: string | null;
  readonly korrelasjon: string | null;
  readonly data: unknown;
  /** Why the fact cannot be read by this version of the program; it is listed all the same. */
  readonly uleselig?: string;
}

export interface Hendelsesliste {
  readonly stream: StreamName;
  readonly hendelser: readonly Hendelsessvar[];
}

export const IngenHendelser = refusal(
  'IngenHendelser',
  'finnes-ikke',
  'Det finnes ingen hendelser her. Kontroller kommune og id.',
);

/**
 * The facts of one stream, in order, straight from the log; those that had happened and were known by then. What is told of
 * the persons behind them depends on the role of the reader.
 */
export class HentHendelser extends Query<Result<Hendelsesliste, Refusal>> {
  constructor(
    readonly stream: StreamName,
    readonly klokker: Klokker,
    readonly leser: Rolle,
  ) {
    super();
  }
}

@QueryHandler(HentHendelser)
export class HentHendelserHandler implements IQueryHandler<HentHendelser> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(DECODE) private readonly decode: (stored: StoredEvent) => Result<Recorded, UnreadableEvent>,
  ) {}

  async execute({ stream, klokker, leser }: HentHendelser): Promise<Result<Hendelsesliste, Refusal>> {
    const alle = (await this.store.readStream(stream)).map((stored) => {
      const decoded = this.decode(stored);
      return decoded.ok ? hendelse(decoded.value) : uleselig(stored, decoded.refusal.reason);
    });
    if (alle.length === 0) return refused(IngenHendelser());
    const hendelser = alle.filter((h) => medregnet(klokker, h));
    return ok({ stream, hendelser: leser === 'innbygger' ? hendelser.map(utenPerson) : hendelser });
  }
}

const hendelse = ({ event, id, revision, position, metadata: m }: Recorded): Hendelsessvar => ({
  id,
  type: event.type,
  revisjon: revision,
  posisjon: position,
  skjedde: m.skjedde,
  registrert: m.registrert,
  aktoer: m.aktoer,
  rolle: m.rolle,
  begrunnelse: m.begrunnelse,
  kilde: m.kilde,
  kommando: { id: m.kommando.id, type: m.kommando.type },
  aarsak: m.aarsak,
  korrelasjon: m.korrelasjon,
  data: event.data,
});

const utenPerson = ({ aktoer, data, ...resten }: Hendelsessvar): Hendelsessvar => ({
  ...resten,
  data: utenAv(data, aktoer),
});

/** Some facts say in their own data too who asked (`av`). */
const utenAv = (data: unknown, aktoer: unknown): unknown => {
  if (typeof data !== 'object' || data === null || !('av' in data) || data.av !== aktoer) return data;
  const { av: _, ...resten } = data;
  return resten;
};

const uleselig = (stored: StoredEvent, grunn: string): Hendelsessvar => ({
  id: stored.id,
  type: stored.type,
  revisjon: stored.revision,
  posisjon: stored.position,
  skjedde: null,
  registrert: null,
  aktoer: null,
  rolle: null,
  begrunnelse: null,
  kilde: null,
  kommando: null,
  aarsak: null,
  korrelasjon: null,
  data: stored.data,
  uleselig: grunn,
});
