import { ok, plussDager, refused, type Dato, type Result } from '@saksgang/kernel';
import { DAG_NULL } from '../skriving/celle';
import { lesPakke, type Lesefeil, type Pakke } from './pakke';
import { RegnearketErForStort, RegnearketKanIkkeLeses } from './regneark.refusals';
import { gaaGjennomXml } from './xml';

/** What stands in a cell. What a formula came to is not told: nobody wrote it. */
export type Lestcelle =
  | { readonly slag: 'tekst'; readonly tekst: string }
  /** A number, and the day it is when it is meant for one; null when it can be no day. */
  | { readonly slag: 'tall'; readonly tall: number; readonly dag: Dato | null }
  | { readonly slag: 'formel' }
  | { readonly slag: 'annet'; readonly tekst: string };

/** A row by its number in the sheet, its cells by the number of their column, both from 1. */
export interface Lestrad {
  readonly nr: number;
  readonly celler: ReadonlyMap<number, Lestcelle>;
}

/** Cells that are merged into one, as `K14:L16` and as numbers. */
export interface Flettet {
  readonly omraade: string;
  readonly rader: readonly [number, number];
  readonly kolonner: readonly [number, number];
}

export interface Lestark {
  readonly rader: readonly Lestrad[];
  readonly flettet: readonly Flettet[];
}

/** Cells and texts beyond ten thousand rows of forty are not looked at. */
const FLESTE_CELLER = 400_000;
const FLESTE_MERKER = 1_500_000;
const SISTE_RAD = 1_048_576;
const SISTE_KOLONNE = 16_384;

/** Reads the sheets with these names; one that is not there is not in the answer. */
export const lesXlsx = (
  bytes: Uint8Array,
  navnene: readonly string[],
): Result<ReadonlyMap<string, Lestark>, Lesefeil> => {
  const pakke = lesPakke(bytes);
  if (!pakke.ok) return pakke;
  const bok = lesBoken(pakke.value);
  if (!bok.ok) return bok;
  const tekster = lesTekstene(pakke.value, bok.value.tekster);
  if (!tekster.ok) return tekster;
  const arkene = new Map<string, Lestark>();
  for (const navn of navnene) {
    const sti = bok.value.ark.get(navn);
    if (sti === undefined) continue;
    const lest = lesArket(pakke.value, sti, tekster.value, bok.value.fra1904);
    if (!lest.ok) return lest;
    arkene.set(navn, lest.value);
  }
  return ok(arkene);
};

type Paa = (navn: string, attributter: ReadonlyMap<string, string>) => void;

/** Goes through a part that must be there, and stops where it becomes too much. */
const gjennom = (
  pakke: Pakke,
  sti: string,
  besoek: {
    readonly aapner: Paa;
    readonly lukker?: (navn: string) => void;
    readonly tekst?: (t: string) => void;
  },
  forMye: () => boolean = () => false,
): Lesefeil | null => {
  const del = pakke(sti);
  if (!del.ok) return del.refusal;
  if (del.value === null) return RegnearketKanIkkeLeses('den er ikke en Excel-arbeidsbok');
  let merker = 0;
  const stopp = () => merker > FLESTE_MERKER || forMye();
  const lesbar = gaaGjennomXml(del.value, {
    aapner: (navn, attributter) => {
      merker++;
      besoek.aapner(navn, attributter);
    },
    lukker: besoek.lukker ?? ingenting,
    tekst: besoek.tekst ?? ingenting,
    stopp,
  });
  if (stopp()) return RegnearketErForStort();
  return lesbar ? null : RegnearketKanIkkeLeses('innholdet i den er ødelagt');
};

const ingenting = (): void => undefined;

interface Bok {
  readonly ark: ReadonlyMap<string, string>;
  readonly tekster: string | null;
  /** Days are counted from 1 January 1904, as on a Mac of old. */
  readonly fra1904: boolean;
}

const lesBoken = (pakke: Pakke): Result<Bok, Lesefeil> => {
  const stier = new Map<string, string>();
  let tekster: string | null = null;
  const feilILister = gjennom(pakke, 'xl/_rels/workbook.xml.rels', {
    aapner: (navn, a) => {
      if (navn !== 'Relationship') return;
      const maal = a.get('Target') ?? '';
      const sti = maal.startsWith('/') ? maal.slice(1) : `xl/${maal}`;
      stier.set(a.get('Id') ?? '', sti);
      if (a.get('Type')?.endsWith('/sharedStrings')) tekster = sti;
    },
  });
  if (feilILister) return refused(feilILister);
  const ark = new Map<string, string>();
  let fra1904 = false;
  const feilIBoken = gjennom(pakke, 'xl/workbook.xml', {
    aapner: (navn, a) => {
      if (navn === 'workbookPr') fra1904 = ['1', 'true'].includes(a.get('date1904') ?? '');
      // Without its prefix, `r:id` is `id`; the number of the sheet is `sheetId`.
      const sti = navn === 'sheet' ? stier.get(a.get('id') ?? '') : undefined;
      if (sti !== undefined) ark.set(a.get('name') ?? '', sti);
    },
  });
  return feilIBoken ? refused(feilIBoken) : ok({ ark, tekster, fra1904 });
};

/** Gathers the text of an `si` or an `is`, which may come in runs; how it is pronounced is no part of it. */
const tekstsamler = () => {
  let [tekst, iT, iUttale] = ['', false, false];
  return {
    begynn: () => void (tekst = ''),
    aapner: (navn: string) => {
      if (navn === 't') iT = true;
      if (navn === 'rPh') iUttale = true;
    },
    lukker: (navn: string) => {
      if (navn === 't') iT = false;
      if (navn === 'rPh') iUttale = false;
    },
    tekst: (t: string) => {
      if (iT && !iUttale) tekst += t;
    },
    samlet: () => somSkrevet(tekst),
  };
};

/** `_x000D_` is how a spreadsheet writes what XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
const somSkrevet = (tekst: string): string =>
  tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, kode: string) => String.fromCharCode(parseInt(kode, 16)));

const lesTekstene = (pakke: Pakke, sti: string | null): Result<readonly string[], Lesefeil> => {
  const tekster: string[] = [];
  if (sti === null) return ok(tekster);
  const samler = tekstsamler();
  const feil = gjennom(
    pakke,
    sti,
    {
      aapner: (navn) => (navn === 'si' ? samler.begynn() : samler.aapner(navn)),
      lukker: (navn) => {
        if (navn === 'si') tekster.push(samler.samlet());
        else samler.lukker(navn);
      },
      tekst: samler.tekst,
    },
    () => tekster.length > FLESTE_CELLER,
  );
  return feil ? refused(feil) : ok(tekster);
};

/** `AB12` as row 12 and column 28; null for what is no address. */
const adressen = (tekst: string): { readonly rad: number; readonly kolonne: number } | null => {
  const [, bokstaver = '', siffer = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(tekst) ?? [];
  if (bokstaver === '') return null;
  const kolonne = [...bokstaver].reduce((nr, b) => nr * 26 + b.charCodeAt(0) - 64, 0);
  const rad = Number(siffer);
  return rad > SISTE_RAD || kolonne > SISTE_KOLONNE ? null : { rad, kolonne };
};

const lesFlettet = (omraade: string): Flettet | null => {
  const [fra, til] = omraade.split(':').map(adressen);
  return fra && til ? { omraade, rader: [fra.rad, til.rad], kolonner: [fra.kolonne, til.kolonne] } : null;
};

const lesArket = (
  pakke: Pakke,
  sti: string,
  tekster: readonly string[],
  fra1904: boolean,
): Result<Lestark, Lesefeil> => {
  const rader = new Map<number, Map<number, Lestcelle>>();
  const flettet: Flettet[] = [];
  const samler = tekstsamler();
  let [antall, rad, kolonne, iV] = [0, 0, 0, false];
  let [type, verdi, formel, innfelt] = ['n', '', false, false];
  const feil = gjennom(
    pakke,
    sti,
    {
      aapner: (navn, a) => {
        if (navn === 'row') {
          const nr = Number(a.get('r'));
          [rad, kolonne] = [Number.isInteger(nr) && nr > 0 ? nr : rad + 1, 0];
        } else if (navn === 'c') {
          const sted = adressen(a.get('r') ?? '');
          [rad, kolonne] = sted ? [sted.rad, sted.kolonne] : [rad, kolonne + 1];
          [type, verdi, formel, innfelt] = [a.get('t') ?? 'n', '', false, false];
          antall++;
        } else if (navn === 'f') formel = true;
        else if (navn === 'v') iV = true;
        else if (navn === 'is') {
          samler.begynn();
          innfelt = true;
        } else if (navn === 'mergeCell') {
          const omraade = lesFlettet(a.get('ref') ?? '');
          if (omraade) flettet.push(omraade);
          antall++;
        } else samler.aapner(navn);
      },
      lukker: (navn) => {
        if (navn === 'v') iV = false;
        else if (navn !== 'c') samler.lukker(navn);
        else {
          const celle = formel
            ? ({ slag: 'formel' } as const)
            : cellen(type, innfelt ? samler.samlet() : verdi, tekster, fra1904);
          if (celle) rader.set(rad, (rader.get(rad) ?? new Map<number, Lestcelle>()).set(kolonne, celle));
        }
      },
      tekst: (t) => {
        if (iV) verdi += t;
        else samler.tekst(t);
      },
    },
    () => antall > FLESTE_CELLER,
  );
  if (feil) return refused(feil);
  const sortert = [...rader].sort(([a], [b]) => a - b).map(([nr, celler]) => ({ nr, celler }));
  return ok({ rader: sortert, flettet });
};

/** What a cell of some type holds; null when that is nothing. */
const cellen = (
  type: string,
  verdi: string,
  tekster: readonly string[],
  fra1904: boolean,
): Lestcelle | null => {
  if (type === 's') return somTekst(tekster[Number(verdi)] ?? '');
  if (type === 'inlineStr' || type === 'd') return somTekst(verdi);
  if (type === 'str') return somTekst(somSkrevet(verdi));
  if (verdi === '') return null;
  const tall = Number(verdi);
  return type === 'n' && Number.isFinite(tall)
    ? { slag: 'tall', tall, dag: dagen(tall, fra1904) }
    : { slag: 'annet', tekst: verdi };
};

const somTekst = (tekst: string): Lestcelle | null => (tekst.trim() === '' ? null : { slag: 'tekst', tekst });

// A workbook that counts from 1904 counts 1462 days fewer (ECMA-376 part 1, 18.17.4.1).
const DAGER_TIL_1904 = 1462;
/** 1 March 1900 and 31 December 2999: before it the calendar of spreadsheets is wrong, after it ours ends. */
const DAGER = { foerste: 61, siste: 401_768 };

const dagen = (tall: number, fra1904: boolean): Dato | null => {
  const nr = Math.floor(tall) + (fra1904 ? DAGER_TIL_1904 : 0);
  return nr >= DAGER.foerste && nr <= DAGER.siste ? plussDager(DAG_NULL, nr) : null;
};
