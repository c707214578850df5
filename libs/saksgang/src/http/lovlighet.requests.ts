import { ErOrganId, ErPunkt, KommandoRequest, Nestede, Tekst } from '@saksgang/http';
import type { OrganId, Punkt } from '@saksgang/kernel';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { MODI, type Modus } from '../domene/behandling/behandling.events';
import { KRAVSUTFALL, type Kravsutfall } from '../domene/lovlighetskontroll/lovlighetskontroll.events';
import { ORGANER, type Organ } from '../domene/vedtak/vedtak';

export class KravstillerRequest {
  @Tekst(100)
  navn!: string;

  @IsOptional()
  @Tekst(100)
  parti?: string | null;
}

export class LovlighetskravRequest extends KommandoRequest {
  /** The members of kommunestyret who stand behind the krav together. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Nestede(() => KravstillerRequest)
  medlemmer!: KravstillerRequest[];

  /** What is held to be unlawful. */
  @Tekst(10_000)
  grunnlag!: string;

  /** Live, or the record of what was in fact put forward. */
  @IsIn(MODI)
  modus!: Modus;
}

export class AnkeRequest extends KommandoRequest {
  /** The members of the body who stand behind the anke together. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Nestede(() => KravstillerRequest)
  medlemmer!: KravstillerRequest[];

  /** The body that decided, where its id is not the name of its kind. */
  @IsOptional()
  @ErOrganId()
  organ?: OrganId | null;

  /** The body above that is to decide instead. */
  @IsIn(ORGANER)
  til!: Organ;

  /** Why they want it decided there. */
  @IsOptional()
  @Tekst(10_000)
  grunnlag?: string | null;

  /** Live, or the record of what was in fact put forward. */
  @IsIn(MODI)
  modus!: Modus;
}

export class KravsavgjoerelseRequest extends KommandoRequest {
  @IsIn(KRAVSUTFALL)
  utfall!: Kravsutfall;

  /** What the body rests its answer on. */
  @Tekst(10_000)
  grunnlag!: string;
}

export class IverksettingRequest extends KommandoRequest {
  /** The points that it is about; the whole vedtak when absent. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(400)
  @ErPunkt({ each: true })
  punkter?: Punkt[] | null;

  /** Who decided it: the body itself, or one above it. */
  @Tekst(100)
  besluttetAv!: string;

  @Tekst(2000)
  grunn!: string;
}
