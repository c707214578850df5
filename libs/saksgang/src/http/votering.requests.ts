import { applyDecorators } from '@nestjs/common';
import { ErId, ErPunkt, KommandoRequest, Nestede, Nestet, Tekst, Tekster } from '@saksgang/http';
import type { ForslagId, Punkt } from '@saksgang/kernel';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { MODI, type Modus } from '../domene/behandling/behandling.events';
import { HABILITETSGRUNNER, type Habilitetsgrunn } from '../domene/behandling/habilitet';
import { ORGANER, type Organ } from '../domene/vedtak/vedtak';
import {
  VOTERINGSFORMER,
  type Partistemmer,
  type Stemmegruppe,
  type Stemmevalg,
  type Voteringsform,
} from '../domene/votering/votering';
import { StemmerRequest } from './behandling.requests';

const FLESTE_STEMMER = 500;
const FLESTE_FORSLAG = 50;
const GRUNNER = Object.keys(HABILITETSGRUNNER) as Habilitetsgrunn[];

/** For, against, blank, or the id of the forslag that the vote goes to. */
const ErStemmevalg = () => Matches(/^(for|mot|blank|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/);

export const ErAntall = () => applyDecorators(IsInt(), Min(0), Max(FLESTE_STEMMER));

const ErPlass = () => applyDecorators(IsInt(), Min(1), Max(FLESTE_STEMMER));

export class PartistemmerRequest {
  @Tekst(100)
  parti!: string;

  @ErAntall()
  antall!: number;

  /** Who they were, when the party split or the member is independent. */
  @IsOptional()
  @Tekster(100, FLESTE_STEMMER)
  navn?: string[];
}

export class StemmegruppeRequest {
  @ErStemmevalg()
  valg!: Stemmevalg;

  @ErAntall()
  antall!: number;

  /** How the parties voted; the sum is that of the choice. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @Nestede(() => PartistemmerRequest)
  partier?: PartistemmerRequest[];
}

/** What is voted over, and how. */
export class VoteringsstegRequest {
  @IsIn(VOTERINGSFORMER)
  form!: Voteringsform;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(FLESTE_FORSLAG)
  @ErId({ each: true })
  forslag!: ForslagId[];

  /** The points of the one forslag that it is about; the whole when absent. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ErPunkt({ each: true })
  punkter?: Punkt[] | null;
}

export class VoteringsordenRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  @IsArray()
  @ArrayMaxSize(500)
  @Nestede(() => VoteringsstegRequest)
  steg!: VoteringsstegRequest[];
}

export class VoteringRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  @IsIn(VOTERINGSFORMER)
  form!: Voteringsform;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(FLESTE_FORSLAG)
  @ErId({ each: true })
  forslag!: ForslagId[];

  /** The points of the one forslag that the vote is about; the whole when absent. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ErPunkt({ each: true })
  punkter?: Punkt[] | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(FLESTE_FORSLAG)
  @Nestede(() => StemmegruppeRequest)
  stemmer!: StemmegruppeRequest[];

  /** How the møteleder voted; it settles a tie. */
  @IsOptional()
  @ErStemmevalg()
  moetelederStemte?: Stemmevalg | null;

  /** When the sak was taken up without its number. */
  @IsOptional()
  @Tekst(60)
  saksnummer?: string | null;

  /** Live, or the record of what the body has in fact done. */
  @IsIn(MODI)
  modus!: Modus;
}

export class MotkandidatRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  /** The forslag that goes on. */
  @ErId()
  forslag!: ForslagId;

  @Tekst(2000)
  grunn!: string;
}

export class VaraRequest {
  @IsOptional()
  @Tekst(100)
  navn?: string | null;

  /** The party of the seat when absent. */
  @IsOptional()
  @Tekst(100)
  parti?: string | null;
}

export class HabilitetRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  @ErPlass()
  plass!: number;

  /** Whose seat it is; the meeting knows when the sak was taken up in one. */
  @IsOptional()
  @Tekst(100)
  parti?: string | null;

  @IsOptional()
  @Tekst(100)
  navn?: string | null;

  @IsBoolean()
  inhabil!: boolean;

  @IsIn(GRUNNER)
  grunn!: Habilitetsgrunn;

  /** The legal basis, when it is another than that of the reason. */
  @IsOptional()
  @Tekst(200)
  hjemmel?: string | null;

  @IsOptional()
  @Tekst(2000)
  forklaring?: string | null;

  /** How many were for and against that the member is inhabil. */
  @IsOptional()
  @Nestet(() => StemmerRequest)
  stemmer?: StemmerRequest | null;

  /** Who takes the seat in this sak. */
  @IsOptional()
  @Nestet(() => VaraRequest)
  vara?: VaraRequest | null;

  @IsIn(MODI)
  modus!: Modus;
}

export const tilStemmegruppe = ({ valg, antall, partier }: StemmegruppeRequest): Stemmegruppe => ({
  valg,
  antall,
  partier: tilPartistemmer(partier),
});

export const tilPartistemmer = (partier: readonly PartistemmerRequest[] = []): readonly Partistemmer[] =>
  partier.map(({ parti, antall, navn = [] }) => ({ parti, antall, navn }));
