import { ErDato, KommandoRequest, Tekst } from '@saksgang/http';
import { ROLLER, type Dato, type Rolle } from '@saksgang/kernel';
import { IsIn, IsOptional, Matches } from 'class-validator';

const PERSON = /^[\w.@-]{1,80}$/;

export class GiTilgangRequest extends KommandoRequest {
  /** The id of the person, as it stands in `/api/meg` when he has signed in. */
  @Matches(PERSON)
  person!: string;

  @IsIn(ROLLER)
  rolle!: Rolle;

  /** The party group in which he acts, where the role has one. */
  @IsOptional()
  @Tekst(100)
  parti?: string | null;

  /** The first day; today when absent. */
  @IsOptional()
  @ErDato()
  fra?: Dato | null;

  /** The last day; none is set when absent. */
  @IsOptional()
  @ErDato()
  til?: Dato | null;
}

export class TrekkTilgangRequest extends KommandoRequest {
  @Matches(PERSON)
  person!: string;

  @IsIn(ROLLER)
  rolle!: Rolle;
}
