import { ErDato, KommandoRequest, Tekst } from '@saksgang/http';
import type { Dato, StreamName } from '@saksgang/kernel';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { HJEMLER, type Hjemmel } from '../domene/hjemmel';
import { REFERANSE } from '../domene/skjerming';

/** Which screening of a kommune. */
export class SkjermingSted {
  @Tekst(100)
  kommune!: string;

  @Matches(REFERANSE)
  ref!: string;
}

export class OpprettelseRequest extends KommandoRequest {
  /** A name that says nothing of what is screened: S-12. */
  @Matches(REFERANSE)
  ref!: string;

  @IsIn(HJEMLER)
  hjemmel!: Hjemmel;

  /** What is screened, in words that give nothing of it away. */
  @Tekst(300)
  gjelder!: string;

  /** Why access is not given all the same (offentleglova § 11); not needed under a duty of secrecy. */
  @IsOptional()
  @Tekst(1000)
  meroffentlighet?: string | null;

  /** Whether it is about a person, and may be erased. */
  @IsBoolean()
  personopplysninger!: boolean;

  /** The day to look at it again; after today. */
  @ErDato()
  revurderes!: Dato;
}

export class RevurderingRequest extends KommandoRequest {
  @IsOptional()
  @Tekst(1000)
  meroffentlighet?: string | null;

  @ErDato()
  revurderes!: Dato;
}

export class OpphevelseRequest extends KommandoRequest {
  @Tekst(1000)
  grunn!: string;
}

export class MakuleringRequest extends KommandoRequest {
  @Tekst(1000)
  grunn!: string;

  /** The reference once more: it cannot be undone. */
  @Matches(REFERANSE)
  bekreftelse!: string;
}

export class InnsynRequest extends KommandoRequest {
  /** The stream of the fact, as it stands in the list of facts. */
  @Matches(/^[a-z]+-[a-z][a-z0-9-]{0,60}\.[\w.-]{1,100}$/)
  stroem!: StreamName;

  /** The number of the fact in its stream, from 0. */
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  revisjon!: number;

  /** What it is to be used for. */
  @Tekst(500)
  formaal!: string;
}
