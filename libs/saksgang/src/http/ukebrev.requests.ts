import { KommandoRequest } from '@saksgang/http';
import { IsIn, ValidateIf } from 'class-validator';
import type { Ukebrevdag } from '../domene/kommune/ukebrev';

export class UkebrevRequest extends KommandoRequest {
  /** 1 is Monday, 5 is Friday; null is that no letters are sent. It must be said. */
  @ValidateIf((o: UkebrevRequest) => o.ukedag !== null)
  @IsIn([1, 2, 3, 4, 5])
  ukedag!: Ukebrevdag | null;
}
