import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { EventStore, StoredEvent } from '@saksgang/event-store';
import { DECODE, EVENT_STORE, HentHendelser, type Hendelsessvar, IngenHendelser } from '@saksgang/historikk';
import {
  fold,
  hpSakId,
  medregnet,
  ok,
  refusal,
  refused,
  streamName,
  type Event,
  type Evolution,
  type HpPeriode,
  type Klokker,
  type KommuneId,
  type OppdragId,
  type Recorded,
  type Refusal,
  type Result,
  type Rolle,
  type SakId,
  type StreamName,
  type UnreadableEvent,
} from '@saksgang/kernel';
import { oppdrag } from '@saksgang/oppfoelging';
import { sak } from '@saksgang/saksgang';
import { aarsakskjede, type Aarsaksledd } from './aarsakskjede';
import { endringene, type Tilstandsendring } from './endringer';

/** Whose story: a sak, one forslag in it, or an oppdrag. */
export type Fortalt =
  | { readonly slag: 'sak'; readonly sak: SakId; readonly forslag: string | null }
  | { readonly slag: 'oppdrag'; readonly oppdrag: OppdragId };

/** A fact of the story. `steg` is its number in the stream from 1 on, and stays the same whatever comes. */
export interface Steg extends Hendelsessvar {
  readonly steg: number;
}

/** One step in full: what it changed, and from whose command it came. */
export interface ValgtSteg extends Steg {
  readonly endringer: readonly Tilstandsendring[];
  readonly aarsaker: readonly Aarsaksledd[];
  readonly forrige: number | null;
  readonly neste: number | null;
}

export interface Fortelling extends Klokker {
  readonly stream: StreamName;
  readonly steg: readonly Steg[];
  readonly valgt: ValgtSteg | null;
}

export const StegetFinnesIkke = refusal(
  'StegetFinnesIkke',
  'finnes-ikke',
  (steg: number) =>
    `Fortellingen har ikke steg ${steg} på det tidspunktet det spørres om. Velg et av stegene i fortellingen.`,
);

/** The trail of a sak, a forslag or an oppdrag, and one step of it in full when it is asked for. */
export class HentFortelling extends Query<Result<Fortelling, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly fortalt: Fortalt,
    readonly steg: number | null,
    readonly klokker: Klokker,
    readonly leser: Rolle,
  ) {
    super();
  }
}

const evolusjoner: Readonly<Record<Fortalt['slag'], Evolution<unknown, Event>>> = {
  sak: sak as Evolution<unknown, Event>,
  oppdrag: oppdrag as Evolution<unknown, Event>,
};

@QueryHandler(HentFortelling)
export class HentFortellingHandler implements IQueryHandler<HentFortelling> {
  constructor(
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(DECODE) private readonly decode: (stored: StoredEvent) => Result<Recorded, UnreadableEvent>,
  ) {}

  async execute(spurt: HentFortelling): Promise<Result<Fortelling, Refusal>> {
    const { kommune, fortalt, klokker, leser } = spurt;
    const stream =
      fortalt.slag === 'sak'
        ? streamName('sak', kommune, fortalt.sak)
        : streamName('oppdrag', kommune, fortalt.oppdrag);
    const liste = await this.queries.execute(new HentHendelser(stream, klokker, leser));
    if (!liste.ok) return liste;
    const om = fortalt.slag === 'sak' ? fortalt.forslag : null;
    const steg = liste.value.hendelser
      .filter((h) => om === null || JSON.stringify(h.data).includes(om))
      .map((h): Steg => ({ steg: h.revisjon + 1, ...h }));
    if (steg.length === 0) return refused(IngenHendelser());
    const hode = { stream, ...klokker, steg };
    if (spurt.steg === null) return ok({ ...hode, valgt: null });
    const i = steg.findIndex((s) => s.steg === spurt.steg);
    const ett = steg[i];
    if (!ett) return refused(StegetFinnesIkke(spurt.steg));
    const valgt = {
      ...ett,
      ...(await this.dypt(kommune, fortalt.slag, stream, ett.revisjon, klokker, leser)),
      forrige: steg[i - 1]?.steg ?? null,
      neste: steg[i + 1]?.steg ?? null,
    };
    return ok({ ...hode, valgt });
  }

  private async dypt(
    kommune: KommuneId,
    slag: Fortalt['slag'],
    stream: StreamName,
    revisjon: number,
    klokker: Klokker,
    leser: Rolle,
  ): Promise<Pick<ValgtSteg, 'endringer' | 'aarsaker'>> {
    const alle = await this.les(stream);
    const fakta = alle.find((r) => r.revision === revisjon);
    // A fact that cannot be read is told of, and changes nothing that this version of the program can see.
    if (!fakta) return { endringer: [], aarsaker: [] };
    const evolusjon = evolusjoner[slag];
    const foer = fold(
      evolusjon,
      alle.filter((r) => r.revision < revisjon && medregnet(klokker, r.metadata)).map((r) => r.event),
    );
    const endringer = endringene(foer, evolusjon.evolve(foer, fakta.event));
    const { aktoer } = fakta.metadata;
    return {
      endringer:
        leser === 'innbygger' ? endringer.filter((e) => e.foer !== aktoer && e.etter !== aktoer) : endringer,
      aarsaker: fakta.metadata.aarsak === null ? [] : await this.aarsaker(kommune, fakta, alle),
    };
  }

  /** The facts that workflows answer lie in the stream itself, in the sak that it follows from, or among the roles. */
  private async aarsaker(
    kommune: KommuneId,
    fakta: Recorded,
    egne: readonly Recorded[],
  ): Promise<readonly Aarsaksledd[]> {
    const andre = new Set(
      egne.flatMap(({ event }) => sakeneI(event)).map((s) => streamName('sak', kommune, s)),
    );
    const flere = await Promise.all(
      [...andre, streamName('rolle', kommune, 'register')].map((s) => this.les(s)),
    );
    const kjente = new Map([...egne, ...flere.flat()].map((r): [string, Recorded] => [r.id, r]));
    return aarsakskjede(fakta, (id) => kjente.get(id) ?? null);
  }

  private async les(stream: StreamName): Promise<readonly Recorded[]> {
    return (await this.store.readStream(stream)).flatMap((stored) => {
      const lest = this.decode(stored);
      return lest.ok ? [lest.value] : [];
    });
  }
}

/** The saker that a fact names: its own, and that of the vedtak it was closed or moved by. */
const sakeneI = ({ data }: Event): readonly SakId[] => {
  const {
    sak: egen,
    hp,
    vedtak,
  } = data as {
    readonly sak?: unknown;
    readonly hp?: HpPeriode | null;
    readonly vedtak?: { readonly sak?: unknown } | string;
  };
  const vedtakets = typeof vedtak === 'object' ? vedtak.sak : undefined;
  return [egen, vedtakets, hp ? hpSakId(hp) : undefined].filter((s): s is SakId => typeof s === 'string');
};
