import { GRUNNLAG, type Grunnlagsvalg } from '@saksgang/beregning';
import { ErDato, ErUtvalgKode } from '@saksgang/http';
import type { Dato, UtvalgKode } from '@saksgang/kernel';
import { GRUPPERINGER, VISNINGER, type Gruppering, type Visningsvalg } from '@saksgang/rapport';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

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

export class Sidesporring extends Dagsporring {
  @IsOptional()
  @Matches(/^[\p{L}\d_-]{0,30}$/u)
  utvalg?: string;

  @IsOptional()
  @Matches(/^[a-z-]{0,30}$/)
  vis?: string;
}

/** Several boxes of a form that are ticked come as a list. */
const medKomma = ({ value }: { value: unknown }): unknown =>
  Array.isArray(value) ? value.join(',') : value === '' ? undefined : value;

const somListe = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? [value] : value);

/** A field as a person filled it in; what stands there is looked at by the page, which says what is wrong beside it. */
const Utfylt = (): PropertyDecorator => (maal, felt) => {
  for (const krav of [IsOptional(), IsString(), MaxLength(60)]) krav(maal, felt);
};

/** Fields of the same name, in order. */
const Utfylte =
  (antall: number): PropertyDecorator =>
  (maal, felt) => {
    for (const krav of [
      IsOptional(),
      Transform(somListe),
      ArrayMaxSize(antall),
      IsString({ each: true }),
      MaxLength(60, { each: true }),
    ])
      krav(maal, felt);
  };

/** What a calculation is to suppose, one field for each thing; those of key figures stand once for each year. */
export class Vilkaarsfelt extends Sidesporring {
  /** The line that each `oppstart` is about, in the same order. */
  @Utfylte(100)
  linje?: readonly string[];

  @Utfylte(100)
  oppstart?: readonly string[];

  @Utfylt()
  rente?: string;

  @Utfylt()
  loepetid?: string;

  @Utfylt()
  laaneslag?: string;

  @Utfylt()
  mvaSats?: string;

  @Utfylt()
  mvaAndel?: string;

  @Utfylte(10)
  driftsinntekter?: readonly string[];

  @Utfylte(10)
  nettoDriftsresultat?: readonly string[];

  @Utfylte(10)
  disposisjonsfond?: readonly string[];

  @Utfylte(10)
  gjeld?: readonly string[];

  @Utfylt()
  kravNettoDriftsresultat?: string;

  @Utfylt()
  kravDisposisjonsfond?: string;

  @Utfylt()
  kravGjeldsgrad?: string;
}

export class Beregningssporring extends Vilkaarsfelt {
  @IsOptional()
  @Transform(medKomma)
  @Matches(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,199}$/)
  forslag?: string;

  @IsOptional()
  @IsIn(GRUNNLAG)
  grunnlag?: Grunnlagsvalg;
}

/** Which period, which part of it, and how it is grouped. */
export class Rapportsporring extends Dagsporring {
  @IsOptional()
  @Transform(fraDatofelt)
  @ErDato()
  fra?: Dato;

  @IsOptional()
  @Transform(fraDatofelt)
  @ErDato()
  til?: Dato;

  @IsOptional()
  @IsIn(GRUPPERINGER)
  grupper?: Gruppering;

  @IsOptional()
  @IsIn(VISNINGER)
  vis?: Visningsvalg;

  @IsOptional()
  @ErUtvalgKode()
  utvalg?: UtvalgKode;
}
