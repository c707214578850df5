import { ErDato, ErId, ErKroner, ErPunkt, ErSakId, KommandoRequest, Nestede, Tekst } from '@saksgang/http';
import type { Dato, Kroner, Punkt, SakId, VedtakId } from '@saksgang/kernel';
import { ORGANER, type Organ } from '@saksgang/saksgang';
import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import {
  ARBEIDSSTATUSER,
  type Arbeidsstatus,
  type Dokumentasjon,
  type Tertial,
} from '../domene/oppdrag/oppdrag.events';

export class FordelingRequest extends KommandoRequest {
  /** The role that is responsible, for example kommunalsjef oppvekst. */
  @Tekst(200)
  ansvarlig!: string;

  /** The person who holds it. */
  @IsOptional()
  @Tekst(100)
  person?: string | null;
}

export class OppdragsfristRequest extends KommandoRequest {
  @ErDato()
  dato!: Dato;

  /** What the date is, for example «plandato, legges fram i 1. tertial». */
  @Tekst(500)
  tekst!: string;
}

export class FristbekreftelseRequest extends KommandoRequest {
  @ErDato()
  dato!: Dato;
}

export class FristforslagRequest extends KommandoRequest {
  @ErDato()
  dato!: Dato;

  @Tekst(2000)
  grunn!: string;
}

export class StatusRequest extends KommandoRequest {
  @IsIn(ARBEIDSSTATUSER)
  status!: Arbeidsstatus;

  @Tekst(5000)
  kommentar!: string;
}

export class DokumentasjonRequest {
  @IsIn(['dokument', 'sak', 'regnskap'])
  slag!: Dokumentasjon['slag'];

  @Tekst(500)
  referanse!: string;
}

export class UtfoertRequest extends KommandoRequest {
  @IsArray()
  @ArrayMaxSize(50)
  @Nestede(() => DokumentasjonRequest)
  dokumentasjon!: DokumentasjonRequest[];

  @Tekst(5000)
  kommentar!: string;
}

export class RapportleveringRequest extends KommandoRequest {
  /** The period it is for: `2025`, `1. halvår 2025`, `2. tertial 2025`. */
  @Tekst(40)
  periode!: string;

  @IsArray()
  @ArrayMaxSize(50)
  @Nestede(() => DokumentasjonRequest)
  dokumentasjon!: DokumentasjonRequest[];

  @Tekst(5000)
  kommentar!: string;
}

/** The number of a delivery among those of the oppdrag, counted from 1. */
const ErLeveringsnummer = (): PropertyDecorator => applyDecorators(IsInt(), Min(1), Max(10_000));

export class RapportrettingRequest extends KommandoRequest {
  @ErLeveringsnummer()
  retter!: number;

  /** The day it was delivered. */
  @ErDato()
  levert!: Dato;

  @IsArray()
  @ArrayMaxSize(50)
  @Nestede(() => DokumentasjonRequest)
  dokumentasjon!: DokumentasjonRequest[];

  @Tekst(5000)
  kommentar!: string;

  /** Why it is put right. */
  @Tekst(2000)
  grunn!: string;
}

export class RapporttrekkingRequest extends KommandoRequest {
  @ErLeveringsnummer()
  retter!: number;

  /** Why the delivery was none. */
  @Tekst(2000)
  grunn!: string;
}

export class EffektRequest extends KommandoRequest {
  @Matches(/^\d{4}$/)
  aar!: string;

  @IsIn([1, 2, 3])
  tertial!: Tertial;

  /** Whole kroner from the start of the year to the end of the tertial; a cut is negative. */
  @ErKroner()
  oppnaadd!: Kroner;

  /** Whole kroner for the whole year; a cut is negative. */
  @ErKroner()
  prognose!: Kroner;

  /** What is done instead where the effect is not reached. */
  @IsOptional()
  @Tekst(5000)
  erstatningstiltak?: string | null;

  @Tekst(5000)
  kommentar!: string;
}

export class AvvikRequest extends KommandoRequest {
  /** The body that decided, and must be told. */
  @IsIn(ORGANER)
  tilOrgan!: Organ;

  @Tekst(5000)
  avvik!: string;
}

export class KanIkkeGjennomfoeresRequest extends KommandoRequest {
  @Tekst(5000)
  grunn!: string;
}

export class OppdragsavslutningRequest extends KommandoRequest {
  @ErSakId()
  sak!: SakId;

  @ErId()
  vedtak!: VedtakId;

  @ErPunkt()
  punkt!: Punkt;
}

export class FristflyttingRequest extends OppdragsavslutningRequest {
  @ErDato()
  dato!: Dato;

  /** The frist in the words of the vedtak. */
  @Tekst(500)
  tekst!: string;
}

export class GjenaapningRequest extends OppdragsavslutningRequest {
  @Tekst(2000)
  grunn!: string;
}
