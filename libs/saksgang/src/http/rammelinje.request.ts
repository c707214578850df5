import { deriveUuid } from '@saksgang/commands';
import { ErBeloepPerAar, ErPunkt, ErUtvalgKode, Nestet, Tekst } from '@saksgang/http';
import type { CommandMeta, LinjeId, Punkt, UtvalgKode, VedtakId } from '@saksgang/kernel';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { Beloep } from '../domene/ramme/beloep';
import type { Punktreferanse, Rammelinje } from '../domene/ramme/rammelinje';

export const FLESTE_RADER = 1000;

/** A vedtakspunkt of an older HP, known by the number that is printed. */
export class EldrePunktRequest {
  @Matches(/^\d{4}$/)
  hpAar!: string;

  @ErPunkt()
  punkt!: Punkt;
}

/** A line of a frame table. */
export class RammelinjeRequest {
  @ErUtvalgKode()
  utvalg!: UtvalgKode;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(99_999)
  nr?: number | null;

  @Tekst(200)
  kategori!: string;

  @Tekst(500)
  tittel!: string;

  /** The row as printed, where the print or its text is damaged. */
  @IsOptional()
  @Tekst(500)
  trykt?: string | null;

  @ErBeloepPerAar()
  beloep!: Beloep;

  /** Why an amount is unknown. */
  @IsOptional()
  @Tekst(500)
  ukjent?: string | null;

  /** The vedtakspunkt of the same vedtak that the line carries out. */
  @IsOptional()
  @ErPunkt()
  punkt?: Punkt | null;

  @IsOptional()
  @Nestet(() => EldrePunktRequest)
  eldrePunkt?: EldrePunktRequest | null;

  @IsOptional()
  @Tekst(2000)
  beskrivelse?: string | null;

  @IsOptional()
  @Tekst(2000)
  merknad?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  kildeLinje?: number | null;
}

/** The line with its id, which follows from the command and the line's place in it. */
export const tilRammelinje = (
  rad: RammelinjeRequest,
  meta: CommandMeta,
  i: number,
  vedtak: VedtakId | null = null,
): Rammelinje => ({
  id: deriveUuid(meta.id, `linje:${i}`) as LinjeId,
  utvalg: rad.utvalg,
  nr: rad.nr ?? null,
  kategori: rad.kategori.trim(),
  tittel: rad.tittel.trim(),
  trykt: rad.trykt ?? null,
  beloep: rad.beloep,
  ukjent: rad.ukjent ?? null,
  punkt: punktreferanse(rad, vedtak),
  beskrivelse: rad.beskrivelse ?? null,
  merknad: rad.merknad ?? null,
  kildeLinje: rad.kildeLinje ?? null,
});

const punktreferanse = (
  { punkt, eldrePunkt }: RammelinjeRequest,
  vedtak: VedtakId | null,
): Punktreferanse | null => {
  if (eldrePunkt) return { slag: 'eldre-hp', hpAar: eldrePunkt.hpAar, punkt: eldrePunkt.punkt };
  return punkt != null && vedtak !== null ? { slag: 'vedtakspunkt', vedtak, punkt } : null;
};
