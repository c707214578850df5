import type { Dato, Punkt, SakId, VedtakId } from '@saksgang/kernel';

/** The vedtakspunkt by which a body closed an oppdrag, reopened it, moved its frist, or ordered the same once more. */
export interface Avslutningsvedtak {
  readonly sak: SakId;
  readonly vedtak: VedtakId;
  readonly punkt: Punkt;
  readonly organ: string;
  readonly dato: Dato;
}
