import { ErDato, KommandoRequest, Tekst } from '@saksgang/http';
import type { Dato } from '@saksgang/kernel';
import { IsOptional } from 'class-validator';

class RolleRequest extends KommandoRequest {
  /** The role, as it stands on the oppdrag: kommunalsjef oppvekst. */
  @Tekst(200)
  rolle!: string;
}

export class BesettelseRequest extends RolleRequest {
  @Tekst(100)
  person!: string;

  /** The first day; not after today, since the oppdrag follow at once. */
  @ErDato()
  fra!: Dato;
}

export class OverleveringRequest extends RolleRequest {
  /** The one who has the role. */
  @Tekst(100)
  fraPerson!: string;

  /** The one who takes it over, with every open oppdrag. */
  @Tekst(100)
  tilPerson!: string;

  @ErDato()
  dato!: Dato;
}

export class FratredelseRequest extends RolleRequest {
  @Tekst(100)
  person!: string;

  @ErDato()
  dato!: Dato;
}

export class StedfortrederRequest extends RolleRequest {
  /** The one who stands in. */
  @Tekst(100)
  person!: string;

  @ErDato()
  fra!: Dato;

  /** The last day; absent is until further notice. */
  @IsOptional()
  @ErDato()
  til?: Dato | null;
}
