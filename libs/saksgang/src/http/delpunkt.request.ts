import { ErDato, ErKroner, ErUtvalgKode, Nestede, Nestet, Tekst, Tekster } from '@saksgang/http';
import type { Dato, Kroner, UtvalgKode } from '@saksgang/kernel';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import {
  DELPUNKTTYPER,
  MOTTAKERSLAG,
  PRESISJONER,
  type Delpunkttype,
  type Fristlesing,
  type Mottakerslag,
  type Presisjon,
} from '../domene/vedtak/delpunkt';
import type { DelpunktInn } from '../domene/vedtak/punkter';

const FRISTTYPER = [
  'ingen',
  'dato',
  'tvetydig',
  'gjentakende',
  'hendelse',
  'virkning',
] as const satisfies Fristlesing['type'][];

const ved = (...typer: Fristlesing['type'][]) => ValidateIf((f: FristRequest) => typer.includes(f.type));

export class MottakerRequest {
  @Tekst(200)
  navn!: string;

  @IsIn(MOTTAKERSLAG)
  slag!: Mottakerslag;

  @IsIn(['trykt', 'tolket'])
  kilde!: 'trykt' | 'tolket';

  @IsOptional()
  @Tekst(200)
  overordnet?: string | null;
}

/** What the text says of time; which fields it has follows from `type`. */
export class FristRequest {
  @IsIn(FRISTTYPER)
  type!: Fristlesing['type'];

  @ValidateIf((f: FristRequest) => f.type !== 'ingen' || f.ord != null)
  @Tekst(300)
  ord?: string | null;

  @ved('dato', 'virkning')
  @ErDato()
  dato?: Dato;

  @ved('dato', 'tvetydig', 'virkning')
  @IsIn(PRESISJONER)
  presisjon?: Presisjon;

  @ved('dato', 'tvetydig')
  @IsIn(['frist', 'virkning'])
  gjelder?: 'frist' | 'virkning';

  @ved('tvetydig')
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(10)
  @ErDato({ each: true })
  alternativer?: Dato[];

  @ValidateIf((f: FristRequest) => f.type === 'virkning' && f.til != null)
  @ErDato()
  til?: Dato | null;

  @ValidateIf((f: FristRequest) => f.type === 'virkning' && f.trinn !== undefined)
  @IsArray()
  @ArrayMaxSize(20)
  @ErDato({ each: true })
  trinn?: Dato[];

  @ved('gjentakende')
  @Tekst(200)
  gjentakelse?: string;

  @ved('hendelse')
  @Tekst(300)
  hendelse?: string;
}

export class RammelinjeReferanseRequest {
  @ErUtvalgKode()
  utvalg!: UtvalgKode;

  @IsInt()
  @Min(0)
  @Max(99_999)
  nr!: number;
}

export class DelpunktRequest {
  @Matches(/^[a-zæøå]{1,2}$/)
  delpunkt!: string;

  @IsIn(DELPUNKTTYPER)
  type!: Delpunkttype;

  @Tekst(500)
  tittel!: string;

  @Nestet(() => MottakerRequest)
  mottaker!: MottakerRequest;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ErUtvalgKode({ each: true })
  utvalg?: UtvalgKode[];

  @Nestet(() => FristRequest)
  frist!: FristRequest;

  @IsOptional()
  @ErDato()
  virkningsdato?: Dato | null;

  @IsOptional()
  @Tekst(200)
  tilOrgan?: string | null;

  @IsOptional()
  @Tekst(1000)
  betingelse?: string | null;

  @IsOptional()
  @Tekster(20, 50)
  avhengerAv?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Nestede(() => RammelinjeReferanseRequest)
  rammelinjer?: RammelinjeReferanseRequest[];

  /** The amounts that the text itself names, in whole kroner. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ErKroner({ each: true })
  beloepITekst?: Kroner[];

  @IsOptional()
  @Tekst(2000)
  merknad?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  kildeLinje?: number | null;
}

export const tilDelpunkt = (d: DelpunktRequest): DelpunktInn => ({
  delpunkt: d.delpunkt,
  type: d.type,
  tittel: d.tittel,
  mottaker: {
    navn: d.mottaker.navn,
    slag: d.mottaker.slag,
    kilde: d.mottaker.kilde,
    overordnet: d.mottaker.overordnet ?? null,
  },
  utvalg: d.utvalg ?? [],
  frist: tilFristlesing(d.frist),
  virkningsdato: d.virkningsdato ?? null,
  tilOrgan: d.tilOrgan ?? null,
  betingelse: d.betingelse ?? null,
  avhengerAv: d.avhengerAv ?? [],
  rammelinjer: (d.rammelinjer ?? []).map(({ utvalg, nr }) => ({ utvalg, nr })),
  beloepITekst: d.beloepITekst ?? [],
  merknad: d.merknad ?? null,
  kildeLinje: d.kildeLinje ?? null,
});

/** The fields of the reading's own type, and no others. */
const tilFristlesing = (f: FristRequest): Fristlesing => {
  const { type, ord = null, dato, presisjon, gjelder, alternativer, gjentakelse, hendelse } = f;
  if (type === 'ingen' || ord === null) return { type: 'ingen', ord };
  if (type === 'dato' && dato && presisjon && gjelder) return { type, dato, presisjon, ord, gjelder };
  if (type === 'tvetydig' && alternativer && presisjon && gjelder)
    return { type, alternativer, presisjon, ord, gjelder };
  if (type === 'gjentakende' && gjentakelse) return { type, gjentakelse, ord };
  if (type === 'hendelse' && hendelse) return { type, hendelse, ord };
  if (type === 'virkning' && dato && presisjon)
    return { type, dato, til: f.til ?? null, trinn: f.trinn ?? [], presisjon, ord };
  return { type: 'ingen', ord };
};
