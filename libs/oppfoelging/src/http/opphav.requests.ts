import { ErDato, ErHpPeriode, ErId, ErPunkt, KommandoRequest, Tekst } from '@saksgang/http';
import type { Dato, HpPeriode, OppdragId, Punkt } from '@saksgang/kernel';
import { IsIn, IsOptional, Matches, ValidateIf } from 'class-validator';
import type { Tertial } from '../domene/oppdrag/oppdrag.events';
import type { Opphavsledd } from '../domene/opphav/opphav.events';

const OPPHAVSSLAG = ['hp-oppdrag', 'sak', 'rapport'] as const satisfies Opphavsledd['slag'][];

const ved = (slag: Opphavsledd['slag']) => ValidateIf((o: OpphavRequest) => o.slag === slag);
const valgfrittVed = (slag: Opphavsledd['slag'], felt: 'organ' | 'dato' | 'tertial') =>
  ValidateIf((o: OpphavRequest) => o.slag === slag && o[felt] != null);

/** An earlier link in the history; which fields it has follows from `slag`. `kilde` says where it is printed. */
export class OpphavRequest extends KommandoRequest {
  @IsIn(OPPHAVSSLAG)
  slag!: Opphavsledd['slag'];

  @ved('hp-oppdrag')
  @ErHpPeriode()
  hp?: HpPeriode;

  /** As printed, «3.02». */
  @ved('hp-oppdrag')
  @ErPunkt()
  punkt?: Punkt;

  /** As printed, «84/2023». */
  @ved('sak')
  @Tekst(60)
  saksnummer?: string;

  /** Absent when the document does not say. */
  @valgfrittVed('sak', 'organ')
  @Tekst(100)
  organ?: string | null;

  /** The day of the vedtak; absent when the document does not say. */
  @valgfrittVed('sak', 'dato')
  @ErDato()
  dato?: Dato | null;

  @ved('rapport')
  @Matches(/^\d{4}$/)
  aar?: string;

  /** Absent when the document names the year alone. */
  @valgfrittVed('rapport', 'tertial')
  @IsIn([1, 2, 3])
  tertial?: Tertial | null;

  /** What it was called there. */
  @IsOptional()
  @Tekst(500)
  tittel?: string | null;
}

export class OpphavFjerningRequest extends KommandoRequest {
  @Tekst(2000)
  grunn!: string;
}

export class GjentakelseRequest extends KommandoRequest {
  /** The oppdrag that was ordered first. */
  @ErId()
  tidligere!: OppdragId;
}

/** The fields of its own slag, and no others; each is there, since the checks above asked for it. */
export const tilLedd = ({ slag, ...o }: OpphavRequest): Opphavsledd => {
  switch (slag) {
    case 'hp-oppdrag':
      return { slag, hp: o.hp as HpPeriode, punkt: o.punkt as Punkt };
    case 'sak':
      return { slag, organ: o.organ ?? null, saksnummer: o.saksnummer as string, dato: o.dato ?? null };
    case 'rapport':
      return { slag, aar: o.aar as string, tertial: o.tertial ?? null };
  }
};
