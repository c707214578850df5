import { Inject, Injectable } from '@nestjs/common';
import type { EventStore, StoredEvent } from '@saksgang/event-store';
import { DECODE, EVENT_STORE } from '@saksgang/historikk';
import {
  medregnet,
  NAA,
  streamName,
  type Klokker,
  type KommuneId,
  type MoeteId,
  type Recorded,
  type Result,
  type SakId,
  type StreamName,
  type UnreadableEvent,
} from '@saksgang/kernel';
import {
  kommuneStream,
  sakStream,
  type KommuneEvent,
  type Organ,
  type Protokollkilde,
  type Protokollsum,
} from '@saksgang/saksgang';
import type { Moetehendelse, Sakshendelse } from './modell/hendelser';
import { protokollsvar, type Protokollgrunnlag } from './protokollsvar';

/**
 * Reads what a protokoll is made of, straight from the streams. There is no view between: what is shown and what is
 * approved are made by the same function of the same facts, and a view could lag behind the vote that was just counted.
 */
@Injectable()
export class ProtokollFraLoggen implements Protokollkilde {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(DECODE) private readonly decode: (stored: StoredEvent) => Result<Recorded, UnreadableEvent>,
  ) {}

  async sum(kommune: KommuneId, sak: SakId, organ: Organ): Promise<Protokollsum> {
    const grunnlag = await this.grunnlag(kommune, sak, NAA);
    const svar = await protokollsvar(grunnlag, organ, null);
    return { sjekksum: svar?.sjekksum ?? null, revisjon: grunnlag.hendelser.at(-1)?.revision ?? -1 };
  }

  /** The facts of a sak, those that had happened and were known by then. */
  async grunnlag(
    kommune: KommuneId,
    sak: SakId,
    klokker: Klokker,
  ): Promise<Protokollgrunnlag & { readonly uleselige: number }> {
    const [opprettet] = (await this.les(kommuneStream(kommune))).hendelser as Recorded<KommuneEvent>[];
    const { hendelser, uleselige } = await this.les(sakStream(kommune, sak), klokker);
    return {
      kommune: opprettet?.event.type === 'KommuneOpprettet' ? opprettet.event.data.navn : kommune,
      sak,
      hendelser: hendelser as readonly Sakshendelse[],
      moetehendelser: (moete) => this.moetet(kommune, moete, klokker),
      uleselige,
    };
  }

  /** The meeting, and the seats of the body that it is a meeting of. */
  private async moetet(
    kommune: KommuneId,
    moete: MoeteId,
    klokker: Klokker,
  ): Promise<readonly Moetehendelse[]> {
    const les = async (stream: StreamName) =>
      (await this.les(stream, klokker)).hendelser as readonly Moetehendelse[];
    const iMoetet = await les(streamName('moete', kommune, moete));
    const innkalt = iMoetet.map((h) => h.event).find((e) => e.type === 'MoeteInnkalt');
    const organet = innkalt ? await les(streamName('organ', kommune, innkalt.data.organ)) : [];
    return [...organet, ...iMoetet];
  }

  private async les(
    stream: StreamName,
    klokker: Klokker = NAA,
  ): Promise<{ readonly hendelser: readonly Recorded[]; readonly uleselige: number }> {
    const lest = (await this.store.readStream(stream)).map((stored) => this.decode(stored));
    const hendelser = lest.flatMap((l) => (l.ok ? [l.value] : []));
    return {
      hendelser: hendelser.filter(({ metadata }) => medregnet(klokker, metadata)),
      uleselige: lest.length - hendelser.length,
    };
  }
}
