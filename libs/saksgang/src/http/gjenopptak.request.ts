import { ErId, KommandoRequest, Nestede, Tekst } from '@saksgang/http';
import type { MoeteId } from '@saksgang/kernel';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { MODI, type Modus } from '../domene/behandling/behandling.events';
import { ORGANER, type Organ } from '../domene/vedtak/vedtak';
import { ErAntall, PartistemmerRequest, tilPartistemmer } from './votering.requests';

const VALG = ['for', 'mot'] as const;
const STEMMER = [...VALG, 'blank'] as const;

export class GjenopptaksstemmerRequest {
  @IsIn(STEMMER)
  valg!: (typeof STEMMER)[number];

  @ErAntall()
  antall!: number;

  /** How the parties voted, with names where one split; the sum is that of the choice. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @Nestede(() => PartistemmerRequest)
  partier?: PartistemmerRequest[];
}

export class GjenopptakRequest extends KommandoRequest {
  @IsIn(ORGANER)
  organ!: Organ;

  /** The meeting in which the body votes. */
  @IsOptional()
  @ErId()
  moete?: MoeteId | null;

  /** For and against treating the sak once more; needed live. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @Nestede(() => GjenopptaksstemmerRequest)
  stemmer?: GjenopptaksstemmerRequest[] | null;

  /** How the møteleder voted; it settles a tie. */
  @IsOptional()
  @IsIn(VALG)
  moetelederStemte?: (typeof VALG)[number] | null;

  /** Why the body treats it once more. */
  @IsOptional()
  @Tekst(2000)
  grunn?: string | null;

  /** Live, or the record of what the body has in fact done. */
  @IsIn(MODI)
  modus!: Modus;
}

export const tilGjenopptaksstemmer = ({ valg, antall, partier }: GjenopptaksstemmerRequest) => ({
  valg,
  antall,
  partier: tilPartistemmer(partier),
});
