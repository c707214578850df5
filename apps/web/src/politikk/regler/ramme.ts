import type { Linjesvar, Rammesvar, Sumsvar, Utvalgssvar } from '@saksgang/rammer';
import { P } from '../../tekster/politikk';
import type { Aarsbeloep } from './beloep';

/** What is shown of one phase: how it is called, and the frame as it then stood. */
export interface Fasekolonne {
  readonly navn: string;
  readonly svar: Rammesvar;
}

/** An amount of a table; `finnes` is false for a line that the phase does not have. */
export interface Celle {
  readonly kolonne: string;
  readonly finnes: boolean;
  readonly kr: number | null;
  /** What is different from the column before it; null where there is none, or it is not known. */
  readonly endring: number | null;
}

export interface Rad {
  readonly id: string;
  readonly slag: 'linje' | 'sum' | 'ramme';
  readonly navn: string | null;
  readonly tittel: string;
  readonly celler: readonly Celle[];
  readonly linje: Linjesvar | null;
  /** The sum as the last column has it, with what is printed. */
  readonly sum: Sumsvar | null;
}

export interface Gruppe {
  readonly kategori: string;
  readonly rader: readonly Rad[];
}

/** One place in the table: which frame, and which year of it. */
interface Kolonne {
  readonly navn: string;
  readonly utvalg: Utvalgssvar | null;
  readonly aar: string;
}

const utvalget = (svar: Rammesvar, kode: string): Utvalgssvar | null =>
  svar.utvalg.find((u) => u.kode === kode) ?? null;

/** The years of one phase, side by side. */
export const aarskolonner = (
  { svar }: Fasekolonne,
  kode: string,
  aarene: readonly string[],
): readonly Kolonne[] => aarene.map((aar) => ({ navn: aar, utvalg: utvalget(svar, kode), aar }));

/** One year of each phase, side by side. */
export const fasekolonner = (faser: readonly Fasekolonne[], kode: string, aar: string): readonly Kolonne[] =>
  faser.map(({ navn, svar }) => ({ navn, utvalg: utvalget(svar, kode), aar }));

/**
 * The table as the document has it: the lines of each kategori, the sum of them, and the sums of several of them where
 * they come. A line or a sum that only an earlier column has is there too. `sammenlign` tells what each column changes.
 */
export const rammetabellen = (kolonner: readonly Kolonne[], sammenlign: boolean): readonly Gruppe[] => {
  const siste = kolonner.findLast((k) => k.utvalg !== null)?.utvalg ?? null;
  const linjer = forenet(kolonner, (u) => u.linjer.map((l) => [l.id, l] as const));
  const summer = forenet(kolonner, (u) => Object.entries(u.summer));
  const linjerad = (linje: Linjesvar): Rad => ({
    id: linje.id,
    slag: 'linje',
    navn: linje.nr === null ? null : String(linje.nr),
    tittel: linje.tittel,
    celler: cellene(kolonner, sammenlign, (u) => u.linjer.find((l) => l.id === linje.id)?.beloep ?? null),
    linje,
    sum: null,
  });
  const sumrad = (navn: string): Rad => ({
    id: navn,
    slag: navn.startsWith('Ramme ') ? 'ramme' : 'sum',
    navn: null,
    tittel: navn,
    celler: cellene(kolonner, sammenlign, (u) => u.summer[navn]?.beloep ?? null),
    linje: null,
    sum: siste?.summer[navn] ?? null,
  });
  const kategorier = [...new Set([...linjer.values()].map((l) => l.kategori))];
  const sumAv = (kategori: string) => [...summer.keys()].find((navn) => likt(navn, `Sum ${kategori}`));
  const brukt = new Set(kategorier.map(sumAv));
  // A sum that is no kategori's comes after the kategori whose sum stands before it in the document.
  const navnene = [...summer.keys()];
  const etter = (kategori: string): readonly string[] => {
    const egen = sumAv(kategori);
    if (egen === undefined) return [];
    const fra = navnene.indexOf(egen) + 1;
    const til = navnene.findIndex((navn, i) => i >= fra && brukt.has(navn));
    return navnene.slice(fra, til === -1 ? undefined : til);
  };
  const grupper = kategorier
    .sort((a, b) => plass(navnene, sumAv(a)) - plass(navnene, sumAv(b)))
    .map((kategori): Gruppe => {
      const egen = sumAv(kategori);
      return {
        kategori,
        rader: [
          ...[...linjer.values()].filter((l) => l.kategori === kategori).map(linjerad),
          ...(egen === undefined ? [] : [sumrad(egen)]),
          ...etter(kategori).map(sumrad),
        ],
      };
    });
  const vist = new Set(grupper.flatMap((g) => g.rader.map((r) => r.id)));
  const resten = navnene.filter((navn) => !vist.has(navn)).map(sumrad);
  return resten.length === 0 ? grupper : [...grupper, { kategori: P.rammer.summer, rader: resten }];
};

const likt = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const plass = (navnene: readonly string[], navn: string | undefined): number =>
  navn === undefined ? -1 : navnene.indexOf(navn);

/** What any column has, as the last column that has it tells it, in the order of the fullest. */
const forenet = <T>(
  kolonner: readonly Kolonne[],
  av: (utvalg: Utvalgssvar) => readonly (readonly [string, T])[],
): ReadonlyMap<string, T> => {
  const bakfra = [...new Set(kolonner.map((k) => k.utvalg))].reverse();
  const alle = new Map<string, T>();
  for (const utvalg of bakfra)
    for (const [id, en] of utvalg === null ? [] : av(utvalg)) if (!alle.has(id)) alle.set(id, en);
  return alle;
};

const cellene = (
  kolonner: readonly Kolonne[],
  sammenlign: boolean,
  beloepet: (utvalg: Utvalgssvar) => Aarsbeloep | null,
): readonly Celle[] => {
  const tall = kolonner.map(({ utvalg, aar }) => {
    const beloep = utvalg && beloepet(utvalg);
    return { finnes: beloep !== null, kr: beloep?.[aar] ?? null };
  });
  return tall.map(({ finnes, kr }, i) => {
    const foer = tall[i - 1];
    // A line that was not there before is all of it new.
    const da = foer?.finnes === false ? 0 : (foer?.kr ?? null);
    const endring = sammenlign && foer && kr !== null && da !== null ? kr - da : null;
    return { kolonne: kolonner[i]?.navn ?? '', finnes, kr, endring };
  });
};
