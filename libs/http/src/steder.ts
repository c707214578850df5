import type { ForslagId, HpPeriode, OppdragId, Punkt, SakId, VedtakId } from '@saksgang/kernel';
import { Tekst } from './validering/tekst';
import { ErHpPeriode, ErId, ErPunkt, ErSakId } from './validering/verdier';

/** The kommune of an address: its id or its kommunenummer. */
export class KommuneSted {
  @Tekst(40)
  kommune!: string;
}

export class HpSted extends KommuneSted {
  @ErHpPeriode()
  hp!: HpPeriode;
}

export class ForslagSted extends HpSted {
  @ErId()
  forslag!: ForslagId;
}

export class SakSted extends KommuneSted {
  /** The id of the sak; an HP's is `hp-2025-2028`. */
  @ErSakId()
  sak!: SakId;
}

export class VedtakSted extends SakSted {
  @ErId()
  vedtak!: VedtakId;
}

export class PunktSted extends VedtakSted {
  @ErPunkt()
  punkt!: Punkt;
}

export class OppdragSted extends KommuneSted {
  @ErId()
  oppdrag!: OppdragId;
}
