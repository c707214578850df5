import { LEDDSLAG, type Graf, type Kant, type Ledd } from './graf';

/** A thing of the trace, where it is shown. */
export interface Sporlinje {
  readonly id: string;
  /** 1 is next to what is asked about. */
  readonly dybde: number;
  /** It is shown with what follows further up, since there are several ways to it. */
  readonly vistOver: boolean;
}

export interface Spor {
  /** What it comes from, the nearest first. */
  readonly bakover: readonly Sporlinje[];
  /** What it leads to, the nearest first. */
  readonly framover: readonly Sporlinje[];
  readonly ledd: readonly Ledd[];
  readonly kanter: readonly Kant[];
}

/** The things that a text names: an id, `3.3`, `3.3 a`, `HOV 31`, `2025-2028`. Those of `hp` come before those of another. */
export const finnLedd = ({ ledd }: Graf, tekst: string, hp: string): readonly Ledd[] => {
  const funnet = ledd.get(tekst);
  if (funnet) return [funnet];
  const soekt = somNavn(tekst);
  const alle = [...ledd.values()].filter((l) => l.navn.some((navn) => somNavn(navn) === soekt));
  const her = alle.filter((l) => l.hp === hp);
  return her.length > 0 ? her : alle;
};

/** `3.3 A`, `3.3a` and `verbalpunkt 3.3 a` are the same. */
const somNavn = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replace(/^(verbalpunkt|punkt|delpunkt|rammelinje|hp)\s+/u, '')
    .replace(/\s+/gu, '');

/** What leads to a thing and what it leads to, as far as it goes. */
export const sporFra = (graf: Graf, start: string): Spor => {
  const bakover = gaa(graf, start, 'bakover');
  const framover = gaa(graf, start, 'framover');
  const ider = new Set([start, ...bakover.map((l) => l.id), ...framover.map((l) => l.id)]);
  return {
    bakover,
    framover,
    ledd: [...ider].flatMap((id) => graf.ledd.get(id) ?? []),
    kanter: graf.kanter.filter(({ fra, til }) => ider.has(fra) && ider.has(til)),
  };
};

const gaa = (graf: Graf, start: string, retning: 'bakover' | 'framover'): readonly Sporlinje[] => {
  const naboer = new Map<string, string[]>();
  for (const { fra, til } of graf.kanter) {
    const [her, der] = retning === 'framover' ? [fra, til] : [til, fra];
    naboer.set(her, [...(naboer.get(her) ?? []), der]);
  }
  const linjer: Sporlinje[] = [];
  const vist = new Set([start]);
  // A chain is as long as its facts, so the way is kept in a list and not on the stack.
  const igjen = neste(graf, naboer, start, 1, retning);
  for (let linje = igjen.pop(); linje; linje = igjen.pop()) {
    const vistOver = vist.has(linje.id);
    linjer.push({ ...linje, vistOver });
    if (vistOver) continue;
    vist.add(linje.id);
    igjen.push(...neste(graf, naboer, linje.id, linje.dybde + 1, retning));
  }
  return linjer;
};

/**
 * The neighbours of a thing, the last first, as they lie on a pile. What another neighbour leads to as well is shown
 * there: an oppdrag follows from its line, which follows from the delpunkt.
 */
const neste = (
  graf: Graf,
  naboer: ReadonlyMap<string, readonly string[]>,
  id: string,
  dybde: number,
  retning: 'bakover' | 'framover',
): Omit<Sporlinje, 'vistOver'>[] => {
  const alle = naboer.get(id) ?? [];
  const viaAndre = new Set(alle.flatMap((nabo) => naboer.get(nabo) ?? []));
  const rang = (nabo: string): number => LEDDSLAG.indexOf(graf.ledd.get(nabo)?.slag ?? 'hp');
  const fortegn = retning === 'framover' ? 1 : -1;
  return alle
    .filter((nabo) => !viaAndre.has(nabo))
    .map((nabo, plass) => ({ nabo, plass }))
    .sort((a, b) => fortegn * (rang(b.nabo) - rang(a.nabo)) || b.plass - a.plass)
    .map(({ nabo }) => ({ id: nabo, dybde }));
};
