import { ErId, ErPunkt, KommandoRequest, Nestede, Nestet, Tekst, Tekster } from '@saksgang/http';
import type { ForslagId, Punkt } from '@saksgang/kernel';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ORGANER, type Organ } from '../domene/vedtak/vedtak';
import { RammelinjeRequest } from './rammelinje.request';

export class VerbalforslagRequest {
  @ErPunkt()
  punkt!: Punkt;

  @Tekst(300)
  tittel!: string;

  @Tekst(10_000)
  tekst!: string;
}

export class ForslagRequest extends KommandoRequest {
  @Tekst(300)
  tittel!: string;

  @Tekster(100, 20)
  partier!: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @Nestede(() => RammelinjeRequest)
  linjer?: RammelinjeRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @Nestede(() => VerbalforslagRequest)
  verbalforslag?: VerbalforslagRequest[];
}

export class InnstillingRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  /** The forslag that is recommended; kommunedirektøren's grunnlag as it stands when absent. */
  @IsOptional()
  @ErId()
  forslag?: ForslagId | null;

  /** The parties or members that stand behind the innstilling. */
  @Tekster(100, 100)
  stillere!: string[];
}

export class BehandlingRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;
}

export class StemmerRequest {
  @IsInt()
  @Min(0)
  @Max(500)
  for!: number;

  @IsInt()
  @Min(0)
  @Max(500)
  mot!: number;
}

export class VoteringRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  @ErId()
  forslag!: ForslagId;

  @Nestet(() => StemmerRequest)
  stemmer!: StemmerRequest;

  /** How the møteleder voted; needed at a tie. */
  @IsOptional()
  @IsIn(['for', 'mot'])
  moetelederStemte?: 'for' | 'mot' | null;

  @IsOptional()
  @Tekst(60)
  saksnummer?: string | null;

  /** Live, or the record of what the body has in fact done. */
  @IsIn(['gjennomfoere', 'protokollfoere'])
  modus!: 'gjennomfoere' | 'protokollfoere';
}
