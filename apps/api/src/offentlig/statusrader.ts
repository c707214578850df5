import type { Oppdragsliste } from '@saksgang/register';

/**
 * How far what was decided has come. It has the bodies that are to do it and not the persons, and what was reported and
 * not in which words: those are the case handlers', and reach the public by the reports to kommunestyret.
 */
export interface Statusrad {
  readonly oppdrag: string;
  readonly punkt: string;
  readonly delpunkt: string;
  readonly tittel: string;
  readonly type: string;
  readonly oppfoelging: string;
  readonly mottaker: string;
  readonly utvalg: string | null;
  readonly organ: string;
  readonly vedtatt: string;
  readonly frist: string | null;
  readonly fristkilde: string | null;
  /** In the words of the vedtak, where they give no single day. */
  readonly uavklartFrist: string | null;
  readonly nesteRapport: string | null;
  readonly status: string;
  readonly iRute: string;
  readonly sistMeldt: string | null;
}

export const statusrader = ({ oppdrag }: Oppdragsliste): readonly Statusrad[] =>
  oppdrag.map((o) => ({
    oppdrag: o.id,
    punkt: o.punkt,
    delpunkt: o.delpunkt,
    tittel: o.tittel,
    type: o.type,
    oppfoelging: o.maate,
    mottaker: o.mottaker,
    utvalg: o.utvalg,
    organ: o.organ,
    vedtatt: o.vedtaksdato,
    frist: o.frist?.dato ?? null,
    fristkilde: o.frist?.kilde ?? null,
    uavklartFrist: o.frist === null ? (o.uavklartFrist?.tekst ?? null) : null,
    nesteRapport: o.rapportering?.neste?.frist ?? null,
    status: o.status,
    iRute: o.iRute,
    sistMeldt: o.sistMeldt,
  }));
