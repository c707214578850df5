import { VisningQuery } from '@saksgang/http';
import {
  kroner,
  ok,
  refused,
  type ForslagId,
  type LinjeId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import type { Beloep } from '@saksgang/saksgang';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { GRUNNLAG, type Grunnlagsvalg } from './grunnlag/grunnlag';
import type { Regnegrunnlag } from './hent-beregning.query';
import type { Maaned } from './oekonomi/delaarseffekt';
import { LAANESLAG, type Laaneslag } from './oekonomi/laanekostnader';
import { LaanevilkaareneErUfullstendige, MvavilkaareneErUfullstendige } from './refusals';
import type { Vilkaar } from './virkning/vilkaar';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const IDER = new RegExp(`^${UUID}(?:,${UUID}){0,199}$`);
const BASE = new RegExp(`^(?:${GRUNNLAG.join('|')})(?:,${UUID}){0,49}$`);
const OPPSTARTER = new RegExp(
  `^${UUID}:\\d{4}-(?:0[1-9]|1[0-2])(?:,${UUID}:\\d{4}-(?:0[1-9]|1[0-2])){0,99}$`,
);
const PROSENT = /^\d{1,2}(?:\.\d{1,3})?$|^100(?:\.0{1,3})?$/;
const KRAV = /^-?\d{1,3}(?:\.\d{1,3})?$/;
const AAR = /^[1-9]\d?$/;
const PER_AAR = /^\d{4}:-?\d{1,12}(?:,\d{4}:-?\d{1,12}){0,9}$/;

/** Which forslag, and which of the day. */
export class KonfliktQuery extends VisningQuery {
  /** The ids, with commas between; all that may still be voted over when absent. */
  @IsOptional()
  @Matches(IDER)
  forslag?: string;

  /** The budget that the forslag are held against; the one that holds now when absent. */
  @IsOptional()
  @IsIn(GRUNNLAG)
  grunnlag?: Grunnlagsvalg;
}

/** What is to be reckoned. What is not given is not supposed: the answer says what is missing. */
export class BeregningQuery extends VisningQuery {
  /** The ids of the forslag, with commas between. */
  @Matches(IDER)
  forslag!: string;

  /** The budget to count from, and after it the ids of forslag that are counted into it: `tilleggsinnstilling,<id>`. */
  @Matches(BASE)
  grunnlag!: string;

  /** The month in which lines start, when their amounts are for whole years: `<linje-id>:2025-04`. */
  @IsOptional()
  @Matches(OPPSTARTER)
  oppstart?: string;

  /** The interest of new loans, in percent. */
  @IsOptional()
  @Matches(PROSENT)
  rente?: string;

  /** How many years new loans are paid down over. */
  @IsOptional()
  @Matches(AAR)
  loepetid?: string;

  @IsOptional()
  @IsIn(LAANESLAG)
  laaneslag?: Laaneslag;

  /** The rate of merverdiavgift, in percent. */
  @IsOptional()
  @Matches(PROSENT)
  mvaSats?: string;

  /** How many percent of an investment the compensation is given for. */
  @IsOptional()
  @Matches(PROSENT)
  mvaAndel?: string;

  /** Whole kroner per year: `2025:2100000000,2026:2150000000`. */
  @IsOptional()
  @Matches(PER_AAR)
  driftsinntekter?: string;

  @IsOptional()
  @Matches(PER_AAR)
  nettoDriftsresultat?: string;

  /** At the end of each year. */
  @IsOptional()
  @Matches(PER_AAR)
  disposisjonsfond?: string;

  /** At the end of each year. */
  @IsOptional()
  @Matches(PER_AAR)
  gjeld?: string;

  /** The kommune's own limit, at least so many percent of driftsinntektene. */
  @IsOptional()
  @Matches(KRAV)
  kravNettoDriftsresultat?: string;

  /** At least so many percent. */
  @IsOptional()
  @Matches(KRAV)
  kravDisposisjonsfond?: string;

  /** At most so many percent. */
  @IsOptional()
  @Matches(KRAV)
  kravGjeldsgrad?: string;
}

export const iderI = (tekst: string): readonly ForslagId[] => tekst.split(',') as ForslagId[];

export const grunnlagI = (tekst: string): Regnegrunnlag => {
  const [valg, ...med] = tekst.split(',');
  return { valg: valg as Grunnlagsvalg, med: med as ForslagId[] };
};

/** What is given of terms and key figures. Half of the terms of a loan is no terms. */
export const vilkaarI = (q: BeregningQuery): Result<Vilkaar, Refusal> => {
  const { rente, loepetid, laaneslag, mvaSats, mvaAndel } = q;
  const oppgitt = [rente, loepetid, laaneslag].filter((v) => v !== undefined).length;
  if (oppgitt === 1 || oppgitt === 2) return refused(LaanevilkaareneErUfullstendige());
  if ((mvaSats === undefined) !== (mvaAndel === undefined)) return refused(MvavilkaareneErUfullstendige());
  return ok({
    oppstart: new Map((q.oppstart?.split(',') ?? []).map(oppstarten)),
    laan: laaneslag ? { slag: laaneslag, rente: Number(rente), loepetid: Number(loepetid) } : null,
    mva: mvaSats === undefined ? null : { sats: Number(mvaSats), andel: Number(mvaAndel) },
    noekkeltall: {
      driftsinntekter: perAar(q.driftsinntekter),
      nettoDriftsresultat: perAar(q.nettoDriftsresultat),
      disposisjonsfond: perAar(q.disposisjonsfond),
      gjeld: perAar(q.gjeld),
    },
    krav: {
      'netto-driftsresultat': tall(q.kravNettoDriftsresultat),
      disposisjonsfond: tall(q.kravDisposisjonsfond),
      gjeldsgrad: tall(q.kravGjeldsgrad),
    },
  });
};

const oppstarten = (tekst: string): [LinjeId, Maaned] => {
  const [linje = '', fra = ''] = tekst.split(':');
  return [linje as LinjeId, { aar: fra.slice(0, 4), maaned: Number(fra.slice(5)) }];
};

const tall = (tekst: string | undefined): number | null => (tekst === undefined ? null : Number(tekst));

const perAar = (tekst: string | undefined): Beloep | null =>
  tekst === undefined
    ? null
    : Object.fromEntries(
        tekst.split(',').map((ledd) => {
          const [aar = '', beloep] = ledd.split(':');
          return [aar, kroner(Number(beloep))];
        }),
      );
