import { GRUNNLAG, type Grunnlagsvalg } from '@saksgang/beregning';
import { ErUtvalgKode, GjelderFelt, KjentFelt, tilKjent } from '@saksgang/http';
import {
  osloTidspunkt,
  parseDato,
  type Dato,
  type Instant,
  type Kroner,
  type UtvalgKode,
} from '@saksgang/kernel';
import {
  GRUPPERINGER,
  RAPPORTTYPER,
  VISNINGER,
  type Gruppering,
  type Rapporttype,
  type Visningsvalg,
} from '@saksgang/rapport';
import { StikkproeveQuery } from '@saksgang/revisorarbeid';
import type { Oppdragstype, Organ } from '@saksgang/saksgang';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** `10.12.2024` as `2024-12-10`; an empty field is no day. */
const fraDato = (value: unknown): unknown => {
  const norsk = typeof value === 'string' ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value.trim()) : null;
  if (norsk) return `${norsk[3]}-${norsk[2]?.padStart(2, '0')}-${norsk[1]?.padStart(2, '0')}`;
  return value === '' ? undefined : value;
};

/** `12.01.2025`, `12.01.2025 14:30` (Norwegian time), or what the API takes. */
const fraKjent = (value: unknown): unknown => {
  const [, tekst = '', klokken = ''] =
    typeof value === 'string'
      ? (/^\s*([\d.]+) (?:kl\. )?([01]\d:[0-5]\d|2[0-3]:[0-5]\d)\s*$/.exec(value) ?? [])
      : [];
  const dag = parseDato(String(fraDato(tekst)));
  return dag === null ? tilKjent(fraDato(value)) : osloTidspunkt(dag, klokken);
};

/** What every page may be asked: as it was at the end of a day and known at a moment, as people write them. */
export class Dagsporring {
  @GjelderFelt(fraDato)
  gjelder?: Dato;

  @KjentFelt(fraKjent)
  kjent?: Instant;
}

/** Between which two points; a page that is left by its menu gives its own clocks as the first. */
export class Forskjellsporring extends Dagsporring {
  @GjelderFelt(fraDato)
  fraGjelder?: Dato;

  @KjentFelt(fraKjent)
  fraKjent?: Instant;

  @GjelderFelt(fraDato)
  tilGjelder?: Dato;

  @KjentFelt(fraKjent)
  tilKjent?: Instant;
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

/** A field that is left empty is not asked for. */
const TomtErUtelatt = (): PropertyDecorator =>
  Transform(({ obj, key, value }: { obj: Record<string, unknown>; key: string; value: unknown }) =>
    obj[key] === '' ? undefined : value,
  );

/** Which sample, as a person filled in the form. */
export class Stikkproevesporring extends StikkproeveQuery {
  @GjelderFelt(fraDato)
  declare gjelder?: Dato;

  @KjentFelt(fraKjent)
  declare kjent?: Instant;

  @GjelderFelt(fraDato)
  declare fra?: Dato;

  @GjelderFelt(fraDato)
  declare til?: Dato;

  @TomtErUtelatt()
  declare antall?: number;

  @TomtErUtelatt()
  declare organ?: Organ;

  @TomtErUtelatt()
  declare type?: Oppdragstype;

  @TomtErUtelatt()
  declare minAlder?: number;

  @TomtErUtelatt()
  declare minBeloep?: Kroner;
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

/** Which report, of which period and place in the log, which part of it, and how it is grouped. */
export class Rapportsporring extends Dagsporring {
  @IsOptional()
  @IsIn(RAPPORTTYPER)
  type?: Rapporttype;

  @IsOptional()
  @Matches(/^[0-9-]{1,60}$/)
  posisjon?: string;

  @GjelderFelt(fraDato)
  fra?: Dato;

  @GjelderFelt(fraDato)
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
