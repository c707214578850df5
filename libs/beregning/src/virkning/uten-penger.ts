import type { ForslagId, LinjeId, Punkt, UtvalgKode } from '@saksgang/kernel';
import type { Beloep, Forslag, Punktreferanse } from '@saksgang/saksgang';
import type { Anvendt } from '../grunnlag/anvend';
import type { Grunnlag } from '../grunnlag/grunnlag';

/** A decision in words whose lines of the frame have nothing left in some year. */
export interface PunktUtenPenger {
  readonly punkt:
    Punktreferanse | { readonly slag: 'verbalforslag'; readonly forslag: ForslagId; readonly punkt: Punkt };
  readonly linjer: readonly LinjeId[];
  readonly aar: readonly string[];
}

/** A line that had money in the base, and has less than none. */
export interface LinjeUnderNull {
  readonly linje: LinjeId;
  readonly utvalg: UtvalgKode;
  readonly tittel: string;
  readonly forslag: readonly ForslagId[];
  /** In the years in which it is below zero alone. */
  readonly foer: Beloep;
  readonly etter: Beloep;
}

/** The verbalpunkter that the forslag leave without money: those that lines point at, and those of the forslag themselves. */
export const punkterUtenPenger = (
  foer: Grunnlag,
  { grunnlag: etter, linjer: satt }: Anvendt,
  forslag: readonly Forslag[],
): readonly PunktUtenPenger[] => {
  const punkter = new Map<string, PunktUtenPenger & { readonly linjer: LinjeId[] }>();
  for (const { id, punkt } of foer.linjer.values()) {
    if (punkt === null) continue;
    const noekkel = JSON.stringify(punkt);
    const kjent = punkter.get(noekkel);
    if (kjent) kjent.linjer.push(id);
    else punkter.set(noekkel, { punkt, linjer: [id], aar: [] });
  }
  // A point of a forslag keeps to the lines it names, also those that the forslag itself brings.
  const egne = forslag.flatMap((f) =>
    f.verbalforslag.map(({ punkt, delpunkter }) => ({
      punkt: { slag: 'verbalforslag' as const, forslag: f.id, punkt },
      linjer: [...new Set(delpunkter.flatMap((d) => d.rammelinjer))],
      aar: [],
    })),
  );
  return [...punkter.values(), ...egne]
    .filter(({ linjer }) => linjer.some((id) => satt.has(id)))
    .map((p) => ({ ...p, aar: tommeAar(p.linjer, foer, etter, forslag) }))
    .filter(({ aar }) => aar.length > 0);
};

/** The years in which the lines had money, in the base or as a forslag brought them, and now have none. */
const tommeAar = (
  linjer: readonly LinjeId[],
  foer: Grunnlag,
  etter: Grunnlag,
  forslag: readonly Forslag[],
): readonly string[] => {
  const brakt = forslag.flatMap((f) => f.linjer).filter((l) => linjer.includes(l.id));
  return foer.aarene.filter((aar) => {
    const hadde = [...linjer.map((id) => foer.linjer.get(id)), ...brakt].some(
      (l) => (l?.beloep[aar] ?? 0) !== 0,
    );
    return hadde && linjer.every((id) => (etter.linjer.get(id)?.beloep ?? { [aar]: 0 })[aar] === 0);
  });
};

/** The lines that are cut by more than they had. */
export const linjerUnderNull = (
  foer: Grunnlag,
  { grunnlag: etter, linjer }: Anvendt,
): readonly LinjeUnderNull[] =>
  [...linjer].flatMap(([id, forslag]) => {
    const [da, naa] = [foer.linjer.get(id), etter.linjer.get(id)];
    const aar = foer.aarene.filter((a) => (da?.beloep[a] ?? 0) > 0 && (naa?.beloep[a] ?? 0) < 0);
    if (!da || !naa || aar.length === 0) return [];
    const bare = (b: Beloep): Beloep => Object.fromEntries(aar.map((a) => [a, b[a] ?? null]));
    const { utvalg, tittel } = da;
    return [{ linje: id, utvalg, tittel, forslag, foer: bare(da.beloep), etter: bare(naa.beloep) }];
  });
