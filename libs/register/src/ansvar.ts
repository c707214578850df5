import { dagerMellom, type Dato, type HpPeriode, type OppdragId, type Punkt } from '@saksgang/kernel';
import {
  besetningAv,
  dekker,
  erAvsluttet,
  gjeldendeFrist,
  rollenoekkel,
  type Frist,
  type Rolleregister,
  type Stedfortreder,
} from '@saksgang/oppfoelging';
import type { RegistrertOppdrag } from './oppdragsregister';
import { iRute, type IRute } from './oppdragssvar';

/** An open oppdrag that no person answers for. */
export interface TilFordeling {
  readonly oppdrag: OppdragId;
  readonly hp: HpPeriode | null;
  readonly punkt: Punkt;
  readonly delpunkt: string;
  readonly tittel: string;
  readonly mottaker: string;
  /** The role it lies on, when nobody has that role; null when it lies on none. */
  readonly ledigRolle: string | null;
  readonly frist: Frist | null;
  /** The date that counts on the day: the frist, or of the first report that is not delivered. */
  readonly gjeldendeFrist: Dato | null;
  readonly iRute: IRute;
  /** Whole days since the vedtak. */
  readonly alderDager: number;
}

export interface Rolleansvar {
  readonly rolle: string;
  /** Whether it is on record who has the role; when it is not, `person` is whom the oppdrag name, if they name one. */
  readonly foert: boolean;
  readonly person: string | null;
  readonly siden: Dato | null;
  /** Those who stand in, now or later. */
  readonly stedfortredere: readonly (Stedfortreder & { readonly naa: boolean })[];
  /** Open oppdrag, money and guidelines that lie on the role. */
  readonly aapne: number;
  readonly forsinket: number;
  /** Open oppdrag without a frist; money and guidelines have none. */
  readonly utenFrist: number;
}

export interface Ansvarsbilde {
  /** The oldest first. */
  readonly tilFordeling: readonly TilFordeling[];
  /** Budsjettposter and føringer that are followed up without anybody answering for them. */
  readonly andreUtenAnsvarlig: number;
  readonly roller: readonly Rolleansvar[];
}

/** Who answers for what in a kommune, on a day. */
export const ansvarsbildet = (
  register: Rolleregister,
  alle: readonly RegistrertOppdrag[],
  dag: Dato,
): Ansvarsbilde => {
  const aapne = alle.filter(({ tilstand }) => !erAvsluttet(tilstand));
  const utenNoen = aapne.filter((o) => erUtenNoen(register, o));
  return {
    tilFordeling: utenNoen
      .filter(({ tilstand }) => tilstand.maate === 'oppdrag')
      .map((o) => tilFordeling(o, dag))
      .sort((a, b) => b.alderDager - a.alderDager),
    andreUtenAnsvarlig: utenNoen.filter(({ tilstand }) => tilstand.maate !== 'oppdrag').length,
    roller: rollenavnene(register, aapne)
      .map((rolle) => rolleansvar(register, rolle, aapne, dag))
      .sort((a, b) => a.rolle.localeCompare(b.rolle, 'nb')),
  };
};

/** On no role, or on a role that is on record as nobody's. */
const erUtenNoen = (register: Rolleregister, { tilstand: { ansvarlig } }: RegistrertOppdrag): boolean =>
  ansvarlig === null || besetningAv(register, ansvarlig.rolle)?.person === null;

const tilFordeling = ({ registrert, tilstand }: RegistrertOppdrag, dag: Dato): TilFordeling => ({
  oppdrag: registrert.oppdrag,
  hp: registrert.hp,
  punkt: registrert.punkt,
  delpunkt: registrert.delpunkt,
  tittel: registrert.tittel,
  mottaker: registrert.mottaker.navn,
  ledigRolle: tilstand.ansvarlig?.rolle ?? null,
  frist: tilstand.frist,
  gjeldendeFrist: gjeldendeFrist(tilstand, dag),
  iRute: iRute(tilstand, dag),
  alderDager: dagerMellom(registrert.vedtaksdato, dag),
});

/** The roles on record, and those that oppdrag name beside them, each once. */
const rollenavnene = ({ roller }: Rolleregister, aapne: readonly RegistrertOppdrag[]): readonly string[] => {
  const navn = new Map([...roller].map(([noekkel, { rolle }]) => [noekkel, rolle]));
  for (const { tilstand } of aapne) {
    const rolle = tilstand.ansvarlig?.rolle;
    if (rolle !== undefined && !navn.has(rollenoekkel(rolle))) navn.set(rollenoekkel(rolle), rolle);
  }
  return [...navn.values()];
};

const rolleansvar = (
  register: Rolleregister,
  rolle: string,
  aapne: readonly RegistrertOppdrag[],
  dag: Dato,
): Rolleansvar => {
  const egne = aapne.filter(
    ({ tilstand: { ansvarlig } }) => ansvarlig && rollenoekkel(ansvarlig.rolle) === rollenoekkel(rolle),
  );
  const besetning = besetningAv(register, rolle);
  const personer = [...new Set(egne.flatMap(({ tilstand }) => tilstand.ansvarlig?.person ?? []))];
  return {
    rolle,
    foert: besetning !== null,
    person: besetning ? besetning.person : personer.length > 0 ? personer.join(', ') : null,
    siden: besetning?.siden ?? null,
    stedfortredere: (besetning?.stedfortredere ?? [])
      .filter(({ til }) => til === null || til >= dag)
      .map((s) => ({ ...s, naa: dekker(s, dag) })),
    aapne: egne.length,
    forsinket: egne.filter(({ tilstand: t }) => iRute(t, dag) === 'forsinket').length,
    utenFrist: egne.filter(({ tilstand: t }) => t.maate === 'oppdrag' && iRute(t, dag) === 'frist ikke satt')
      .length,
  };
};
