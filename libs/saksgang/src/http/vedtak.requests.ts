import {
  ErBeloepPerAar,
  ErDato,
  ErPunkt,
  ErSakId,
  ErUtvalgKode,
  KommandoRequest,
  Nestede,
  Nestet,
  Tekst,
  Tekster,
} from '@saksgang/http';
import type { Dato, Punkt, SakId, UtvalgKode } from '@saksgang/kernel';
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
import type { Beloep } from '../domene/ramme/beloep';
import { ORGANER, VEDTAKSDELER, type Organ, type Vedtaksdel } from '../domene/vedtak/vedtak';
import { StemmerRequest } from './behandling.requests';
import { DelpunktRequest } from './delpunkt.request';
import { OppdragsavgjoerelserRequest } from './oppdragsavgjoerelser.request';
import { FLESTE_RADER, RammelinjeRequest } from './rammelinje.request';

export class SakRequest extends KommandoRequest {
  @ErSakId()
  sak!: SakId;

  @Tekst(300)
  tittel!: string;

  @IsOptional()
  @Tekst(60)
  saksnummer?: string | null;
}

export class VedtakspunktRequest extends OppdragsavgjoerelserRequest {
  @ErPunkt()
  punkt!: Punkt;

  @Tekst(300)
  tittel!: string;

  @Tekst(10_000)
  tekst!: string;

  @IsIn(['full', 'kortversjon'])
  tekstform!: 'full' | 'kortversjon';

  @IsOptional()
  @Tekst(200)
  gruppe?: string | null;

  @IsOptional()
  @Tekst(200)
  forslagsstillere?: string | null;

  @IsOptional()
  @Tekster(200, 50)
  referanser?: string[];

  @IsArray()
  @ArrayMaxSize(50)
  @Nestede(() => DelpunktRequest)
  delpunkter!: DelpunktRequest[];

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  kildeLinje?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  kildeLinjeSlutt?: number | null;
}

export class VedtattSumRequest {
  @ErUtvalgKode()
  utvalg!: UtvalgKode;

  @Tekst(200)
  navn!: string;

  @ErBeloepPerAar()
  beloep!: Beloep;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  kildeLinje?: number | null;
}

/** An older vedtak from a document. What the document does not say is left out, and is then listed as ikke oppgitt. */
export class EtterregistrerVedtakRequest extends KommandoRequest {
  @Tekst(300)
  tittel!: string;

  @IsIn(ORGANER)
  organ!: Organ;

  @IsOptional()
  @Tekst(60)
  saksnummer?: string | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsIn(VEDTAKSDELER, { each: true })
  deler!: Vedtaksdel[];

  /** Whether formannskapet had recommended it. */
  @IsOptional()
  @IsBoolean()
  innstilling?: boolean | null;

  @IsOptional()
  @ErDato()
  offentliggjort?: Dato | null;

  @IsOptional()
  @Nestet(() => StemmerRequest)
  stemmer?: StemmerRequest | null;

  @IsOptional()
  @ErDato()
  ekspedert?: Dato | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(400)
  @Nestede(() => VedtakspunktRequest)
  punkter!: VedtakspunktRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(FLESTE_RADER)
  @Nestede(() => RammelinjeRequest)
  linjer?: RammelinjeRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(FLESTE_RADER)
  @Nestede(() => VedtattSumRequest)
  trykteSummer?: VedtattSumRequest[];
}

export class DelpunkterRequest extends KommandoRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Nestede(() => DelpunktRequest)
  delpunkter!: DelpunktRequest[];
}

export class SetningRequest {
  /** The sentence, word for word. */
  @Tekst(10_000)
  setning!: string;

  /** The delpunkt that carries it out. */
  @IsOptional()
  @Matches(/^[a-zæøå]{1,2}$/)
  delpunkt?: string | null;

  /** Why it orders nothing, when no delpunkt carries it out. */
  @IsOptional()
  @Tekst(1000)
  grunn?: string | null;
}

export class SetningerRequest extends KommandoRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Nestede(() => SetningRequest)
  setninger!: SetningRequest[];
}

export class EkspederingRequest extends KommandoRequest {
  @Tekster(200, 200)
  mottakere!: string[];
}

export class MerknadRequest extends KommandoRequest {
  @Tekst(10_000)
  tekst!: string;
}

export class RettelseRequest extends KommandoRequest {
  /** The text as it stands, word for word. */
  @Tekst(10_000)
  fra!: string;

  @Tekst(10_000)
  til!: string;
}
