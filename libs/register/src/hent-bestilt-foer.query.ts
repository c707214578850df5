import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  refused,
  type Dato,
  type HpPeriode,
  type Instant,
  type Klokker,
  type KommuneId,
  type OppdragId,
  type Punkt,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { UkjentKommune } from '@saksgang/saksgang';
import { antallBestillinger, gjentakelsesforslag } from './gjentatte-bestillinger';
import { kommunenFinnes } from './kommunen-finnes';
import { oppdragene, oppdragsregister, type RegistrertOppdrag } from './oppdragsregister';

interface Bestilt {
  readonly oppdrag: OppdragId;
  readonly hp: HpPeriode | null;
  readonly organ: string;
  readonly vedtaksdato: Dato;
  readonly punkt: Punkt;
  readonly tittel: string;
}

/** Two oppdrag, and what is known of whether they are one order. */
export interface BestiltFoer {
  /** What nobody has answered is a suggestion. */
  readonly svar: 'foreslaatt' | 'bekreftet';
  readonly senere: Bestilt;
  readonly tidligere: Bestilt;
  /** The words in common, and how much of the shorter title they are, in whole percent; null where a person saw it. */
  readonly ord: readonly string[];
  readonly andel: number | null;
  /** How often the later one has been ordered, as far as a person has said. */
  readonly ganger: number;
}

export interface BestiltFoerSvar {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly par: readonly BestiltFoer[];
}

/** What may have been ordered before in a kommune, or of one oppdrag of it, and what a person has said was. */
export class HentBestiltFoer extends Query<Result<BestiltFoerSvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly idag: Dato,
    readonly klokker: Klokker,
    readonly oppdrag: OppdragId | null = null,
  ) {
    super();
  }
}

@QueryHandler(HentBestiltFoer)
export class HentBestiltFoerHandler implements IQueryHandler<HentBestiltFoer> {
  constructor(private readonly readStore: ReadStore) {}

  execute({
    kommune,
    idag,
    klokker: { gjelder, kjent },
    oppdrag,
  }: HentBestiltFoer): Promise<Result<BestiltFoerSvar, Refusal>> {
    if (!kommunenFinnes(this.readStore, kommune)) return Promise.resolve(refused(UkjentKommune(kommune)));
    const asOf = { gjelder, kjent };
    const lest = this.readStore.read(oppdragsregister, kommune, kommune, oppdragene, asOf);
    const { visning, posisjon, parkert } = lest;
    const par = bestiltFoer(visning, oppdrag);
    return Promise.resolve(
      ok({ posisjon, gjelder: gjelder ?? idag, kjent, merknader: merknaderOm(parkert), par }),
    );
  }
}

/** What is confirmed first, then what is suggested and not answered; of one oppdrag, or of all. */
export const bestiltFoer = (
  alle: ReadonlyMap<OppdragId, RegistrertOppdrag>,
  om: OppdragId | null = null,
): readonly BestiltFoer[] => {
  const spurt = (id: OppdragId): boolean => om === null || id === om;
  const som = (id: OppdragId): Bestilt | null => {
    const r = alle.get(id)?.registrert;
    if (!r) return null;
    const { oppdrag, hp, organ, vedtaksdato, punkt, tittel } = r;
    return { oppdrag, hp, organ, vedtaksdato, punkt, tittel };
  };
  const et = (
    svar: BestiltFoer['svar'],
    a: OppdragId,
    b: OppdragId,
    ord: readonly string[],
    andel: number | null,
  ): readonly BestiltFoer[] => {
    const [senere, tidligere] = [som(a), som(b)];
    return senere && tidligere
      ? [{ svar, senere, tidligere, ord, andel, ganger: antallBestillinger(a, alle) }]
      : [];
  };
  const bekreftet = [...alle].flatMap(([id, { tilstand }]) =>
    [...tilstand.gjentakelser].flatMap(([tidligere, svar]) =>
      svar === 'bekreftet' && (spurt(id) || spurt(tidligere)) ? et(svar, id, tidligere, [], null) : [],
    ),
  );
  const bestillinger = [...alle.values()].map(({ registrert: r }) => ({ ...r, id: r.oppdrag }));
  const foreslaatt = gjentakelsesforslag(bestillinger, om)
    .filter(({ senere, tidligere }) => !alle.get(senere)?.tilstand.gjentakelser.has(tidligere))
    .flatMap(({ senere, tidligere, ord, andel }) => et('foreslaatt', senere, tidligere, ord, andel));
  return [...bekreftet, ...foreslaatt];
};
