import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sakOmraade, sakshistorie, vedtaksprojeksjon } from '@saksgang/historikk';
import {
  hpSakId,
  ok,
  parseHpPeriode,
  refused,
  type Dato,
  type Instant,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
  type SakId,
} from '@saksgang/kernel';
import { hpOmraade, rammebilde, rammeprojeksjon } from '@saksgang/rammer';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { ALLE, kommunene, kommuneregister, oppdragene, oppdragsregister } from '@saksgang/register';
import { UkjentKommune } from '@saksgang/saksgang';
import * as kandidater from './kandidater';
import { TREFFSLAG, type Kandidat, type Sted, type Treffslag } from './kandidater';
import { finnes, soekeordI, utdraget, type Soekeord } from './soekeord';

const HP_SAK = hpSakId('');
/** The most that are given of each kind; `antall` says how many there are. */
const FLEST = 50;

export interface Treff extends Sted {
  /** A part of the text, where what was searched for is. */
  readonly utdrag: string;
}

export interface Treffgruppe {
  readonly slag: Treffslag;
  readonly antall: number;
  readonly treff: readonly Treff[];
}

export interface Soekesvar {
  readonly kommune: KommuneId;
  readonly posisjon: string | null;
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly tekst: string;
  readonly grupper: readonly Treffgruppe[];
}

/** Searches what anybody may read of a kommune, as it stood: vedtak, oppdrag, forslag that are put forward, and frames. */
export class HentSoek extends Query<Result<Soekesvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly tekst: string,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentSoek)
export class HentSoekHandler implements IQueryHandler<HentSoek> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({ kommune, tekst, klokker }: HentSoek): Promise<Result<Soekesvar, Refusal>> {
    const register = this.readStore.read(kommuneregister, null, ALLE, kommunene);
    const funnet = register.visning.find((k) => k.kommune === kommune);
    if (!funnet) return refused(UkjentKommune(kommune));
    const soekt = soekeordI(tekst);
    const oppdrag = this.readStore.read(oppdragsregister, kommune, kommune, oppdragene, klokker);
    const alle = [
      ...this.sakene(kommune, klokker),
      ...funnet.hp.flatMap((hp) => {
        const sak = hpSakId(hp);
        const ramme = this.readStore.read(
          rammeprojeksjon,
          kommune,
          hpOmraade(kommune, sak),
          rammebilde,
          klokker,
        );
        return kandidater.linjene({ sak, hp }, ramme.visning);
      }),
      ...kandidater.oppdragene(oppdrag.visning.values()),
    ];
    return ok({
      kommune,
      posisjon: oppdrag.posisjon,
      ...klokker,
      merknader: merknaderOm(oppdrag.parkert),
      tekst,
      grupper: gruppene(soekt, alle),
    });
  }

  /** What every sak of the kommune has decided, and what was put forward in it. */
  private sakene(kommune: KommuneId, klokker: Klokker): readonly Kandidat[] {
    const foran = sakOmraade(kommune, '');
    return this.readStore.areas(vedtaksprojeksjon, foran).flatMap((omraade) => {
      const sak = omraade.slice(foran.length) as SakId;
      const { visning } = this.readStore.read(vedtaksprojeksjon, kommune, omraade, sakshistorie, klokker);
      const hp = sak.startsWith(HP_SAK) ? parseHpPeriode(sak.slice(HP_SAK.length)) : null;
      return [...kandidater.punktene({ sak, hp }, visning), ...kandidater.forslagene({ sak, hp }, visning)];
    });
  }
}

const gruppene = (soekt: Soekeord, alle: readonly Kandidat[]): readonly Treffgruppe[] => {
  const treff = alle.filter((k) => finnes(soekt, k));
  return TREFFSLAG.map((slag) => {
    const avSlaget = treff.filter((k) => k.sted.slag === slag);
    return {
      slag,
      antall: avSlaget.length,
      treff: avSlaget
        .slice(0, FLEST)
        .map(({ sted, tekster }) => ({ ...sted, utdrag: utdraget(soekt, tekster) })),
    };
  });
};
