import {
  ErDato,
  ErHpPeriode,
  ErPunkt,
  ErUtvalgKode,
  Nestede,
  Nestet,
  Tekst,
  Tekster,
  validationPipe,
} from '@saksgang/http';
import type { Dato, Punkt, UtvalgKode } from '@saksgang/kernel';
import { MODI, ORGANER, type Modus, type Organ } from '@saksgang/saksgang';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';

export const FORMAT = 'saksgang-behandling/1';

/** The seats of one party. With names there are as many seats as names; without, `antall` says how many. */
export class Partiplasser {
  @Tekst(100)
  parti!: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  antall?: number;

  @IsOptional()
  @Tekster(100, 200)
  navn?: string[];

  /** Substitutes in their order. */
  @IsOptional()
  @Tekster(100, 200)
  vara?: string[];
}

export class OrganIFil {
  @IsIn(ORGANER)
  type!: Organ;

  @Tekst(200)
  navn!: string;

  @IsOptional()
  @Tekst(20)
  saksprefiks?: string;

  /** The seats are numbered from 1 in the order in which they stand here. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @Nestede(() => Partiplasser)
  plasser!: Partiplasser[];
}

/** A substitute who meets on an empty seat, by the number on the list of its party. */
export class VaraIFil {
  @IsInt()
  @Min(1)
  @Max(500)
  plass!: number;

  @IsInt()
  @Min(1)
  @Max(500)
  vara!: number;
}

export class MoeteIFil {
  /** The seat of the møteleder. */
  @IsInt()
  @Min(1)
  @Max(500)
  moeteleder!: number;

  /** The seats whose members are away when the meeting opens. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsInt({ each: true })
  fravaer?: number[];

  /** Who meets for those that are away; a seat that is not named here is empty. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @Nestede(() => VaraIFil)
  vara?: VaraIFil[];
}

export class UtvalgIFil {
  @ErUtvalgKode()
  kode!: UtvalgKode;

  @Tekst(200)
  navn!: string;
}

export class InnstillingIFil {
  @ErDato()
  dato!: Dato;

  @Tekster(100, 100)
  stillere!: string[];

  /** The day it was laid out to the public; absent is not done. */
  @IsOptional()
  @ErDato()
  offentliggjort?: Dato;
}

/** One thing that is done: which, on which day, under which name what it makes is known after, and what is said. */
export class Steg {
  @Tekst(60)
  gjoer!: string;

  @IsOptional()
  @ErDato()
  skjedde?: Dato;

  /** The name by which later steps know what this one makes: `"som": "A"`, and then `"@A"`. */
  @IsOptional()
  @Matches(/^[\p{L}\d_-]{1,40}$/u)
  som?: string;

  /** What the step is about, by its name: `"@A"`. */
  @IsOptional()
  @Tekst(60)
  paa?: string;

  /** The vedtakspunkt that the step is about, of the vedtak in `paa`. */
  @IsOptional()
  @ErPunkt()
  punkt?: Punkt;

  /** What is said, as the API takes it. */
  @IsOptional()
  @IsObject()
  med?: object;
}

/** A treatment as a file: the body and its seats, the meeting, and what is done in it, in order. */
export class Behandlingsfil {
  @Equals(FORMAT)
  format!: string;

  @Tekst(200)
  tittel!: string;

  @IsOptional()
  @Tekst(2000)
  beskrivelse?: string;

  /** What the kommune is called, where the treatment stays; «Øvelse» when absent. */
  @IsOptional()
  @Tekst(100)
  kommunenavn?: string;

  @ErHpPeriode()
  hp!: string;

  /** The day of the meeting; a step may say another. */
  @ErDato()
  dato!: Dato;

  /** The day the body was chosen and kommunedirektøren laid the grunnlag forward. */
  @ErDato()
  grunnlagetLagtFram!: Dato;

  @IsIn(MODI)
  modus!: Modus;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Nestede(() => UtvalgIFil)
  utvalg!: UtvalgIFil[];

  @Nestet(() => OrganIFil)
  organ!: OrganIFil;

  @Nestet(() => MoeteIFil)
  moete!: MoeteIFil;

  @IsOptional()
  @Nestet(() => InnstillingIFil)
  innstilling?: InnstillingIFil;

  @IsArray()
  @ArrayMaxSize(2000)
  @Nestede(() => Steg)
  steg!: Steg[];
}

const pipe = validationPipe();

/** Reads the content of a file; throws what is wrong, field by field, as a door would. */
export const lesBehandlingsfil = (innhold: unknown): Behandlingsfil =>
  pipe.transform(innhold, { type: 'body', metatype: Behandlingsfil }) as Behandlingsfil;
