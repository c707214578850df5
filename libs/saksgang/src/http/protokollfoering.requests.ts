import { ErId, KommandoRequest, Nestede, Tekst, Tekster } from '@saksgang/http';
import type { Uuid } from '@saksgang/kernel';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { ORGANER, type Organ } from '../domene/vedtak/vedtak';
import { StemmegruppeRequest } from './votering.requests';

export class ProtokolltilfoerselRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  /** A protokolltilførsel, or why somebody voted as they did. */
  @IsIn(['protokolltilfoersel', 'stemmeforklaring'])
  slag!: 'protokolltilfoersel' | 'stemmeforklaring';

  /** The parties or members that it is from. */
  @Tekster(100, 100)
  fra!: string[];

  @Tekst(10_000)
  tekst!: string;

  /** The vote that it is about. */
  @IsOptional()
  @ErId()
  votering?: Uuid | null;
}

export class StemmenavnRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  /** The votes as they were counted, now with parties and names. */
  @IsArray()
  @ArrayMaxSize(100)
  @Nestede(() => StemmegruppeRequest)
  stemmer!: StemmegruppeRequest[];
}

export class GodkjenningRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  /** Those who approve it: the møteleder, or those whom the body chose to sign. */
  @Tekster(100, 20)
  godkjentAv!: string[];

  /** The sjekksum of the protokoll that was read; it is then refused when the protokoll has changed since. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  sjekksum?: string | null;
}
