import type { Dato, Kilde } from '@saksgang/kernel';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Nestet } from './validering/nestet';
import { Tekst } from './validering/tekst';
import { ErDato } from './validering/verdier';

/** Where a fact was read. */
export class KildeRequest {
  @Tekst(300)
  dokument!: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  linje?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  linjeSlutt?: number | null;
}

/** What every command may say of itself. */
export class KommandoRequest {
  /** The day it happened; today when absent, null when the source does not say (then `kilde` is required). */
  @IsOptional()
  @ErDato()
  skjedde?: Dato | null;

  @IsOptional()
  @Nestet(() => KildeRequest)
  kilde?: KildeRequest | null;

  @IsOptional()
  @Tekst(2000)
  begrunnelse?: string | null;
}

/** The source as the domain has it, with absent members absent. */
export const kildeAv = ({ kilde }: KommandoRequest): Kilde | null =>
  kilde
    ? {
        dokument: kilde.dokument,
        ...(kilde.linje != null && { linje: kilde.linje }),
        ...(kilde.linjeSlutt != null && { linjeSlutt: kilde.linjeSlutt }),
      }
    : null;
