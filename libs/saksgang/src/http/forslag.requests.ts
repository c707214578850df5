import {
  ErBeloepPerAar,
  ErId,
  ErKroner,
  ErPunkt,
  ErUtvalgKode,
  KommandoRequest,
  Nestede,
  Nestet,
  Tekst,
  Tekster,
} from '@saksgang/http';
import type { ForslagId, Kroner, LinjeId, MoeteId, Punkt, UtvalgKode, Uuid } from '@saksgang/kernel';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  ValidateIf,
} from 'class-validator';
import {
  FINANSIERINGSKILDER,
  FORSLAGSTYPER,
  type Finansieringskilde,
  type Forslagsgrunnlag,
  type Forslagstype,
  type Inndekningskilde,
} from '../domene/forslag/forslag.events';
import type { Bevilgningsoversikt } from '../domene/ramme/balanse';
import type { Beloep } from '../domene/ramme/beloep';
import { ORGANER, type Organ } from '../domene/vedtak/vedtak';
import { RammelinjeRequest } from './rammelinje.request';
import { VerbalforslagRequest } from './verbalforslag.request';

const TABELLER = ['drift', 'investering'] as const satisfies Bevilgningsoversikt[];

/** A named member who stands behind a forslag. */
export class ForslagsstillerRequest {
  @Tekst(200)
  navn!: string;

  @IsOptional()
  @Tekst(100)
  parti?: string | null;
}

/** What the amounts are counted from. */
export class ForslagsgrunnlagRequest {
  @IsIn(['beslutningsgrunnlag', 'tilleggsinnstilling', 'ikke-oppgitt', 'forslag'])
  slag!: Forslagsgrunnlag['slag'];

  @ValidateIf((g: ForslagsgrunnlagRequest) => g.slag === 'forslag')
  @ErId()
  forslag?: ForslagId;
}

/** What pays for a line: another line of the frame, or a central line of a bevilgningsoversikt. */
export class InndekningRequest {
  @IsIn(['linje', 'post'])
  slag!: Inndekningskilde['slag'];

  @ValidateIf((k: InndekningRequest) => k.slag === 'linje')
  @ErId()
  linje?: LinjeId;

  @ValidateIf((k: InndekningRequest) => k.slag === 'post')
  @IsIn(TABELLER)
  tabell?: Bevilgningsoversikt;

  @ValidateIf((k: InndekningRequest) => k.slag === 'post')
  @Tekst(60)
  post?: string;
}

/** The line of another forslag that a line was taken from. */
export class OpphavRequest {
  @ErId()
  forslag!: ForslagId;

  @ErId()
  linje!: LinjeId;
}

/** A line that the forslag adds to the frame. */
export class ForslagslinjeRequest extends RammelinjeRequest {
  /** The id that the line has, or shall have; give the same again to change it. */
  @ValidateIf(({ id }: ForslagslinjeRequest) => id !== undefined)
  @ErId()
  id?: LinjeId;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Nestede(() => InndekningRequest)
  inndekning?: InndekningRequest[];

  @IsOptional()
  @Nestet(() => OpphavRequest)
  opphav?: OpphavRequest | null;

  /** A cut without named measures: it is flagged, and never stopped. */
  @IsOptional()
  @IsBoolean()
  uspesifisertInnsparing?: boolean;
}

/** A line of the grunnlag that gets other amounts: the amounts as they become. */
export class LinjeendringRequest {
  @ErId()
  linje!: LinjeId;

  @ErBeloepPerAar()
  beloep!: Beloep;

  /** Why an amount is unknown. */
  @IsOptional()
  @Tekst(500)
  ukjent?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Nestede(() => InndekningRequest)
  inndekning?: InndekningRequest[];

  @IsOptional()
  @Nestet(() => OpphavRequest)
  opphav?: OpphavRequest | null;

  /** A cut without named measures: it is flagged, and never stopped. */
  @IsOptional()
  @IsBoolean()
  uspesifisertInnsparing?: boolean;
}

/** What is added to a central line. */
export class SentralendringRequest {
  @IsIn(TABELLER)
  tabell!: Bevilgningsoversikt;

  @Tekst(60)
  post!: string;

  @ErBeloepPerAar()
  endring!: Beloep;
}

export class FinansieringRequest {
  @IsIn(FINANSIERINGSKILDER)
  kilde!: Finansieringskilde;

  @ErBeloepPerAar()
  beloep!: Beloep;
}

export class InvesteringsforslagRequest {
  /** The id that the investment has, or shall have; give the same again to change it. */
  @ValidateIf(({ id }: InvesteringsforslagRequest) => id !== undefined)
  @ErId()
  id?: Uuid;

  @Tekst(300)
  prosjekt!: string;

  @IsOptional()
  @ErKroner()
  kostnadsramme?: Kroner | null;

  @ErBeloepPerAar()
  bevilgning!: Beloep;

  /** Where the money comes from, in positive kroner. For a changed investment: what is added to its financing. */
  @IsArray()
  @ArrayMaxSize(20)
  @Nestede(() => FinansieringRequest)
  finansiering!: FinansieringRequest[];

  @ErUtvalgKode()
  visesHos!: UtvalgKode;

  @IsOptional()
  @Tekst(200)
  bevilgesTil?: string | null;

  /** The investment of the grunnlag that it changes; a new one when absent. */
  @IsOptional()
  @ErId()
  endrer?: Uuid | null;
}

export class ForslagRequest extends KommandoRequest {
  /** Read from the content when absent: with amounts a rammeendring, with words alone a verbalforslag. */
  @IsOptional()
  @IsIn(FORSLAGSTYPER)
  type?: Forslagstype;

  @Tekst(300)
  tittel!: string;

  @IsOptional()
  @Tekst(10_000)
  tekst?: string | null;

  @Tekster(100, 20)
  partier!: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @Nestede(() => ForslagsstillerRequest)
  medlemmer?: ForslagsstillerRequest[];

  /** The body whose innstilling it is. */
  @IsOptional()
  @IsIn(ORGANER)
  organ?: Organ | null;

  @IsOptional()
  @Nestet(() => ForslagsgrunnlagRequest)
  grunnlag?: ForslagsgrunnlagRequest | null;

  /** The forslag that it changes or adds to. */
  @IsOptional()
  @ErId()
  gjelder?: ForslagId | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @Nestede(() => ForslagslinjeRequest)
  linjer?: ForslagslinjeRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @Nestede(() => LinjeendringRequest)
  endringer?: LinjeendringRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Nestede(() => SentralendringRequest)
  sentrale?: SentralendringRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @Nestede(() => InvesteringsforslagRequest)
  investeringer?: InvesteringsforslagRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @Nestede(() => VerbalforslagRequest)
  verbalforslag?: VerbalforslagRequest[];
}

export class NyttForslagRequest extends ForslagRequest {
  /** The meeting it is meant for; the frist of the reglement counts back from its day. */
  @IsOptional()
  @ErId()
  moete?: MoeteId | null;
}

export class EndretForslagRequest extends ForslagRequest {
  /** «Revidert med utgangspunkt i»: the forslag that it was revised from. */
  @IsOptional()
  @ErId()
  utgangspunkt?: ForslagId | null;
}

export class HentLinjerRequest extends KommandoRequest {
  @ErId()
  fra!: ForslagId;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ErId({ each: true })
  linjer!: LinjeId[];
}

export class SammenslaaingRequest extends KommandoRequest {
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @ErId({ each: true })
  forslag!: ForslagId[];

  @Tekst(300)
  tittel!: string;

  @IsOptional()
  @Tekst(10_000)
  tekst?: string | null;

  /** The type of the fellesforslag; needed when they are of different types. */
  @IsOptional()
  @IsIn(FORSLAGSTYPER)
  type?: Forslagstype | null;
}

export class PostRequest {
  @IsIn(TABELLER)
  tabell!: Bevilgningsoversikt;

  @Tekst(60)
  post!: string;
}

/** One of the forslag that another is split into, and what of it goes there. */
export class DelRequest {
  @IsIn(FORSLAGSTYPER)
  type!: Forslagstype;

  @Tekst(300)
  tittel!: string;

  @IsOptional()
  @Tekst(10_000)
  tekst?: string | null;

  /** Lines that the forslag adds, and lines that it changes. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ErId({ each: true })
  linjer?: LinjeId[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Nestede(() => PostRequest)
  poster?: PostRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ErId({ each: true })
  investeringer?: Uuid[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ErPunkt({ each: true })
  punkter?: Punkt[];
}

export class DelingRequest extends KommandoRequest {
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(50)
  @Nestede(() => DelRequest)
  deler!: DelRequest[];
}
