import { Injectable } from '@nestjs/common';
import { HentVedtak } from '@saksgang/historikk';
import { klokkene, ViewDoor } from '@saksgang/http';
import {
  hpSakId,
  type Dato,
  type HpPeriode,
  type Instant,
  type Klokker,
  type KommuneId,
} from '@saksgang/kernel';
import { OEVELSE } from '@saksgang/oevelse';
import { HentRammer } from '@saksgang/rammer';
import { HentOppdrag, KommuneOppslag } from '@saksgang/register';
import { rammerader } from './rammerader';
import { statusrader } from './statusrader';
import { kolonnene, type Rader, type Tema } from './temaer';
import { vedtaksrader } from './vedtaksrader';
import { voteringsrader } from './voteringsrader';

/** What the public is told about one theme of an HP, by the two clocks: the same in page, JSON and CSV. */
export interface Offentligsvar<T extends Tema = Tema> extends Klokker {
  readonly tema: T;
  readonly kommune: KommuneId;
  readonly kommunenavn: string;
  readonly hp: HpPeriode;
  /** Made up, and nobody's vedtak. */
  readonly oevelse: boolean;
  readonly merknader: readonly string[];
  readonly rader: readonly Rader[T][];
}

export interface Spurt {
  readonly kommune: string;
  readonly hp: HpPeriode;
}

interface Spurteklokker {
  readonly gjelder?: Dato;
  readonly kjent?: Instant;
}

interface Lest<T extends Tema> {
  readonly merknader: readonly string[];
  readonly rader: readonly Rader[T][];
}

/**
 * The public's own view. It is made of views, to which screened text comes closed, and lets nothing through but the columns
 * that are declared: a field that is added to a view later is not public until somebody says so.
 */
@Injectable()
export class OffentligInnsyn {
  constructor(
    private readonly door: ViewDoor,
    private readonly kommuner: KommuneOppslag,
  ) {}

  async svar<T extends Tema>(
    tema: T,
    { kommune, hp }: Spurt,
    query: Spurteklokker,
  ): Promise<Offentligsvar<T>> {
    const klokker = klokkene(query);
    const { merknader, rader } = await this.lesere[tema](kommune, hp, klokker);
    const id = await this.kommuner.idAv(kommune);
    return {
      tema,
      kommune: id,
      kommunenavn: this.kommuner.alle().find((k) => k.kommune === id)?.navn ?? id,
      hp,
      oevelse: id === OEVELSE,
      ...klokker,
      merknader,
      rader: rader.map((rad) => bare<Rader[T]>(kolonnene(tema), rad)),
    };
  }

  private readonly lesere: {
    readonly [T in Tema]: (kommune: string, hp: HpPeriode, klokker: Klokker) => Promise<Lest<T>>;
  } = {
    rammer: async (kommune, hp, klokker) => {
      const svar = await this.door.ask(kommune, {}, (id) => new HentRammer(id, hp, null, 'kr', klokker));
      return { merknader: svar.merknader, rader: rammerader(svar) };
    },
    vedtak: async (kommune, hp, klokker) => {
      const svar = await this.door.ask(kommune, {}, (id) => new HentVedtak(id, hpSakId(hp), klokker));
      return { merknader: svar.merknader, rader: vedtaksrader(svar) };
    },
    voteringer: async (kommune, hp, klokker) => {
      const svar = await this.door.ask(kommune, {}, (id) => new HentVedtak(id, hpSakId(hp), klokker));
      return { merknader: svar.merknader, rader: voteringsrader(svar) };
    },
    status: async (kommune, hp, klokker) => {
      const svar = await this.door.ask(kommune, {}, (id, idag) => new HentOppdrag(id, hp, idag, klokker));
      return { merknader: svar.merknader, rader: statusrader(svar) };
    },
  };
}

/** The named fields of a row and no other. */
const bare = <Rad extends object>(felter: readonly string[], rad: Rad): Rad =>
  Object.fromEntries(felter.map((felt) => [felt, (rad as Record<string, unknown>)[felt] ?? null])) as Rad;
