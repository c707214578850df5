import { ErDato, ErId, Nestede, Tekst } from '@saksgang/http';
import type { Dato, OppdragId } from '@saksgang/kernel';
import { ArrayMaxSize, IsArray, IsIn, IsOptional } from 'class-validator';
import type { Oppdragsavgjoerelser } from '../domene/vedtak/vedtak';

export class AvslutterOppdragRequest {
  @ErId()
  oppdrag!: OppdragId;

  @IsIn(['utfoert', 'utgaar'])
  maate!: 'utfoert' | 'utgaar';
}

export class FlytterFristRequest {
  @ErId()
  oppdrag!: OppdragId;

  @ErDato()
  dato!: Dato;

  /** The frist in the words of the vedtak. */
  @Tekst(500)
  tekst!: string;
}

export class SenderTilbakeRequest {
  @ErId()
  oppdrag!: OppdragId;

  @Tekst(2000)
  grunn!: string;
}

/** What a point decides over oppdrag that were ordered before; absent where it decides over none. */
export class OppdragsavgjoerelserRequest {
  /** The oppdrag that this point closes. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @Nestede(() => AvslutterOppdragRequest)
  avslutter?: AvslutterOppdragRequest[];

  /** The oppdrag whose frist this point moves. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @Nestede(() => FlytterFristRequest)
  flytter?: FlytterFristRequest[];

  /** The oppdrag that this point sends back to be carried on with. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @Nestede(() => SenderTilbakeRequest)
  senderTilbake?: SenderTilbakeRequest[];
}

/** The fields that are there, and no others. */
export const tilAvgjoerelser = ({
  avslutter,
  flytter,
  senderTilbake,
}: OppdragsavgjoerelserRequest): Partial<Oppdragsavgjoerelser> => ({
  ...(avslutter && { avslutter: avslutter.map(({ oppdrag, maate }) => ({ oppdrag, maate })) }),
  ...(flytter && { flytter: flytter.map(({ oppdrag, dato, tekst }) => ({ oppdrag, dato, tekst })) }),
  ...(senderTilbake && { senderTilbake: senderTilbake.map(({ oppdrag, grunn }) => ({ oppdrag, grunn })) }),
});
