import type { Dato } from '@saksgang/kernel';
import { Transform } from 'class-transformer';
import { IsOptional, Matches } from 'class-validator';
import { ErDato } from './validering/verdier';

/** What every view may be asked. */
export class VisningQuery {
  /** As it was at the end of this day (Europe/Oslo); now when absent or empty, as a form sends it. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))
  @ErDato()
  gjelder?: Dato;

  /** Wait until the view has passed this position of the log. */
  @IsOptional()
  @Matches(/^[0-9-]{1,60}$/)
  minstPosisjon?: string;
}
