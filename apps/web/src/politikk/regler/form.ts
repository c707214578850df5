import type { Utkastinnhold } from '@saksgang/utkast';
import { V } from '../../tekster/verksted';
import { lesTusen, skrivTusen, type Aarsbeloep } from './beloep';

/** Amounts as they are being written, in 1000 kr, by year. */
export type Skrevet = Readonly<Record<string, string>>;

/** What is sent of a row, the parts that the form has no field for with it. */
type Raad = Readonly<Record<string, unknown>>;

export interface Endringsrad {
  readonly linje: string;
  readonly beloep: Skrevet;
  /** What pays for it: `linje:<id>` or `post:drift:<post>`; empty is not said. */
  readonly dekkes: string;
  readonly mer: Raad;
}

export interface Linjerad {
  readonly id: string;
  readonly utvalg: string;
  readonly tittel: string;
  readonly beloep: Skrevet;
  readonly dekkes: string;
  readonly mer: Raad;
}

export interface Postrad {
  /** `drift:<post>` or `investering:<post>`. */
  readonly post: string;
  readonly endring: Skrevet;
}

export interface Verbalrad {
  readonly punkt: string;
  readonly tittel: string;
  readonly tekst: string;
}

/** A forslag as it is being written. */
export interface Form {
  readonly tittel: string;
  readonly tekst: string;
  readonly type: string;
  readonly partier: string;
  readonly grunnlag: string;
  readonly endringer: readonly Endringsrad[];
  readonly linjer: readonly Linjerad[];
  readonly sentrale: readonly Postrad[];
  readonly verbal: readonly Verbalrad[];
  /** What the form has no fields for, and leaves as it is. */
  readonly mer: Raad;
}

/** The kategori that what the politicians add stands under in the frame. */
const KATEGORI = 'Politiske vedtak HP';
const PUNKT = /^\d{1,3}(\.\d{1,3}){1,3}$/;

/** The same as JSON: what is sent and what is kept have no undefined in them. */
export type Innhold = Readonly<Record<string, unknown>>;
interface Rad {
  readonly [felt: string]: unknown;
  readonly inndekning?: readonly { slag: string; linje?: string; tabell?: string; post?: string }[];
}

const rader = (innhold: Innhold, felt: string): readonly Rad[] => (innhold[felt] as Rad[] | undefined) ?? [];
const tekst = (verdi: unknown): string => (typeof verdi === 'string' ? verdi : '');

const somSkrevet = (beloep: unknown, aarene: readonly string[]): Skrevet =>
  Object.fromEntries(
    aarene.map((aar) => {
      const kr = ((beloep ?? {}) as Aarsbeloep)[aar];
      return [aar, typeof kr === 'number' ? skrivTusen(kr) : ''];
    }),
  );

const dekningen = ({ inndekning }: Rad): string => {
  const foerste = inndekning?.[0];
  if (!foerste) return '';
  return foerste.slag === 'linje' ? `linje:${foerste.linje}` : `post:${foerste.tabell}:${foerste.post}`;
};

/** A draft, or what a forslag says, as a form. */
export const fraInnhold = (fra: Utkastinnhold, aarene: readonly string[]): Form => {
  const innhold = fra as unknown as Innhold;
  const { tittel, tekst: begrunnelse, type, partier, grunnlag, ...mer } = innhold;
  const under = grunnlag as { slag?: string; forslag?: string } | undefined;
  return {
    tittel: tekst(tittel),
    tekst: tekst(begrunnelse),
    type: tekst(type),
    partier: ((partier as string[] | undefined) ?? []).join(', '),
    grunnlag: under?.slag === 'forslag' ? `forslag:${under.forslag}` : (under?.slag ?? 'ikke-oppgitt'),
    endringer: rader(innhold, 'endringer').map((rad) => ({
      linje: tekst(rad['linje']),
      beloep: somSkrevet(rad['beloep'], aarene),
      dekkes: dekningen(rad),
      mer: rad,
    })),
    linjer: rader(innhold, 'linjer').map((rad) => ({
      id: tekst(rad['id']) || crypto.randomUUID(),
      utvalg: tekst(rad['utvalg']),
      tittel: tekst(rad['tittel']),
      beloep: somSkrevet(rad['beloep'], aarene),
      dekkes: dekningen(rad),
      mer: rad,
    })),
    sentrale: rader(innhold, 'sentrale').map((rad) => ({
      post: `${tekst(rad['tabell'])}:${tekst(rad['post'])}`,
      endring: somSkrevet(rad['endring'], aarene),
    })),
    verbal: rader(innhold, 'verbalforslag').map((rad) => ({
      punkt: tekst(rad['punkt']),
      tittel: tekst(rad['tittel']),
      tekst: tekst(rad['tekst']),
    })),
    mer,
  };
};

/** What is wrong with what is written, by the place of the field: `linjer.0.2026`. */
export type Feil = Readonly<Record<string, string>>;

/** What to send, and what is wrong with what is written. What is not written yet is left out, and is not wrong. */
export const tilInnhold = (form: Form): { readonly innhold: Utkastinnhold; readonly feil: Feil } => {
  const feil: Record<string, string> = {};
  const beloepet = (sted: string, skrevet: Skrevet, foer: unknown): Record<string, number | null> => {
    const ut: Record<string, number | null> = {};
    for (const [aar, verdi] of Object.entries(skrevet)) {
      const kr = lesTusen(verdi);
      if (verdi.trim() === '') {
        // What was unknown with its reason is unknown until somebody knows it.
        if (((foer ?? {}) as Aarsbeloep)[aar] === null) ut[aar] = null;
      } else if (kr === null) feil[`${sted}.${aar}`] = V.beloepFeil;
      else ut[aar] = kr;
    }
    return ut;
  };
  const grunnlaget = form.grunnlag.startsWith('forslag:')
    ? { slag: 'forslag', forslag: form.grunnlag.slice('forslag:'.length) }
    : { slag: form.grunnlag };
  const innhold = {
    ...form.mer,
    ...utenTomme({ tittel: form.tittel, tekst: form.tekst, type: form.type }),
    partier: form.partier
      .split(',')
      .map((p) => p.trim())
      .filter((p) => p !== ''),
    grunnlag: grunnlaget,
    endringer: form.endringer.map(({ linje, beloep, dekkes, mer }, i) => ({
      ...mer,
      linje,
      beloep: beloepet(`endringer.${i}`, beloep, mer['beloep']),
      inndekning: inndekningen(dekkes, mer),
    })),
    linjer: form.linjer.map(({ id, utvalg, tittel, beloep, dekkes, mer }, i) => ({
      kategori: KATEGORI,
      ...mer,
      id,
      ...utenTomme({ utvalg, tittel }),
      beloep: beloepet(`linjer.${i}`, beloep, mer['beloep']),
      inndekning: inndekningen(dekkes, mer),
    })),
    sentrale: form.sentrale.map(({ post, endring }, i) => {
      const [tabell = '', navn = ''] = post.split(':');
      return { ...utenTomme({ tabell, post: navn }), endring: beloepet(`sentrale.${i}`, endring, null) };
    }),
    verbalforslag: form.verbal.map(({ punkt, tittel, tekst: ordlyd }, i) => {
      const nr = punkt.trim();
      if (nr !== '' && !PUNKT.test(nr)) feil[`verbal.${i}.punkt`] = V.punktFeil;
      return utenTomme({ punkt: nr, tittel, tekst: ordlyd });
    }),
  };
  return { innhold: innhold as unknown as Utkastinnhold, feil };
};

const utenTomme = (felter: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(felter).filter(([, verdi]) => verdi.trim() !== ''));

/** What the form can say of it is the first; the others stay. */
const inndekningen = (dekkes: string, mer: Rad): readonly object[] => {
  const resten = (mer.inndekning ?? []).slice(1);
  const [slag, a = '', b = ''] = dekkes.split(':');
  if (slag === 'linje') return [{ slag, linje: a }, ...resten];
  return slag === 'post' ? [{ slag, tabell: a, post: b }, ...resten] : resten;
};
