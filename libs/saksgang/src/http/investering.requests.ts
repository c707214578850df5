import { deriveUuid } from '@saksgang/commands';
import {
  ErBeloepPerAar,
  ErKroner,
  ErUtvalgKode,
  KommandoRequest,
  Nestede,
  Nestet,
  Tekst,
} from '@saksgang/http';
import type { CommandMeta, Kroner, UtvalgKode } from '@saksgang/kernel';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Beloep } from '../domene/ramme/beloep';
import type { Investering } from '../domene/rullering/investering';

export class TilsvarerRequest {
  @Tekst(80)
  oversikt!: string;

  @Tekst(200)
  rad!: string;
}

export class InvesteringRequest {
  @Tekst(300)
  prosjekt!: string;

  @ErUtvalgKode()
  visesHos!: UtvalgKode;

  @IsOptional()
  @Tekst(200)
  bevilgesTil?: string | null;

  @ErBeloepPerAar()
  beloep!: Beloep;

  @IsOptional()
  @ErKroner()
  kostnadsramme?: Kroner | null;

  @IsOptional()
  @Nestet(() => TilsvarerRequest)
  tilsvarer?: TilsvarerRequest | null;

  @IsOptional()
  @Tekst(1000)
  merknad?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  kildeLinje?: number | null;
}

export class InvesteringerRequest extends KommandoRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @Nestede(() => InvesteringRequest)
  linjer!: InvesteringRequest[];
}

export const tilInvestering = (rad: InvesteringRequest, meta: CommandMeta, i: number): Investering => ({
  id: deriveUuid(meta.id, `investering:${i}`),
  prosjekt: rad.prosjekt,
  visesHos: rad.visesHos,
  bevilgesTil: rad.bevilgesTil ?? null,
  beloep: rad.beloep,
  kostnadsramme: rad.kostnadsramme ?? null,
  tilsvarer: rad.tilsvarer ? { oversikt: rad.tilsvarer.oversikt, rad: rad.tilsvarer.rad } : null,
  merknad: rad.merknad ?? null,
  kildeLinje: rad.kildeLinje ?? null,
});
