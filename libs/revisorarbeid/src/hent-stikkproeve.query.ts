import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { HentHendelser, HentVedtak, type Punktsvar, type Vedtakssvar } from '@saksgang/historikk';
import {
  ok,
  streamName,
  type Dato,
  type Instant,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
  type Rolle,
} from '@saksgang/kernel';
import { HentKommunensOppdrag, type Oppdragssvar } from '@saksgang/register';
import { oppdragetsGang, type OppdragetsGang } from './oppdragets-gang';
import { trekk, trekningsnummer, type Utvalgskriterier } from './stikkproeve';

/** One oppdrag of a sample, with all that an auditor looks for in it. */
export interface Stikkproeveledd extends OppdragetsGang {
  readonly trekningsnummer: string;
  readonly oppdrag: Oppdragssvar;
  /** The stream that its facts lie in. */
  readonly stroem: string;
  readonly hendelser: number;
  /** The text of the point; null where the vedtak is not here. */
  readonly tekst: string | null;
  readonly forslagsstillere: string | null;
  readonly forslag: Vedtakssvar['forslag'];
  readonly stemmer: Vedtakssvar['stemmer'];
  readonly ekspedert: Dato | null;
}

export interface Stikkproeve {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly froe: string;
  readonly kriterier: Utvalgskriterier;
  /** How many there were to draw from. */
  readonly populasjon: number;
  readonly ledd: readonly Stikkproeveledd[];
}

/** A sample of a kommune's oppdrag: the same seed, criteria and day give the same one. */
export class HentStikkproeve extends Query<Result<Stikkproeve, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly kriterier: Utvalgskriterier,
    readonly froe: string,
    readonly antall: number,
    readonly idag: Dato,
    readonly klokker: Klokker,
    readonly leser: Rolle,
  ) {
    super();
  }
}

@QueryHandler(HentStikkproeve)
export class HentStikkproeveHandler implements IQueryHandler<HentStikkproeve> {
  constructor(private readonly bus: QueryBus) {}

  async execute(spurt: HentStikkproeve): Promise<Result<Stikkproeve, Refusal>> {
    const { kommune, kriterier, froe, antall, idag, klokker } = spurt;
    const lest = await this.bus.execute(new HentKommunensOppdrag(kommune, idag, klokker));
    if (!lest.ok) return lest;
    const { oppdrag, ...felles } = lest.value;
    const { populasjon, trukket } = trekk(oppdrag, kriterier, froe, antall);
    const ledd = await Promise.all(trukket.map((o) => this.ledd(spurt, o)));
    return ok({ ...felles, froe, kriterier, populasjon, ledd });
  }

  private async ledd(spurt: HentStikkproeve, oppdrag: Oppdragssvar): Promise<Stikkproeveledd> {
    const { kommune, klokker, froe, leser } = spurt;
    const stroem = streamName('oppdrag', kommune, oppdrag.id);
    const [hendelser, vedtakene] = await Promise.all([
      this.bus.execute(new HentHendelser(stroem, klokker, leser)),
      this.bus.execute(new HentVedtak(kommune, oppdrag.sak, klokker)),
    ]);
    const alle = hendelser.ok ? hendelser.value.hendelser : [];
    const vedtak = vedtakene.ok ? vedtakene.value.vedtak.find((v) => v.id === oppdrag.vedtak) : undefined;
    const punkt: Punktsvar | undefined = vedtak?.punkter.find((p) => p.punkt === oppdrag.punkt);
    return {
      trekningsnummer: trekningsnummer(froe, oppdrag.id),
      oppdrag,
      stroem,
      hendelser: alle.length,
      tekst: punkt?.tekst ?? null,
      forslagsstillere: punkt?.forslagsstillere ?? null,
      forslag: vedtak?.forslag ?? null,
      stemmer: vedtak?.stemmer ?? null,
      ekspedert: vedtak?.ekspedert ?? null,
      ...oppdragetsGang(oppdrag.vedtaksdato, alle),
    };
  }
}
