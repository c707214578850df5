import { ord, type ForslagId, type LinjeId } from '@saksgang/kernel';
import type { Beloep, Inndekningskilde } from '@saksgang/saksgang';
import type { Sammenheng } from './konflikt';

const TALL = new Intl.NumberFormat('nb-NO');
const NEVNES = 4;

/** Many are told by the first few and the number of the rest; only those that are told are put into words. */
export const oppramsing = <T>(alle: readonly T[], somTekst: (en: T) => string): string => {
  const ledd = (alle.length > NEVNES + 1 ? alle.slice(0, NEVNES) : alle).map(somTekst);
  if (ledd.length < alle.length) return `${ledd.join(', ')} og ${alle.length - ledd.length} andre`;
  return ledd.length < 2 ? (ledd[0] ?? '') : `${ledd.slice(0, -1).join(', ')} og ${ledd.at(-1)}`;
};

export const forslagsnavn = (id: ForslagId, { alle }: Pick<Sammenheng, 'alle'>): string => {
  const forslag = alle.get(id)?.forslag;
  if (!forslag) return 'et forslag som ikke finnes';
  const { tittel, partier } = forslag;
  return `«${tittel}»${partier.length > 0 ? ` (${partier.join(', ')})` : ''}`;
};

export const linjenavn = (id: LinjeId, { grunnlag, nyeLinjer }: Sammenheng): string => {
  const linje = grunnlag.linjer.get(id);
  if (linje) return `linjen «${linje.tittel}» (${linje.utvalg}${linje.nr === null ? '' : ` ${linje.nr}`})`;
  const ny = nyeLinjer.get(id);
  return ny ? `linjen «${ny.tittel}»` : 'en linje som ikke finnes';
};

export const kildenavn = (kilde: Inndekningskilde, sammenheng: Sammenheng): string =>
  kilde.slag === 'linje'
    ? linjenavn(kilde.linje, sammenheng)
    : `posten ${ord(kilde.post)} i ${kilde.tabell === 'drift' ? 'driftsoversikten' : 'investeringsoversikten'}`;

export const kroner = (n: number): string => `${TALL.format(n)} kr`;

/** `500 000 kr i 2025 og 2026, 200 000 kr i 2027`. What is unknown says so. */
export const beloepstekst = (beloep: Beloep, aarene: readonly string[]): string => {
  const perBeloep = new Map<number | null, string[]>();
  for (const aar of aarene) {
    const kr = beloep[aar] ?? null;
    perBeloep.set(kr, [...(perBeloep.get(kr) ?? []), aar]);
  }
  return [...perBeloep]
    .map(([kr, aar]) => `${kr === null ? 'ukjent beløp' : kroner(kr)} i ${oppramsing(aar, (a) => a)}`)
    .join(', ');
};

export const stor = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
