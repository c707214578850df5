import { ok, refusal, refused, type Result } from '@saksgang/kernel';
import type { Linjeendring } from '../rullering/rullering.events';
import { likeBeloep } from './beloep';
import { sammeNavn } from './kategorier';
import type { Rammelinje } from './rammelinje';

export const NummeretErBruktToGanger = refusal(
  'NummeretErBruktToGanger',
  'ugyldig',
  (nr: number) => `Linjenummer ${nr} er brukt to ganger. Hvert nummer kan stå på én linje.`,
);

export const LinjenFinnesAlt = refusal(
  'LinjenFinnesAlt',
  'i-konflikt',
  (linje: Rammelinje) =>
    `${navnPaa(linje)} finnes alt i rammetabellen til ${linje.utvalg}. Endre linjen i tilleggsinnstillingen i stedet.`,
);

export const NummeretTilhoererEnAnnenLinje = refusal(
  'NummeretTilhoererEnAnnenLinje',
  'i-konflikt',
  (nr: number, tittel: string) =>
    `Linjenummer ${nr} tilhører alt linjen «${tittel}». En endring må ha samme tittel; en ny linje må ha et nytt nummer.`,
);

const navnPaa = ({ nr, tittel }: Rammelinje): string =>
  nr === null ? `Linjen «${tittel}»` : `Linje ${nr} «${tittel}»`;

/** A number stands once in each utvalg's table. */
export const dobbeltNummer = (linjer: readonly Rammelinje[]) => {
  const sett = new Set<string>();
  for (const { utvalg, nr } of linjer) {
    if (nr === null) continue;
    if (sett.has(`${utvalg} ${nr}`)) return NummeretErBruktToGanger(nr);
    sett.add(`${utvalg} ${nr}`);
  }
  return null;
};

const sammeLinje = (a: Rammelinje, b: Rammelinje): boolean =>
  a.utvalg === b.utvalg && sammeNavn(a.tittel, b.tittel) && (a.nr ?? b.nr) === (b.nr ?? a.nr);

/** New lines for a table: none of them may be there already, by number or by title. */
export const bareNye = (
  finnes: readonly Rammelinje[],
  linjer: readonly Rammelinje[],
): ReturnType<typeof NummeretErBruktToGanger | typeof LinjenFinnesAlt> | null => {
  const kjent = linjer.find((ny) =>
    finnes.some((l) => sammeLinje(l, ny) || (ny.nr !== null && l.utvalg === ny.utvalg && l.nr === ny.nr)),
  );
  return dobbeltNummer(linjer) ?? (kjent ? LinjenFinnesAlt(kjent) : null);
};

/** Sorts the rows of a later table into new lines and lines that get other amounts. */
export const flett = (
  finnes: readonly Rammelinje[],
  linjer: readonly Rammelinje[],
  aarene: readonly string[],
): Result<
  { nye: readonly Rammelinje[]; endringer: readonly Linjeendring[] },
  ReturnType<typeof NummeretErBruktToGanger | typeof NummeretTilhoererEnAnnenLinje>
> => {
  const dobbelt = dobbeltNummer(linjer);
  if (dobbelt) return refused(dobbelt);
  const nye: Rammelinje[] = [];
  const endringer: Linjeendring[] = [];
  for (const linje of linjer) {
    const gammel = finnes.find((l) => sammeLinje(l, linje));
    const eier = finnes.find((l) => linje.nr !== null && l.utvalg === linje.utvalg && l.nr === linje.nr);
    if (!gammel && eier && linje.nr !== null)
      return refused(NummeretTilhoererEnAnnenLinje(linje.nr, eier.tittel));
    if (!gammel) nye.push(linje);
    else if (!likeBeloep(gammel.beloep, linje.beloep, aarene))
      endringer.push({ linje: gammel.id, beloep: linje.beloep, ukjent: linje.ukjent });
  }
  return ok({ nye, endringer });
};
