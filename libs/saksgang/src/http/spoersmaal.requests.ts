import { ErDato, ErId, KommandoRequest, Nestede, Tekst } from '@saksgang/http';
import type { Dato, ForslagId, MoeteId } from '@saksgang/kernel';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { SPOERSMAALSSLAG, type Spoersmaalsslag } from '../domene/spoersmaal/spoersmaal.events';

export class SpoersmaalRequest extends KommandoRequest {
  /** A question, or an order for a calculation. */
  @IsIn(SPOERSMAALSSLAG)
  slag!: Spoersmaalsslag;

  @IsOptional()
  @Tekst(100)
  parti?: string | null;

  @IsOptional()
  @Tekst(100)
  navn?: string | null;

  @Tekst(10_000)
  tekst!: string;

  /** When absent, the one of the reglement: so many days before the meeting. */
  @IsOptional()
  @ErDato()
  frist?: Dato | null;

  /** The meeting that the answer is for. */
  @IsOptional()
  @ErId()
  moete?: MoeteId | null;

  /** The forslag that it is about, when it is about one. */
  @IsOptional()
  @ErId()
  forslag?: ForslagId | null;
}

export class LenkeRequest {
  @Tekst(300)
  tittel!: string;

  /** Where it lies on the web. */
  @Matches(/^https?:\/\/[^\s"<>]{1,500}$/)
  adresse!: string;
}

export class SvarRequest extends KommandoRequest {
  @Tekst(10_000)
  tekst!: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Nestede(() => LenkeRequest)
  lenker?: LenkeRequest[];
}

export class SvarrettelseRequest extends KommandoRequest {
  /** The answer as it stands, word for word. */
  @Tekst(10_000)
  fra!: string;

  @Tekst(10_000)
  til!: string;
}
