import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  ErDato,
  FraRolle,
  KanAvslaa,
  KommuneSted,
  klokkene,
  Tekst,
  ViewDoor,
  VisningQuery,
} from '@saksgang/http';
import type { Dato, Kroner, Rolle } from '@saksgang/kernel';
import { OPPDRAGSTYPER, ORGANER, UkjentKommune, type Oppdragstype, type Organ } from '@saksgang/saksgang';
import { Roller } from '@saksgang/tilgang';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { HentRevisjon, type Revisjonssvar } from './hent-revisjon.query';
import { HentStikkproeve, type Stikkproeve } from './hent-stikkproeve.query';

const STANDARDANTALL = 10;

/** A whole number as an address has it; what is none is left as it is, for the check to refuse. */
const Heltall = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value,
  );

export class StikkproeveQuery extends VisningQuery {
  /** The seed: any text. The same one gives the same sample. */
  @Tekst(100)
  froe!: string;

  @IsOptional()
  @Heltall()
  @IsInt()
  @Min(1)
  @Max(100)
  antall?: number;

  @IsOptional()
  @IsIn(ORGANER)
  organ?: Organ;

  /** The first day of the vedtak. */
  @IsOptional()
  @ErDato()
  fra?: Dato;

  /** The last day of the vedtak. */
  @IsOptional()
  @ErDato()
  til?: Dato;

  @IsOptional()
  @IsIn(OPPDRAGSTYPER)
  type?: Oppdragstype;

  /** Whole days since the vedtak. */
  @IsOptional()
  @Heltall()
  @IsInt()
  @Min(0)
  @Max(100_000)
  minAlder?: number;

  /** Whole kroner, without sign, in the year with the most. */
  @IsOptional()
  @Heltall()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  minBeloep?: Kroner;
}

/** What an auditor asks of a kommune: the lists behind the three questions, and samples. */
@Controller('api/kommuner/:kommune/revisjon')
export class RevisjonController {
  constructor(private readonly door: ViewDoor) {}

  /** Is the responsibility understood, is there a system, was it carried out and reported back: the lists behind each. */
  @Get()
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  spoersmaalene(@Param() { kommune }: KommuneSted, @Query() query: VisningQuery): Promise<Revisjonssvar> {
    return this.door.ask(kommune, query, (id, idag) => new HentRevisjon(id, idag, klokkene(query)));
  }

  /** A sample of oppdrag, drawn so that anybody can draw it again. */
  @Get('stikkproeve')
  @Roller('alle')
  @KanAvslaa(UkjentKommune)
  stikkproeve(
    @Param() { kommune }: KommuneSted,
    @Query() query: StikkproeveQuery,
    @FraRolle() leser: Rolle,
  ): Promise<Stikkproeve> {
    const { froe, antall = STANDARDANTALL } = query;
    const { organ = null, fra = null, til = null, type = null, minAlder = null, minBeloep = null } = query;
    const kriterier = { organ, fra, til, type, minAlder, minBeloep };
    return this.door.ask(
      kommune,
      query,
      (id, idag) => new HentStikkproeve(id, kriterier, froe, antall, idag, klokkene(query), leser),
    );
  }
}
