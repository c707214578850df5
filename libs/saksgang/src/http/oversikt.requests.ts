import {
  ErBeloepPerKolonne,
  ErPunkt,
  ErUtvalgKode,
  KommandoRequest,
  Nestede,
  Tekst,
  Tekster,
} from '@saksgang/http';
import type { Punkt, UtvalgKode } from '@saksgang/kernel';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import type { Beloep } from '../domene/ramme/beloep';
import {
  OVERSIKTSLAG,
  type Oversikt,
  type Oversiktslag,
  type Sammenheng,
} from '../domene/rullering/oversikt';

const SAMMENHENGER = [
  'radsum',
  'kolonnesum',
  'utlikning',
  'ramme',
  'opprinnelig-budsjett',
  'rammelinje',
  'laanevedtak',
  'oppstart',
] as const satisfies Sammenheng['slag'][];

const ved = (...slag: Sammenheng['slag'][]) => ValidateIf((s: SammenhengRequest) => slag.includes(s.slag));

/** How rows and columns hang together; which fields it has follows from `slag`. */
export class SammenhengRequest {
  @IsIn(SAMMENHENGER)
  slag!: Sammenheng['slag'];

  @ved('radsum', 'ramme', 'opprinnelig-budsjett', 'rammelinje', 'laanevedtak', 'oppstart')
  @Tekst(200)
  rad?: string;

  @ved('radsum', 'kolonnesum')
  @Tekster(200)
  av?: string[];

  @ved('utlikning')
  @Tekster(200)
  rader?: string[];

  @ved('kolonnesum', 'opprinnelig-budsjett', 'laanevedtak')
  @Tekst(40)
  kolonne?: string;

  @ved('ramme', 'opprinnelig-budsjett', 'rammelinje')
  @ErUtvalgKode()
  utvalg?: UtvalgKode;

  @ved('rammelinje')
  @IsInt()
  @Min(0)
  @Max(99_999)
  nr?: number;

  @ved('rammelinje')
  @IsBoolean()
  motsattFortegn?: boolean;

  @ved('laanevedtak', 'oppstart')
  @ErPunkt()
  punkt?: Punkt;

  @ved('laanevedtak', 'oppstart')
  @Matches(/^[a-z]$/)
  delpunkt?: string;
}

export class OversiktsradRequest {
  @Tekst(200)
  noekkel!: string;

  @Tekst(300)
  navn!: string;

  @ErBeloepPerKolonne()
  beloep!: Beloep;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  kildeLinje?: number | null;
}

export class OversiktRequest extends KommandoRequest {
  @Matches(/^[a-z0-9][a-z0-9-]{0,79}$/)
  noekkel!: string;

  @IsIn(OVERSIKTSLAG)
  slag!: Oversiktslag;

  @Tekst(300)
  tittel!: string;

  @IsOptional()
  @ErUtvalgKode()
  utvalg?: UtvalgKode | null;

  @IsOptional()
  @Tekst(60)
  enhetTrykt?: string | null;

  @IsOptional()
  @Tekst(60)
  enhetLest?: string | null;

  @Tekster(40, 30)
  kolonner!: string[];

  @IsOptional()
  @Tekster(80, 100)
  kolonnerTrykt?: string[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @Nestede(() => OversiktsradRequest)
  rader!: OversiktsradRequest[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @Nestede(() => SammenhengRequest)
  sammenhenger?: SammenhengRequest[];

  @IsIn(['kommunestyret', 'administrasjonen'])
  vedtattAv!: Oversikt['vedtattAv'];

  @IsOptional()
  @Tekst(1000)
  merknad?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  kildeLinje?: number | null;
}

export const tilOversikt = (body: OversiktRequest): Oversikt => ({
  noekkel: body.noekkel,
  slag: body.slag,
  tittel: body.tittel,
  utvalg: body.utvalg ?? null,
  enhetTrykt: body.enhetTrykt ?? null,
  enhetLest: body.enhetLest ?? null,
  kolonner: body.kolonner,
  kolonnerTrykt: body.kolonnerTrykt ?? [],
  rader: body.rader.map(({ noekkel, navn, beloep, kildeLinje }) => ({
    noekkel,
    navn,
    beloep,
    kildeLinje: kildeLinje ?? null,
  })),
  sammenhenger: (body.sammenhenger ?? []).map(tilSammenheng),
  vedtattAv: body.vedtattAv,
  merknad: body.merknad ?? null,
  kildeLinje: body.kildeLinje ?? null,
});

const FELTER: Readonly<Record<Sammenheng['slag'], readonly (keyof SammenhengRequest)[]>> = {
  radsum: ['rad', 'av'],
  kolonnesum: ['kolonne', 'av'],
  utlikning: ['rader'],
  ramme: ['rad', 'utvalg'],
  'opprinnelig-budsjett': ['rad', 'kolonne', 'utvalg'],
  rammelinje: ['rad', 'utvalg', 'nr', 'motsattFortegn'],
  laanevedtak: ['rad', 'kolonne', 'punkt', 'delpunkt'],
  oppstart: ['rad', 'punkt', 'delpunkt'],
};

/** The fields of its own slag, which are the ones that have been held against anything, and no others. */
const tilSammenheng = (s: SammenhengRequest): Sammenheng =>
  Object.fromEntries([['slag', s.slag], ...FELTER[s.slag].map((felt) => [felt, s[felt]])]) as Sammenheng;
