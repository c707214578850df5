import { ErDato, ErId, ErOrganId, ErSakId, KommandoRequest, Nestede, Tekst } from '@saksgang/http';
import type { Dato, MoeteId, OrganId, SakId } from '@saksgang/kernel';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { ORGANER, type Organ } from '../domene/vedtak/vedtak';

/** The number of a seat, or of a substitute. */
export const STOERSTE_PLASS = 500;

export class OpprettOrganRequest extends KommandoRequest {
  /** A stable id, `utvalg-oppvekst`. Kommunestyret, formannskapet and kontrollutvalget bear the name of their type. */
  @ErOrganId()
  organ!: OrganId;

  @IsIn(ORGANER)
  type!: Organ;

  @Tekst(100)
  navn!: string;

  /** What its saksnumre begin with, `KS`; absent when it numbers no saker. */
  @IsOptional()
  @Matches(/^[\p{Lu}\d]{1,10}$/u)
  saksprefiks?: string | null;
}

export class MedlemRequest {
  @IsInt()
  @Min(1)
  @Max(STOERSTE_PLASS)
  plass!: number;

  @Tekst(100)
  parti!: string;

  /** Absent when the name is not known. */
  @IsOptional()
  @Tekst(100)
  navn?: string | null;
}

export class VaramedlemRequest {
  @Tekst(100)
  parti!: string;

  /** The place on the party's list, from which substitutes are called in order. */
  @IsInt()
  @Min(1)
  @Max(STOERSTE_PLASS)
  nr!: number;

  @IsOptional()
  @Tekst(100)
  navn?: string | null;
}

export class VelgMedlemmerRequest extends KommandoRequest {
  @ErDato()
  gjelderFra!: Dato;

  /** Every seat of the body; this choice replaces the one before. */
  @IsArray()
  @ArrayMaxSize(STOERSTE_PLASS)
  @Nestede(() => MedlemRequest)
  medlemmer!: MedlemRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(STOERSTE_PLASS)
  @Nestede(() => VaramedlemRequest)
  varamedlemmer?: VaramedlemRequest[];

  /** The seat of the leder; absent when it is not known. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(STOERSTE_PLASS)
  leder?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(STOERSTE_PLASS)
  nestleder?: number | null;
}

export class PlanlagtMoeteRequest {
  @ErDato()
  dato!: Dato;

  /** The last day that a saksframlegg is taken for the meeting. */
  @IsOptional()
  @ErDato()
  saksfrist?: Dato | null;
}

export class FastsettMoeteplanRequest extends KommandoRequest {
  @IsInt()
  @Min(1900)
  @Max(2999)
  aar!: number;

  @IsArray()
  @ArrayMaxSize(366)
  @Nestede(() => PlanlagtMoeteRequest)
  moeter!: PlanlagtMoeteRequest[];
}

export class TildelSaksnummerRequest extends KommandoRequest {
  @ErSakId()
  sak!: SakId;

  /** The meeting in which the sak is treated; its day says which year. */
  @IsOptional()
  @ErId()
  moete?: MoeteId | null;

  /** The number where it is known from a document; else the next in the row. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9999)
  nr?: number | null;
}
