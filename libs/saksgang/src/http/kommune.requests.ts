import { ErDato, ErKommuneId, ErKroner, KommandoRequest, Nestet, Tekst } from '@saksgang/http';
import type { Dato, KommuneId, Kroner } from '@saksgang/kernel';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';

export class OpprettKommuneRequest extends KommandoRequest {
  /** A stable id, `lier`: it is part of every stream and never changes. */
  @ErKommuneId()
  kommune!: KommuneId;

  @Tekst(100)
  navn!: string;

  @Matches(/^\d{4}$/)
  kommunenummer!: string;
}

export class DelegasjonsvedtakRequest {
  @Tekst(100)
  organ!: string;

  @Tekst(60)
  saksnummer!: string;

  @ErDato()
  dato!: Dato;
}

export class GiDelegasjonRequest extends KommandoRequest {
  @Tekst(200)
  tittel!: string;

  @Tekst(100)
  tilOrgan!: string;

  /** The most that one change may move in a year, in kroner. */
  @ErKroner()
  grense!: Kroner;

  @IsIn(['innenfor-utvalg', 'mellom-utvalg'])
  nivaa!: 'innenfor-utvalg' | 'mellom-utvalg';

  @IsBoolean()
  videredelegering!: boolean;

  @ErDato()
  gjelderFra!: Dato;

  @IsOptional()
  @ErDato()
  gjelderTil?: Dato | null;

  @Nestet(() => DelegasjonsvedtakRequest)
  vedtak!: DelegasjonsvedtakRequest;
}
