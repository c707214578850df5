import { summer, type Beloep } from './beloep';
import { enkel, gruppeAv, sammeNavn, type Kategori, type Kategorigruppe } from './kategorier';

/** What a sum covers. `uavklart` is a scope that cannot be settled; it is reported, never passed. */
export type Omfang =
  | { readonly slag: 'kategori'; readonly kategori: string }
  | { readonly slag: 'grupper'; readonly grupper: readonly Kategorigruppe[] }
  | { readonly slag: 'alle' }
  | { readonly slag: 'linjer'; readonly linjer: readonly string[] }
  | { readonly slag: 'uavklart'; readonly grunn: string };

export interface Sumdefinisjon {
  readonly navn: string;
  readonly omfang: Omfang;
}

interface MedKategori {
  readonly kategori: string;
}

interface Linje extends MedKategori {
  readonly id: string;
  readonly beloep: Beloep;
}

export const KONSEKVENSSUM = 'Sum konsekvensjusteringer';
export const KONSEKVENSJUSTERT_RAMME = 'Konsekvensjustert ramme';
export const NYE_TILTAK = 'Nye tiltak og realendringer budsjett';
export const rammenavn = (hp: string): string => `Ramme ${hp}`;

export const kategorierI = (linjer: readonly MedKategori[]): readonly string[] => {
  const sett = new Map<string, string>();
  for (const { kategori } of linjer) if (!sett.has(enkel(kategori))) sett.set(enkel(kategori), kategori);
  return [...sett.values()];
};

/** The kategorier of the lines that the kommune has put in no group; with them, a group's sum cannot be settled. */
export const kategorierUtenGruppe = (
  oppsett: readonly Kategori[],
  linjer: readonly MedKategori[],
): readonly string[] => kategorierI(linjer).filter((navn) => gruppeAv(oppsett, navn) === null);

/**
 * What a printed sum covers: a sum of the frame by its configured groups, `Sum X` the kategori X, anything else the
 * lines since the sum before it.
 */
export const omfangAv = (
  navn: string,
  oppsett: readonly Kategori[],
  linjer: readonly MedKategori[],
  sidenForrigeSum: readonly string[],
): Omfang => {
  const sett = enkel(navn);
  if (/^ramme( |$)/.test(sett)) return { slag: 'alle' };
  const grupper = GRUPPESUMMER.get(sett);
  if (grupper) {
    const ukjente = kategorierUtenGruppe(oppsett, linjer);
    return ukjente.length === 0
      ? { slag: 'grupper', grupper }
      : { slag: 'uavklart', grunn: `kategorien «${ukjente.join('», «')}» hører ikke til noen gruppe` };
  }
  // A sum of a kategori that the table has no lines of covers none, and never the lines that happen to stand before it.
  const kategorier = [...kategorierI(linjer), ...oppsett.map((k) => k.navn)];
  const kategori = kategorier.find((k) => sammeNavn(navn, `Sum ${k}`) || sammeNavn(navn, k));
  if (kategori !== undefined) return { slag: 'kategori', kategori };
  return sidenForrigeSum.length > 0
    ? { slag: 'linjer', linjer: sidenForrigeSum }
    : { slag: 'uavklart', grunn: `ingen linjer eller kategori svarer til «${navn}»` };
};

// A map, since a document may print any name, also one that every object has.
const GRUPPESUMMER: ReadonlyMap<string, readonly Kategorigruppe[]> = new Map([
  [enkel(KONSEKVENSSUM), ['konsekvens']],
  [enkel(KONSEKVENSJUSTERT_RAMME), ['utgangspunkt', 'konsekvens']],
  [enkel(NYE_TILTAK), ['nye-tiltak']],
]);

/** The lines that a scope covers; null when the scope is not settled. */
export const linjerIOmfang = <L extends Linje>(
  omfang: Omfang,
  oppsett: readonly Kategori[],
  linjer: readonly L[],
): readonly L[] | null => {
  switch (omfang.slag) {
    case 'alle':
      return linjer;
    case 'kategori':
      return linjer.filter((l) => sammeNavn(l.kategori, omfang.kategori));
    case 'grupper':
      return linjer.filter((l) => {
        const gruppe = gruppeAv(oppsett, l.kategori);
        return gruppe !== null && omfang.grupper.includes(gruppe);
      });
    case 'linjer': {
      const ider = new Set(omfang.linjer);
      return linjer.filter((l) => ider.has(l.id));
    }
    case 'uavklart':
      return null;
  }
};

/** The amounts of a scope; null when the scope is not settled. */
export const sumAv = (
  omfang: Omfang,
  oppsett: readonly Kategori[],
  linjer: readonly Linje[],
  aarene: readonly string[],
): Beloep | null => {
  const dekket = linjerIOmfang(omfang, oppsett, linjer);
  return (
    dekket &&
    summer(
      dekket.map((l) => l.beloep),
      aarene,
    )
  );
};

/** The sums of a frame table in the document's order: per kategori, the konsekvensjusterte ramme, the new, the frame. */
export const rammesummer = (
  hp: string,
  oppsett: readonly Kategori[],
  linjer: readonly MedKategori[],
): readonly Sumdefinisjon[] => {
  const kategorier = kategorierI(linjer);
  const iGruppe = (gruppe: Kategorigruppe | null): readonly Sumdefinisjon[] =>
    kategorier
      .filter((k) => gruppeAv(oppsett, k) === gruppe)
      .map((kategori) => ({ navn: `Sum ${kategori}`, omfang: { slag: 'kategori', kategori } }));
  const samlet = (navn: string): Sumdefinisjon => ({ navn, omfang: omfangAv(navn, oppsett, linjer, []) });
  return [
    ...iGruppe('konsekvens'),
    samlet(KONSEKVENSSUM),
    samlet(KONSEKVENSJUSTERT_RAMME),
    ...iGruppe('nye-tiltak'),
    ...iGruppe(null),
    samlet(NYE_TILTAK),
    { navn: rammenavn(hp), omfang: { slag: 'alle' } },
  ];
};
