import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sakOmraade, sakshistorie, vedtaksprojeksjon } from '@saksgang/historikk';
import {
  aarAv,
  dato,
  hpSakId,
  ok,
  refusal,
  refused,
  skrivDato,
  type Dato,
  type HpPeriode,
  type KommuneId,
  type Position,
  type Refusal,
  type Result,
  type View,
} from '@saksgang/kernel';
import { hpOmraade, rammebilde, rammeprojeksjon } from '@saksgang/rammer';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { ALLE, kommunene, kommuneregister, oppdragsregister, type Oppdragsrad } from '@saksgang/register';
import { HandlingsprogrammetFinnesIkke, UkjentUtvalg } from '@saksgang/saksgang';
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

/** The report, and what a reader must know of the views it was made from. */
export interface LestStatusrapport extends Statusrapport {
  readonly merknader: readonly string[];
}

/** Which day and period a report is of, and up to which place in the log; now when nothing is said. */
export interface Rapporttid {
  readonly gjelder: Dato | null;
  /** From 1 January of the year in which the period ends, when nothing is said. */
  readonly fra: Dato | null;
  readonly til: Dato | null;
  readonly posisjon: Position | null;
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

const LESER = [kommuneregister, rammeprojeksjon, oppdragsregister, vedtaksprojeksjon] as const;

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
    const dag = tid.gjelder ?? idag;
    const til = tid.til ?? dag;
    const fra = tid.fra ?? dato(`${aarAv(til)}-01-01`);
    if (fra > til) return refused(PeriodenErSnudd(fra, til));
    if (til > dag) return refused(PeriodenErIkkeOver(til, dag));
    const posisjon = tid.posisjon ?? this.felles();
    const sak = hpSakId(hp);
    const asOf = { gjelder: dag, kjent: null, til: posisjon };
    const les = this.readStore;
    const ramme = les.read(rammeprojeksjon, kommune, hpOmraade(kommune, sak), rammebilde, asOf);
    if (ramme.visning.hp === null) return refused(HandlingsprogrammetFinnesIkke());
    const koder = ramme.visning.utvalg.map((u) => u.kode);
    if (valg.utvalg !== null && !koder.includes(valg.utvalg))
      return refused(UkjentUtvalg(valg.utvalg, koder));
    const rader = les.read(oppdragsregister, kommune, kommune, radene, asOf);
    const historie = les.read(vedtaksprojeksjon, kommune, sakOmraade(kommune, sak), sakshistorie, asOf);
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
        fra,
        til,
        rader: rader.visning,
        vedtak: historie.visning.vedtak,
      },
      valg,
    );
    const parkert = rader.parkert ?? historie.parkert;
    const merknader = merknaderOm(parkert);
    return ok({ ...rapport, merknader });
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
