import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sakOmraade, sakshistorie, vedtaksprojeksjon } from '@saksgang/historikk';
import {
  fraPosisjonsmerke,
  hpSakId,
  ok,
  refusal,
  refused,
  skrivDato,
  skrivKjent,
  type Dato,
  type Instant,
  type HpPeriode,
  type KommuneId,
  type Position,
  type Refusal,
  type Result,
  type View,
} from '@saksgang/kernel';
import { hpOmraade, prognosemeldinger, prognosetabell, rammebilde, rammeprojeksjon } from '@saksgang/rammer';
import { PosisjonenFinnesIkke } from '@saksgang/http';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { moeteprojeksjon } from '@saksgang/moeter';
import {
  ALLE,
  kommunene,
  kommuneregister,
  lesMoeteorganer,
  oppdragsregister,
  type Oppdragsrad,
} from '@saksgang/register';
import { HandlingsprogrammetFinnesIkke, UkjentUtvalg } from '@saksgang/saksgang';
import { OPPSETT, rapportperiode, type Rapporttype } from './modell/rapporttyper';
import { statusrapport, type Rapportvalg, type Statusrapport } from './modell/statusrapport';

export const PeriodenErSnudd = refusal(
  'PeriodenErSnudd',
  'ugyldig',
  (fra: Dato, til: Dato) =>
    `Perioden begynner ${skrivDato(fra)} og slutter ${skrivDato(til)}. Oppgi en første dag som ikke er etter den siste.`,
);

export const PeriodenErIkkeOver = refusal(
  'PeriodenErIkkeOver',
  'ugyldig',
  (til: Dato, dag: Dato) =>
    `Perioden slutter ${skrivDato(til)}, men rapporten viser status ${skrivDato(dag)}. Oppgi en siste dag som ikke er etter den.`,
);

export const PeriodenFoelgerAvRapporten = refusal(
  'PeriodenFoelgerAvRapporten',
  'ugyldig',
  (type: Rapporttype) =>
    `Rapporten er en ${OPPSETT[type].navn}, og den har sin egen første dag. Oppgi bare en siste dag, eller ingen; da er det den siste perioden som er omme.`,
);

export const PosisjonenManglerDag = refusal(
  'PosisjonenManglerDag',
  'ugyldig',
  'Rapporten av en posisjon i loggen er også av en dag, ellers ville den bli en annen i morgen. Oppgi dagen den gjelder, sammen med posisjonen.',
);

/** The report, and what a reader must know of the views it was made from. */
export interface LestStatusrapport extends Statusrapport {
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
}

/** Which day and period a report is of, and up to which place in the log; now when nothing is said. */
export interface Rapporttid {
  readonly type: Rapporttype;
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  /** From 1 January of the year in which the period ends, when nothing is said; only a status says it. */
  readonly fra: Dato | null;
  readonly til: Dato | null;
  /** A position, or the mark it is quoted by. */
  readonly posisjon: string | null;
}

/** The chapter "Status politiske vedtak" of an HP. */
export class HentStatusrapport extends Query<Result<LestStatusrapport, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly valg: Rapportvalg,
    readonly tid: Rapporttid,
    readonly idag: Dato,
  ) {
    super();
  }
}

const LESER = [
  kommuneregister,
  rammeprojeksjon,
  oppdragsregister,
  vedtaksprojeksjon,
  moeteprojeksjon,
] as const;

const radene: View<Oppdragsrad[], Oppdragsrad> = {
  initial: () => [],
  evolve: (alle, rad) => {
    alle.push(rad);
    return alle;
  },
};

@QueryHandler(HentStatusrapport)
export class HentStatusrapportHandler implements IQueryHandler<HentStatusrapport> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    hp,
    valg,
    tid,
    idag,
  }: HentStatusrapport): Promise<Result<LestStatusrapport, Refusal>> {
    const { type } = tid;
    if (tid.posisjon !== null && tid.gjelder === null) return refused(PosisjonenManglerDag());
    if (tid.fra !== null && OPPSETT[type].periode !== null) return refused(PeriodenFoelgerAvRapporten(type));
    const dag = tid.gjelder ?? idag;
    const periode = rapportperiode(type, dag, tid);
    if (periode.fra > periode.til) return refused(PeriodenErSnudd(periode.fra, periode.til));
    if ((tid.til ?? periode.til) > dag) return refused(PeriodenErIkkeOver(tid.til ?? periode.til, dag));
    const felles = this.felles();
    const posisjon = tid.posisjon === null ? felles : fraPosisjonsmerke(tid.posisjon, felles);
    if (posisjon.length !== felles.length || posisjon > felles) return refused(PosisjonenFinnesIkke());
    const sak = hpSakId(hp);
    const asOf = { gjelder: dag, kjent: tid.kjent, til: posisjon };
    const les = this.readStore;
    const ramme = les.read(rammeprojeksjon, kommune, hpOmraade(kommune, sak), rammebilde, asOf);
    if (ramme.visning.hp === null) return refused(HandlingsprogrammetFinnesIkke());
    const prognoser = les.read(rammeprojeksjon, kommune, hpOmraade(kommune, sak), prognosemeldinger, asOf);
    const koder = ramme.visning.utvalg.map((u) => u.kode);
    if (valg.utvalg !== null && !koder.includes(valg.utvalg))
      return refused(UkjentUtvalg(valg.utvalg, koder));
    const rader = les.read(oppdragsregister, kommune, kommune, radene, asOf);
    const historie = les.read(vedtaksprojeksjon, kommune, sakOmraade(kommune, sak), sakshistorie, asOf);
    const moeter = lesMoeteorganer(les, kommune, asOf);
    const navn = les
      .read(kommuneregister, null, ALLE, kommunene, { ...asOf, gjelder: null })
      .visning.find((k) => k.kommune === kommune)?.navn;
    const rapport = statusrapport(
      {
        kommune: navn ?? kommune,
        hp,
        utvalg: ramme.visning.utvalg,
        posisjon,
        dag,
        type,
        periode,
        prognose: prognosetabell(ramme.visning, prognoser.visning, periode.til),
        rader: rader.visning,
        vedtak: historie.visning.vedtak,
        organer: moeter.organer,
      },
      valg,
    );
    const parkert = ramme.parkert ?? rader.parkert ?? historie.parkert ?? moeter.parkert;
    const merknader = [
      ...(tid.kjent === null ? [] : [`Rapporten er laget av det systemet visste ${skrivKjent(tid.kjent)}.`]),
      ...merknaderOm(parkert),
    ];
    return ok({ ...rapport, kjent: tid.kjent, merknader });
  }

  /** How far all the views that are read have come: a report is never made of one that is ahead of another. */
  private felles(): Position {
    const navnene: readonly string[] = LESER.map((p) => p.name);
    const posisjoner = this.readStore
      .health([])
      .flatMap(({ projeksjon, posisjon }) => (navnene.includes(projeksjon) ? [posisjon ?? ''] : []));
    return posisjoner.reduce((minst, p) => (p < minst ? p : minst));
  }
}
