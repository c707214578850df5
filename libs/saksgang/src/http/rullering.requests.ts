import { ErBeloepPerAar, ErHpPeriode, ErUtvalgKode, KommandoRequest, Nestede, Tekst } from '@saksgang/http';
import type { HpPeriode, UtvalgKode } from '@saksgang/kernel';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Bevilgningsoversikt } from '../domene/ramme/balanse';
import type { Beloep } from '../domene/ramme/beloep';
import { KATEGORIGRUPPER, type Kategorigruppe } from '../domene/ramme/kategorier';
import type { Forslagsfase } from '../domene/rullering/foreslaa-rammeendringer';
import { FLESTE_RADER, RammelinjeRequest } from './rammelinje.request';

export class UtvalgRequest {
  @ErUtvalgKode()
  kode!: UtvalgKode;

  @Tekst(200)
  navn!: string;
}

export class KategoriRequest {
  @Tekst(200)
  navn!: string;

  @IsIn(KATEGORIGRUPPER)
  gruppe!: Kategorigruppe;
}

export class StartRulleringRequest extends KommandoRequest {
  @ErHpPeriode()
  hp!: HpPeriode;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Nestede(() => UtvalgRequest)
  utvalg!: UtvalgRequest[];

  /** The kategorier of the frame tables; the usual ones when absent. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Nestede(() => KategoriRequest)
  kategorier?: KategoriRequest[];
}

/** A printed sum, after the lines that it comes after in the table. */
export class TryktSumRequest {
  @Tekst(200)
  navn!: string;

  @ErBeloepPerAar()
  beloep!: Beloep;

  /** How many lines of `linjer` stand before it in the table. */
  @IsInt()
  @Min(0)
  @Max(FLESTE_RADER)
  etterLinjer!: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  kildeLinje?: number | null;
}

export class RammeendringerRequest extends KommandoRequest {
  @IsIn(['beslutningsgrunnlag', 'tilleggsinnstilling'])
  fase!: Forslagsfase;

  @ErUtvalgKode()
  utvalg!: UtvalgKode;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(FLESTE_RADER)
  @Nestede(() => RammelinjeRequest)
  linjer!: RammelinjeRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(FLESTE_RADER)
  @Nestede(() => TryktSumRequest)
  trykteSummer?: TryktSumRequest[];

  /** Why findings of the sum control are taken in as they are. */
  @IsOptional()
  @Tekst(1000)
  godtaKontrollfunn?: string | null;
}

export class SentralLinjeRequest {
  @Tekst(60)
  post!: string;

  @ErBeloepPerAar()
  beloep!: Beloep;
}

export class SentraleLinjerRequest extends KommandoRequest {
  @IsIn(['drift', 'investering'])
  tabell!: Bevilgningsoversikt;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Nestede(() => SentralLinjeRequest)
  linjer!: SentralLinjeRequest[];
}
