import type { Dato, Event, Rolle, Uuid } from '@saksgang/kernel';
import type { Forslagstype } from '../forslag/forslag.events';
import type { Organ } from '../vedtak/vedtak';

/** Who may put forward forslag of a type. */
export interface Forslagsrett {
  readonly type: Forslagstype;
  readonly roller: readonly Rolle[];
  readonly organer: readonly Organ[];
}

/** How many of a body may bring its vedtak before the body above (R35): `1/3`, and when it must be said. */
export interface Mindretallsanke {
  readonly teller: number;
  readonly nevner: number;
  /** Days after the vote; 0 is in the meeting itself, null is not fixed. */
  readonly fristDager: number | null;
}

/** The kommune's own rules of finance in hundredths of a percent: `175` is 1,75 %. */
export interface Handlingsregler {
  readonly nettoDriftsresultat: number | null;
  readonly disposisjonsfond: number | null;
  readonly gjeldsgrad: number | null;
}

/**
 * What the kommune has decided of its own where the law leaves it to the kommune. Null is that nothing is fixed, which is
 * not the same as nothing being allowed.
 */
export interface Reglement {
  /** The types of forslag that may come after the sak is taken up (R26). */
  readonly forslagEtterOpptak: readonly Forslagstype[] | null;
  readonly forslagsrett: readonly Forslagsrett[] | null;
  readonly mindretallsanke: Mindretallsanke | null;
  /** Days before the meeting by which a forslag must be in. */
  readonly fristForForslag: number | null;
  /** Days before the meeting by which a budsjettspørsmål is to be answered, where the question says no day itself. */
  readonly fristForBudsjettspoersmaal: number | null;
  readonly handlingsregler: Handlingsregler;
}

/** Where kommunestyret has fixed nothing. The law itself gives no value for any of these. */
export const IKKE_FASTSATT: Reglement = {
  forslagEtterOpptak: null,
  forslagsrett: null,
  mindretallsanke: null,
  fristForForslag: null,
  fristForBudsjettspoersmaal: null,
  handlingsregler: { nettoDriftsresultat: null, disposisjonsfond: null, gjeldsgrad: null },
};

/** A version of the reglement, whole, and the vedtak that gave it. */
export type ReglementVedtatt = Event<
  'ReglementVedtatt',
  {
    readonly id: Uuid;
    readonly gjelderFra: Dato;
    readonly vedtak: { readonly organ: string; readonly saksnummer: string; readonly dato: Dato };
    readonly reglement: Reglement;
  }
>;

/** The versions with one more, in the order of the days they hold from; of two from the same day the newest counts. */
export const medReglement = (
  alle: readonly ReglementVedtatt['data'][],
  nytt: ReglementVedtatt['data'],
): readonly ReglementVedtatt['data'][] =>
  [...alle, nytt].sort((a, b) => (a.gjelderFra === b.gjelderFra ? 0 : a.gjelderFra < b.gjelderFra ? -1 : 1));

/** The version in force on a day; null when none was. */
export const reglementsversjonPaa = (
  { reglementer }: { readonly reglementer: readonly ReglementVedtatt['data'][] },
  dag: Dato,
): ReglementVedtatt['data'] | null => reglementer.findLast((r) => r.gjelderFra <= dag) ?? null;

/** The local rules on a day. */
export const reglementetPaa = (
  kommune: { readonly reglementer: readonly ReglementVedtatt['data'][] },
  dag: Dato,
): Reglement => reglementsversjonPaa(kommune, dag)?.reglement ?? IKKE_FASTSATT;
