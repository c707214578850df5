import {
  ErDato,
  ErId,
  ErKroner,
  ErUtvalgKode,
  KommandoRequest,
  Nestede,
  Nestet,
  Tekst,
} from '@saksgang/http';
import type { Dato, Kroner, UtvalgKode, Uuid } from '@saksgang/kernel';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { RAPPORTSLAG, type Rapportslag } from '../domene/budsjettaar/budsjettaar.events';
import { ORGANER, type Organ } from '../domene/vedtak/vedtak';
import { FLESTE_RADER, RammelinjeRequest } from './rammelinje.request';

export class VedtaksgrunnlagRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  @Tekst(60)
  saksnummer!: string;

  @ErDato()
  dato!: Dato;
}

export class EndringslinjerRequest extends KommandoRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(FLESTE_RADER)
  @Nestede(() => RammelinjeRequest)
  linjer!: RammelinjeRequest[];
}

export class BudsjettendringRequest extends EndringslinjerRequest {
  /** The vedtak that the change rests on. */
  @Nestet(() => VedtaksgrunnlagRequest)
  grunnlag!: VedtaksgrunnlagRequest;
}

export class BudsjettjusteringRequest extends EndringslinjerRequest {
  @ErId()
  delegasjon!: Uuid;
}

export class ForbrukRequest extends KommandoRequest {
  @ErUtvalgKode()
  utvalg!: UtvalgKode;

  @Matches(/^\d{4}$/)
  aar!: string;

  @ErKroner()
  beloep!: Kroner;

  /** The law or agreement that binds the kommune to pay. */
  @IsOptional()
  @Tekst(500)
  rettsligPlikt?: string | null;
}

export class PrognoseRequest extends KommandoRequest {
  @ErUtvalgKode()
  utvalg!: UtvalgKode;

  /** The last day of the month that the figures are of. */
  @ErDato()
  per!: Dato;

  /** Kroner from 1 January; left out when it is not given. */
  @IsOptional()
  @ErKroner()
  regnskap?: Kroner | null;

  /** Kroner for the whole year; left out when it is unknown, and then the merknad says why. */
  @IsOptional()
  @ErKroner()
  prognose?: Kroner | null;

  @IsOptional()
  @Tekst(2000)
  merknad?: string | null;
}

export class RapportRequest extends KommandoRequest {
  @IsIn(RAPPORTSLAG)
  rapport!: Rapportslag;

  /** The body that treated it; left out when it was only laid forward. */
  @IsOptional()
  @IsIn(ORGANER)
  behandletAv?: Organ;

  @IsOptional()
  @Tekst(60)
  saksnummer?: string;
}
