import type {
  ForslagId,
  HpPeriode,
  MoeteId,
  OppdragId,
  OrganId,
  Punkt,
  SakId,
  SpoersmaalId,
  Uuid,
  VedtakId,
} from '@saksgang/kernel';
import { Tekst } from './validering/tekst';
import { ErHpPeriode, ErId, ErOrganId, ErPunkt, ErSakId } from './validering/verdier';

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

export class UtkastSted extends HpSted {
  @ErId()
  utkast!: Uuid;
}

export class SpoersmaalSted extends HpSted {
  @ErId()
  spoersmaal!: SpoersmaalId;
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

export class KravSted extends VedtakSted {
  @ErId()
  krav!: Uuid;
}

export class PunktSted extends VedtakSted {
  @ErPunkt()
  punkt!: Punkt;
}

export class OppdragSted extends KommuneSted {
  @ErId()
  oppdrag!: OppdragId;
}

export class OrganSted extends KommuneSted {
  /** The id of the body, `kommunestyret`. */
  @ErOrganId()
  organ!: OrganId;
}

export class MoeteSted extends KommuneSted {
  @ErId()
  moete!: MoeteId;
}
