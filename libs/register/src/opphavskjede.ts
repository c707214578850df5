import {
  budsjettaarI,
  type Dato,
  type HpPeriode,
  type Kilde,
  type OppdragId,
  type Punkt,
} from '@saksgang/kernel';
import type { Opphav, Opphavsledd } from '@saksgang/oppfoelging';

/** An oppdrag in Saksgang that a link of the chain leads to. */
export interface Opphavslenke {
  readonly oppdrag: OppdragId;
  readonly delpunkt: string;
  readonly tittel: string;
}

/** The oppdrag that follow from a punkt of an HP; none when that HP is not here. */
export type Opphavsoppslag = (hp: HpPeriode, punkt: Punkt) => readonly Opphavslenke[];

/** One link of the chain as it is shown. What the source does not say is null. */
export interface Kjedeledd {
  /** Null for the oppdrag itself. */
  readonly id: string | null;
  readonly slag: Opphavsledd['slag'] | 'oppdraget';
  readonly tekst: string;
  readonly dato: Dato | null;
  readonly tittel: string | null;
  readonly kilde: Kilde | null;
  readonly oppdrag: readonly Opphavslenke[];
}

/** The oppdrag that the chain is of. */
interface Selv {
  readonly hp: HpPeriode | null;
  readonly organ: string;
  readonly punkt: Punkt;
  readonly vedtaksdato: Dato;
}

/**
 * The history of an oppdrag, oldest first, with its own vedtak in it; empty when nothing is known of it. A link without
 * a day is put by the year its source gives: the first of an HP, that of a saksnummer. One without that, just before the
 * oppdrag itself. The place is a reading; the day that is shown is the source's own.
 */
export const opphavskjede = (
  selv: Selv,
  opphav: readonly Opphav[],
  oppslag: Opphavsoppslag,
): readonly Kjedeledd[] => {
  if (opphav.length === 0) return [];
  const ledd = opphav.map((o) => ({ tid: tiden(o.ledd) ?? selv.vedtaksdato, ledd: kjedeledd(o, oppslag) }));
  const eget = { tid: selv.vedtaksdato, ledd: oppdraget(selv) };
  return [...ledd, eget].sort((a, b) => (a.tid < b.tid ? -1 : a.tid > b.tid ? 1 : 0)).map((l) => l.ledd);
};

const tiden = (ledd: Opphavsledd): string | null => {
  switch (ledd.slag) {
    case 'hp-oppdrag':
      return `${budsjettaarI(ledd.hp)}-01-01`;
    case 'sak':
      return ledd.dato ?? aarI(ledd.saksnummer);
    case 'rapport':
      return `${ledd.aar}-${TERTIALSLUTT[ledd.tertial ?? 3]}`;
  }
};

const TERTIALSLUTT = { 1: '04-30', 2: '08-31', 3: '12-31' } as const;

/** The year of «84/2023» and «KS 202/24». */
const aarI = (saksnummer: string): string | null => {
  const aar = /\/(\d{4}|\d{2})$/.exec(saksnummer.trim())?.[1];
  return aar === undefined ? null : aar.length === 2 ? `20${aar}` : aar;
};

const kjedeledd = ({ id, ledd, tittel, kilde }: Opphav, oppslag: Opphavsoppslag): Kjedeledd => ({
  id,
  slag: ledd.slag,
  tekst: leddtekst(ledd),
  dato: ledd.slag === 'sak' ? ledd.dato : null,
  tittel,
  kilde,
  oppdrag: ledd.slag === 'hp-oppdrag' ? oppslag(ledd.hp, ledd.punkt) : [],
});

const leddtekst = (ledd: Opphavsledd): string => {
  switch (ledd.slag) {
    case 'hp-oppdrag':
      return `HP ${ledd.hp}, punkt ${ledd.punkt}`;
    case 'sak':
      return `Sak ${ledd.saksnummer}, ${ledd.organ ?? 'organ ikke oppgitt'}`;
    case 'rapport':
      return ledd.tertial === null
        ? `Rapport ${ledd.aar}, tertial ikke oppgitt`
        : `${ledd.tertial}. tertial ${ledd.aar}`;
  }
};

const oppdraget = ({ hp, organ, punkt, vedtaksdato }: Selv): Kjedeledd => ({
  id: null,
  slag: 'oppdraget',
  tekst: `${hp === null ? 'Vedtaket' : `HP ${hp}`}, punkt ${punkt}, ${organ}`,
  dato: vedtaksdato,
  tittel: null,
  kilde: null,
  oppdrag: [],
});
