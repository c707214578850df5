import { ok, refused, type LinjeId, type Punkt, type Result, type UtvalgKode } from '@saksgang/kernel';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Delpunkt } from './delpunkt';
import type { Vedtakspunkt } from './vedtak';
import {
  DelpunktetErOppgittToGanger,
  PunktetErOppgittToGanger,
  PunktetManglerDelpunkt,
  UkjentRammelinje,
} from './vedtak.refusals';

/** A delpunkt as a document gives it: its lines of the frame by utvalg and printed number. */
export type DelpunktInn = Omit<Delpunkt, 'rammelinjer'> & {
  readonly rammelinjer: readonly { readonly utvalg: UtvalgKode; readonly nr: number }[];
};

interface Klassifisert {
  readonly punkt: Punkt;
  readonly delpunkter: readonly { readonly delpunkt: string }[];
}

/** A point has at least one delpunkt, and every delpunkt its own letter. */
export const feilIDelpunkter = ({ punkt, delpunkter }: Klassifisert) => {
  if (delpunkter.length === 0) return PunktetManglerDelpunkt(punkt);
  const bokstaver = delpunkter.map((d) => d.delpunkt);
  const dobbel = bokstaver.find((b, i) => bokstaver.indexOf(b) !== i);
  return dobbel === undefined ? null : DelpunktetErOppgittToGanger(punkt, dobbel);
};

/** Every point has its own number, and its delpunkter. */
export const feilIPunkter = (punkter: readonly Klassifisert[]) => {
  const sett = new Set<string>();
  for (const punkt of punkter) {
    if (sett.has(punkt.punkt)) return PunktetErOppgittToGanger(punkt.punkt);
    sett.add(punkt.punkt);
    const feil = feilIDelpunkter(punkt);
    if (feil) return feil;
  }
  return null;
};

/** The delpunkter with their lines by id, since a printed number is no identity. */
export const delpunkterMedLinjeider = (
  delpunkter: readonly DelpunktInn[],
  linjer: readonly Rammelinje[],
): Result<readonly Delpunkt[], ReturnType<typeof UkjentRammelinje>> => {
  const ut: Delpunkt[] = [];
  for (const delpunkt of delpunkter) {
    const ider: LinjeId[] = [];
    for (const { utvalg, nr } of delpunkt.rammelinjer) {
      const linje = linjer.find((l) => l.utvalg === utvalg && l.nr === nr);
      if (!linje) return refused(UkjentRammelinje(utvalg, nr));
      ider.push(linje.id);
    }
    ut.push({ ...delpunkt, rammelinjer: ider });
  }
  return ok(ut);
};

export const medLinjeider = (
  punkter: readonly (Omit<Vedtakspunkt, 'delpunkter'> & { readonly delpunkter: readonly DelpunktInn[] })[],
  linjer: readonly Rammelinje[],
): Result<readonly Vedtakspunkt[], ReturnType<typeof UkjentRammelinje>> => {
  const ut: Vedtakspunkt[] = [];
  for (const punkt of punkter) {
    const delpunkter = delpunkterMedLinjeider(punkt.delpunkter, linjer);
    if (!delpunkter.ok) return delpunkter;
    ut.push({ ...punkt, delpunkter: delpunkter.value });
  }
  return ok(ut);
};
