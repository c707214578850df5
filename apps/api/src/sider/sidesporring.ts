import { ErDato } from '@saksgang/http';
import type { Dato } from '@saksgang/kernel';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';

/** `10.12.2024` as `2024-12-10`; an empty field is no day. */
export const fraDatofelt = ({ value }: { value: unknown }): unknown => {
  const norsk = typeof value === 'string' ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value.trim()) : null;
  if (norsk) return `${norsk[3]}-${norsk[2]?.padStart(2, '0')}-${norsk[1]?.padStart(2, '0')}`;
  return value === '' ? undefined : value;
};

/** What every page may be asked: as it was at the end of a day, as people write days. */
export class Dagsporring {
  @IsOptional()
  @Transform(fraDatofelt)
  @ErDato()
  gjelder?: Dato;
}
