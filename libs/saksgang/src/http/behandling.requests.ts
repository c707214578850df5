import { ErDato, ErId, KommandoRequest, Nestede, Tekst, Tekster } from '@saksgang/http';
import type { Dato, ForslagId, MoeteId, Uuid } from '@saksgang/kernel';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { MODI, type Modus } from '../domene/behandling/behandling.events';
import { ORGANER, type Organ } from '../domene/vedtak/vedtak';

export class MindretallRequest {
  @IsOptional()
  @ErId()
  forslag?: ForslagId | null;

  @Tekster(100, 100)
  stillere!: string[];
}

export class InnstillingRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  /** The forslag that is recommended; kommunedirektøren's grunnlag as it stands when absent. */
  @IsOptional()
  @ErId()
  forslag?: ForslagId | null;

  /** The parties or members that stand behind the innstilling; those who voted for it when absent. */
  @IsOptional()
  @Tekster(100, 100)
  stillere?: string[];

  /** The vote that it is the result of. */
  @IsOptional()
  @ErId()
  votering?: Uuid | null;

  /** What the minority recommends; those who lost the vote when absent. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Nestede(() => MindretallRequest)
  mindretall?: MindretallRequest[] | null;
}

export class BehandlingRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  /** The meeting in which the body takes the sak up. */
  @IsOptional()
  @ErId()
  moete?: MoeteId | null;

  /** The number that the sak has in the body, `KS 84/2024`. */
  @IsOptional()
  @Tekst(60)
  saksnummer?: string | null;

  /** Live when absent. */
  @IsOptional()
  @IsIn(MODI)
  modus?: Modus;
}

export class UttalelseRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  /** Which of them: `Eldrerådet`. */
  @Tekst(200)
  navn!: string;

  @Tekst(10_000)
  tekst!: string;

  @IsOptional()
  @ErId()
  votering?: Uuid | null;
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

/** The sak leaves the body without a decision: live by the vote that says so, else as it happened. */
class UtenVedtakRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  @IsOptional()
  @Tekst(2000)
  grunn?: string | null;

  @IsOptional()
  @ErId()
  votering?: Uuid | null;

  @IsIn(MODI)
  modus!: Modus;
}

export class UtsettelseRequest extends UtenVedtakRequest {
  /** The day it is to come up again. */
  @IsOptional()
  @ErDato()
  til?: Dato | null;
}

export class TilbakesendingRequest extends UtenVedtakRequest {
  /** The body it goes back to; kommunedirektøren when absent. */
  @IsOptional()
  @IsIn(ORGANER)
  til?: Organ | null;
}
