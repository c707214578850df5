import { ErDato, ErSakId, KommandoRequest, Nestede, Tekst } from '@saksgang/http';
import type { Dato, SakId } from '@saksgang/kernel';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { VALGFORMER, VERV, type Valgform, type Valgstemmer, type Verv } from '../domene/moete/valg';
import { STOERSTE_PLASS } from './organ.requests';
import { PartistemmerRequest, tilPartistemmer } from './votering.requests';

export const KLOKKESLETT = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What may be said with a time of day. */
export class KlokkeslettRequest extends KommandoRequest {
  /** `18:00`; absent when it is not known. */
  @IsOptional()
  @Matches(KLOKKESLETT)
  klokkeslett?: string | null;
}

export class InnkallMoeteRequest extends KlokkeslettRequest {
  /** The day of the meeting. */
  @ErDato()
  dato!: Dato;

  @IsOptional()
  @Tekst(200)
  sted?: string | null;
}

export class AvlysMoeteRequest extends KommandoRequest {
  @Tekst(500)
  grunn!: string;
}

export class OppmoeteRequest {
  @IsInt()
  @Min(1)
  @Max(STOERSTE_PLASS)
  plass!: number;

  /** The number of the substitute on the list of the party that has the seat; absent when the member meets. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(STOERSTE_PLASS)
  vara?: number | null;
}

export class SettMoeteRequest extends KlokkeslettRequest {
  @IsArray()
  @ArrayMaxSize(STOERSTE_PLASS)
  @Nestede(() => OppmoeteRequest)
  deltakere!: OppmoeteRequest[];

  /** The seat of whoever leads the meeting. */
  @IsInt()
  @Min(1)
  @Max(STOERSTE_PLASS)
  moeteleder!: number;
}

export class EndreFrammoeteRequest extends KlokkeslettRequest {
  /** The seats of those who left. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(STOERSTE_PLASS)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(STOERSTE_PLASS, { each: true })
  gikk?: number[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(STOERSTE_PLASS)
  @Nestede(() => OppmoeteRequest)
  kom?: OppmoeteRequest[];

  @IsOptional()
  @Tekst(500)
  grunn?: string | null;
}

export class OverlatMoeteledelsenRequest extends KommandoRequest {
  /** The seat of whoever leads the meeting from here on. */
  @IsInt()
  @Min(1)
  @Max(STOERSTE_PLASS)
  til!: number;

  @Tekst(500)
  grunn!: string;
}

/** The votes of one candidate, or the blank ones. */
export class ValgstemmerRequest {
  /** The seat of the candidate, or `blank`. */
  @Matches(/^(blank|[1-9]\d{0,2})$/)
  valg!: string;

  @IsInt()
  @Min(0)
  @Max(STOERSTE_PLASS)
  antall!: number;

  /** How the parties voted, in an open election; the sum is that of the candidate. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @Nestede(() => PartistemmerRequest)
  partier?: PartistemmerRequest[];
}

export class ValgRequest extends KommandoRequest {
  @IsIn(VERV)
  verv!: Verv;

  @IsIn(VALGFORMER)
  form!: Valgform;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(STOERSTE_PLASS)
  @Nestede(() => ValgstemmerRequest)
  stemmer!: ValgstemmerRequest[];

  /** The seat that the lot fell on, where several had most votes; absent when no lot was drawn. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(STOERSTE_PLASS)
  loddtrekning?: number | null;
}

export const tilValgstemmer = ({ valg, antall, partier }: ValgstemmerRequest): Valgstemmer => ({
  valg: valg === 'blank' ? 'blank' : Number(valg),
  antall,
  partier: tilPartistemmer(partier),
});

export class LukkMoeteRequest extends KommandoRequest {
  /** The sak that the doors are closed for; absent when it is the meeting as a whole. */
  @IsOptional()
  @ErSakId()
  sak?: SakId | null;

  /** Paragraph and ledd, as it will stand in the møtebok. */
  @Tekst(300)
  hjemmel!: string;
}
