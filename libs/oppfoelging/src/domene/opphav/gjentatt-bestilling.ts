import {
  ok,
  refusal,
  refused,
  type Dato,
  type OppdragId,
  type RefusalOf,
  type Result,
  type VedtakId,
} from '@saksgang/kernel';
import type { Oppdrag } from '../oppdrag/oppdrag';
import { OppdragetFinnesIkke } from '../oppdrag/oppdrag.refusals';

/** Which earlier oppdrag the question is of. */
export interface Gjentakelse {
  readonly tidligere: OppdragId;
}

/** The earlier oppdrag as its own stream has it; null when it is not there. */
export interface Gjentakelsesgrunnlag {
  readonly tidligere: { readonly vedtak: VedtakId; readonly vedtaksdato: Dato } | null;
}

export const DetTidligereOppdragetFinnesIkke = refusal(
  'DetTidligereOppdragetFinnesIkke',
  'finnes-ikke',
  'Det tidligere oppdraget finnes ikke. Kontroller id-en.',
);

export const OppdragetErIkkeTidligere = refusal(
  'OppdragetErIkkeTidligere',
  'strider-mot-regel',
  'Det andre oppdraget er ikke av et tidligere vedtak. Svar på det som ble vedtatt sist, og oppgi det som ble vedtatt først.',
);

export const GjentakelsenErAltVurdert = refusal(
  'GjentakelsenErAltVurdert',
  'i-konflikt',
  'Det er alt svart slik om disse to oppdragene.',
);

export const gjentakelseRefusals = [
  OppdragetFinnesIkke,
  DetTidligereOppdragetFinnesIkke,
  OppdragetErIkkeTidligere,
  GjentakelsenErAltVurdert,
] as const;

/** Whether it may be answered so; also of a closed oppdrag, and another answer than before is a correction. */
export const kanVurderes = (
  { tidligere: id }: Gjentakelse,
  { tidligere }: Gjentakelsesgrunnlag,
  oppdrag: Oppdrag,
  svar: 'bekreftet' | 'avvist',
): Result<null, RefusalOf<typeof gjentakelseRefusals>> => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  if (tidligere === null) return refused(DetTidligereOppdragetFinnesIkke());
  if (tidligere.vedtak === oppdrag.vedtak || tidligere.vedtaksdato > oppdrag.vedtaksdato)
    return refused(OppdragetErIkkeTidligere());
  return oppdrag.gjentakelser.get(id) === svar ? refused(GjentakelsenErAltVurdert()) : ok(null);
};
