import { dagerMellom, type Dato, type ForslagId, type Rolle, type SpoersmaalId } from '@saksgang/kernel';
import type { Lenke, Spoersmaalsslag, Spoersmaalsstiller } from '@saksgang/saksgang';
import type { Spoersmaalshistorie } from './spoersmaalsliste';

export interface Svar {
  readonly dato: Dato;
  /** The answer as it stands, after its corrections. */
  readonly tekst: string;
  readonly lenker: readonly Lenke[];
  readonly besvartAv: Rolle;
  readonly rettelser: readonly { readonly dato: Dato; readonly fra: string; readonly til: string }[];
}

export interface Spoersmaalssvar {
  readonly id: SpoersmaalId;
  readonly nr: number;
  readonly slag: Spoersmaalsslag;
  readonly fra: Spoersmaalsstiller;
  readonly tekst: string;
  readonly stilt: Dato;
  readonly frist: Dato;
  readonly forslag: ForslagId | null;
  readonly status: 'ubesvart' | 'besvart' | 'trukket';
  /** Whole days from the frist to the answer, or to the day asked about while there is none; 0 in time. */
  readonly dagerForSent: number;
  readonly svar: Svar | null;
}

/** A question as it stands at the end of a day. A frist lasts to the end of its day. */
export const spoersmaalssvar = (
  { stilt, svar, rettelser, trukket }: Spoersmaalshistorie,
  dag: Dato,
): Spoersmaalssvar => ({
  id: stilt.id,
  nr: stilt.nr,
  slag: stilt.slag,
  fra: stilt.fra,
  tekst: stilt.tekst,
  stilt: stilt.dato,
  frist: stilt.frist,
  forslag: stilt.forslag,
  status: trukket !== null ? 'trukket' : svar ? 'besvart' : 'ubesvart',
  dagerForSent: trukket !== null ? 0 : Math.max(0, dagerMellom(stilt.frist, svar?.dato ?? dag)),
  svar: svar && {
    dato: svar.dato,
    tekst: rettelser.at(-1)?.til ?? svar.tekst,
    lenker: svar.lenker,
    besvartAv: svar.besvartAv,
    rettelser: rettelser.map(({ dato, fra, til }) => ({ dato, fra, til })),
  },
});

const TEKST = { ubesvart: 'Ubesvart', besvart: 'Besvart', trukket: 'Trukket' } as const;

/** The state as people read it: `Besvart 3 dager for sent`. */
export const statustekst = ({ status, dagerForSent: dager }: Spoersmaalssvar): string => {
  if (dager === 0) return TEKST[status];
  const antall = `${dager} ${dager === 1 ? 'dag' : 'dager'}`;
  return status === 'besvart' ? `Besvart ${antall} for sent` : `Ubesvart, ${antall} over fristen`;
};
