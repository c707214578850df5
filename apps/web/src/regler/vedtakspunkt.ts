import type { Etterregistrering } from '../api/saksskrivere';
import { lesDato } from './dato';

type Punkt = Etterregistrering['punkter'][number];
type Delpunkt = Punkt['delpunkter'][number];

/** What a point decides over one oppdrag, as it is written. `tekst` is the frist in words, or why it is sent back. */
export interface Avgjoerelseskladd {
  readonly oppdrag: string;
  readonly avgjoerelse: 'utfoert' | 'utgaar' | 'flyttes' | 'tilbake';
  readonly dato: string;
  readonly tekst: string;
}

/** A point as it is written. */
export interface Punktkladd {
  readonly punkt: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly kort: boolean;
  readonly forslagsstillere: string;
  readonly slag: 'avgjoer' | 'bestiller' | 'foering';
  readonly type: string;
  readonly hva: string;
  readonly mottaker: string;
  readonly frist: string;
  readonly fristord: string;
  readonly oppdrag: readonly Avgjoerelseskladd[];
}

export const tomtPunkt = (nr: number): Punktkladd => ({
  punkt: String(nr),
  tittel: '',
  tekst: '',
  kort: false,
  forslagsstillere: '',
  slag: 'avgjoer',
  type: 'sak',
  hva: '',
  mottaker: 'kommunedirektøren',
  frist: '',
  fristord: '',
  oppdrag: [],
});

/** What the point does, as a delpunkt; null when it orders something and does not say what, or its frist is no day. */
export const delpunktet = (p: Punktkladd): Delpunkt | null => {
  const direktoeren = { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'tolket' } as const;
  const ingen = { type: 'ingen' } as const;
  const tittel = p.tittel.trim();
  if (p.slag === 'avgjoer')
    return { delpunkt: 'a', type: 'oppfoelgingsvedtak', tittel, mottaker: direktoeren, frist: ingen };
  if (p.slag === 'foering')
    return { delpunkt: 'a', type: 'foering', tittel, mottaker: direktoeren, frist: ingen };
  const [hva, mottaker, ord] = [p.hva.trim(), p.mottaker.trim(), p.fristord.trim()];
  if (hva === '' || mottaker === '') return null;
  const dato = p.frist.trim() === '' ? undefined : lesDato(p.frist);
  if (dato === null || (dato !== undefined && ord === '')) return null;
  return {
    delpunkt: 'a',
    type: p.type as Delpunkt['type'],
    tittel: hva,
    mottaker: {
      navn: mottaker,
      slag: mottaker.toLocaleLowerCase('nb') === 'kommunedirektøren' ? 'kommunedirektoer' : 'linje',
      kilde: 'tolket',
    },
    frist:
      dato === undefined
        ? { type: 'ingen', ...(ord !== '' && { ord }) }
        : { type: 'dato', dato, presisjon: 'dag', gjelder: 'frist', ord },
  };
};

/** What the point decides over oppdrag, as it is sent; null when one is not whole. */
export const tilAvgjoerelser = (
  rader: readonly Avgjoerelseskladd[],
): Required<Pick<Punkt, 'avslutter' | 'flytter' | 'senderTilbake'>> | null => {
  const ut = {
    avslutter: [] as { oppdrag: string; maate: 'utfoert' | 'utgaar' }[],
    flytter: [] as { oppdrag: string; dato: string; tekst: string }[],
    senderTilbake: [] as { oppdrag: string; grunn: string }[],
  };
  for (const { oppdrag, avgjoerelse, dato: dag, tekst } of rader) {
    const [dato, ord] = [lesDato(dag), tekst.trim()];
    if (oppdrag === '') return null;
    if (avgjoerelse === 'utfoert' || avgjoerelse === 'utgaar')
      ut.avslutter.push({ oppdrag, maate: avgjoerelse });
    else if (ord === '') return null;
    else if (avgjoerelse === 'tilbake') ut.senderTilbake.push({ oppdrag, grunn: ord });
    else if (dato === null) return null;
    else ut.flytter.push({ oppdrag, dato, tekst: ord });
  }
  return ut;
};
