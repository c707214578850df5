import { KommandoRequest } from '@saksgang/http';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { OPPDRAGSTYPER, type Oppdragstype } from '../domene/kommune/varslingsplan';
import { KLOKKESLETT } from './moete.requests';

const FLEST_DAGER = 10;
const LENGST_UNNA = 250;

export class VarslingsplanRequest extends KommandoRequest {
  /** The type of oppdrag; absent is every type that has no plan of its own. */
  @IsOptional()
  @IsIn(OPPDRAGSTYPER)
  type?: Oppdragstype | null;

  /** Working days before the frist, `[30, 14, 3]`. */
  @IsArray()
  @ArrayMaxSize(FLEST_DAGER)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(LENGST_UNNA, { each: true })
  foer!: number[];

  /** Working days after the frist, `[1, 10, 20]`; each goes one step further up the line. */
  @IsArray()
  @ArrayMaxSize(FLEST_DAGER)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(LENGST_UNNA, { each: true })
  etter!: number[];

  /** The time of day in Norway, between `07:00` and `20:00`. */
  @Matches(KLOKKESLETT)
  klokken!: string;
}
