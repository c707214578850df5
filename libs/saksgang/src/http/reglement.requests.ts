import { ErDato, KommandoRequest, Nestede, Nestet } from '@saksgang/http';
import { ROLLER, type Dato, type Rolle } from '@saksgang/kernel';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { FORSLAGSTYPER, type Forslagstype } from '../domene/forslag/forslag.events';
import { ORGANER, type Organ } from '../domene/vedtak/vedtak';
import { DelegasjonsvedtakRequest } from './kommune.requests';

export class ForslagsrettRequest {
  @IsIn(FORSLAGSTYPER)
  type!: Forslagstype;

  @IsArray()
  @ArrayMaxSize(ROLLER.length)
  @IsIn(ROLLER, { each: true })
  roller!: Rolle[];

  @IsArray()
  @ArrayMaxSize(ORGANER.length)
  @IsIn(ORGANER, { each: true })
  organer!: Organ[];
}

export class MindretallsankeRequest {
  /** `1` of 1/3. */
  @IsInt()
  @Min(1)
  @Max(1000)
  teller!: number;

  /** `3` of 1/3. */
  @IsInt()
  @Min(2)
  @Max(1000)
  nevner!: number;

  /** Days after the vote; 0 is in the meeting itself. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(365)
  fristDager?: number | null;
}

/** In hundredths of a percent: 175 is 1,75 %. */
export class HandlingsreglerRequest {
  @IsOptional()
  @IsInt()
  @Min(-100_000)
  @Max(100_000)
  nettoDriftsresultat?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  disposisjonsfond?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  gjeldsgrad?: number | null;
}

/** What is left out is not fixed. */
export class ReglementRequest extends KommandoRequest {
  @ErDato()
  gjelderFra!: Dato;

  @Nestet(() => DelegasjonsvedtakRequest)
  vedtak!: DelegasjonsvedtakRequest;

  /** The types of forslag that may come after the sak is taken up; an empty list is none. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(FORSLAGSTYPER.length)
  @IsIn(FORSLAGSTYPER, { each: true })
  forslagEtterOpptak?: Forslagstype[] | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(FORSLAGSTYPER.length)
  @Nestede(() => ForslagsrettRequest)
  forslagsrett?: ForslagsrettRequest[] | null;

  @IsOptional()
  @Nestet(() => MindretallsankeRequest)
  mindretallsanke?: MindretallsankeRequest | null;

  /** Days before the meeting. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(365)
  fristForForslag?: number | null;

  /** Days before the meeting by which a question is to be answered that gives no frist itself. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(365)
  fristForBudsjettspoersmaal?: number | null;

  @IsOptional()
  @Nestet(() => HandlingsreglerRequest)
  handlingsregler?: HandlingsreglerRequest | null;
}
