import { delvis, KommandoRequest, Nestet } from '@saksgang/http';
import { NyttForslagRequest } from '@saksgang/saksgang';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Utkastinnhold } from '../utkast';

const Forslagsutkast = delvis(NyttForslagRequest, ['skjedde', 'kilde', 'begrunnelse']);

/** A draft as far as it has come: the fields of a forslag, any of them left out. */
export class UtkastRequest {
  @Nestet(() => Forslagsutkast)
  innhold!: Utkastinnhold;
}

export class LagreUtkastRequest extends UtkastRequest {
  /** The version that was worked on; when another has been saved since, nothing is overwritten. */
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  versjon!: number;
}

export class SlettUtkastRequest {
  /** The version that was seen; whichever it is when absent. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  versjon?: number | null;
}

export class FremmUtkastRequest extends KommandoRequest {
  /** The version that was seen; whichever it is when absent. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  versjon?: number | null;
}
