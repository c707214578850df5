import type { Dato, OrganId } from '@saksgang/kernel';
import { sammensetningPaa, type Medlem, type Organ, type Varamedlem } from '@saksgang/saksgang';
import type { Organhistorie } from './moeter.view';
import { planlagteMoeter, type MoeteIPlan } from './planlagte-moeter';

/** The seats and the substitutes of a party. */
export interface Partiplasser {
  readonly parti: string;
  readonly medlemmer: readonly Medlem[];
  readonly varamedlemmer: readonly Varamedlem[];
}

/** A body as it was on a day. */
export interface Organsvar {
  readonly id: OrganId;
  readonly navn: string;
  readonly type: Organ;
  readonly saksprefiks: string | null;
  /** The day the seats hold from; null when nobody is chosen for the day. */
  readonly gjelderFra: Dato | null;
  readonly antallMedlemmer: number;
  readonly leder: Medlem | null;
  readonly nestleder: Medlem | null;
  /** The party with most seats first. */
  readonly partier: readonly Partiplasser[];
  /** The days it is to meet from the day asked for on, with the last day for a saksframlegg. */
  readonly moeteplan: readonly MoeteIPlan[];
  /** The whole plan, with the days that have been: a year is planned anew as a whole. */
  readonly helePlanen: readonly MoeteIPlan[];
  /** The version to send as `If-Match` with a change. */
  readonly revisjon: number;
}

export const organsvar = (id: OrganId, historie: Organhistorie, dag: Dato): Organsvar | null => {
  const { organ, revisjon } = historie;
  if (organ.organ === null) return null;
  const { navn, type, saksprefiks } = organ.organ;
  const plasser = sammensetningPaa(organ, dag);
  const plan = planlagteMoeter(historie);
  const medlemmer = plasser?.medlemmer ?? [];
  const paa = (plass: number | null | undefined) => medlemmer.find((m) => m.plass === plass) ?? null;
  return {
    id,
    navn,
    type,
    saksprefiks,
    gjelderFra: plasser?.gjelderFra ?? null,
    antallMedlemmer: medlemmer.length,
    leder: paa(plasser?.leder),
    nestleder: paa(plasser?.nestleder),
    moeteplan: plan.filter((m) => m.dato >= dag),
    helePlanen: plan,
    partier: etterParti(medlemmer, plasser?.varamedlemmer ?? []),
    revisjon,
  };
};

const etterParti = (
  medlemmer: readonly Medlem[],
  varamedlemmer: readonly Varamedlem[],
): readonly Partiplasser[] =>
  [...new Set(medlemmer.map((m) => m.parti))]
    .map((parti) => ({
      parti,
      medlemmer: medlemmer.filter((m) => m.parti === parti).sort((a, b) => a.plass - b.plass),
      varamedlemmer: varamedlemmer.filter((v) => v.parti === parti).sort((a, b) => a.nr - b.nr),
    }))
    .sort((a, b) => b.medlemmer.length - a.medlemmer.length);
