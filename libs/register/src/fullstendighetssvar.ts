import type { Dato, Punkt, VedtakId } from '@saksgang/kernel';
import { punktdekningen, type Dekning, type sak } from '@saksgang/saksgang';

type SakMedVedtak = Exclude<typeof sak.initialState, { readonly slag: 'ingen' }>;

export interface Punktfullstendighet {
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly svar: Dekning['svar'];
  readonly manglerDelpunkt: boolean;
  /** The sentences that order something, and that nobody has said what is covered by. */
  readonly setninger: readonly string[];
}

export interface Vedtaksfullstendighet {
  readonly vedtak: VedtakId;
  readonly organ: string;
  readonly dato: Dato;
  readonly udekket: number;
  readonly kanIkkeKontrolleres: number;
  readonly punkter: readonly Punktfullstendighet[];
}

export interface Fullstendighetssvar {
  /** The day the sak was closed for the administration; null while it is open. */
  readonly avsluttet: Dato | null;
  /** It must be 0 before the sak is closed for the administration. */
  readonly udekket: number;
  readonly kanIkkeKontrolleres: number;
  readonly vedtak: readonly Vedtaksfullstendighet[];
}

/** How much of what was ordered in a sak is not followed up, and where. */
export const fullstendigheten = ({ avsluttet, vedtak }: SakMedVedtak): Fullstendighetssvar => {
  const alle = [...vedtak.values()].map((v): Vedtaksfullstendighet => {
    const punkter = punktdekningen(v).map(({ punkt, tittel, dekning }) => ({
      punkt,
      tittel,
      svar: dekning.svar,
      manglerDelpunkt: dekning.svar === 'udekket' && dekning.manglerDelpunkt,
      setninger: dekning.svar === 'udekket' ? dekning.setninger : [],
    }));
    return { vedtak: v.id, organ: v.organ, dato: v.dato, ...antallene(punkter), punkter };
  });
  return { avsluttet, ...antallene(alle.flatMap((v) => v.punkter)), vedtak: alle };
};

const antallene = (punkter: readonly Punktfullstendighet[]) => ({
  udekket: punkter.filter((p) => p.svar === 'udekket').length,
  kanIkkeKontrolleres: punkter.filter((p) => p.svar === 'kan-ikke-kontrolleres').length,
});
