import type { Sakshistorie } from '@saksgang/historikk';
import {
  arbeidsdagerMellom,
  budsjettaarI,
  dagerMellom,
  skrivDato,
  type Dato,
  type HpPeriode,
} from '@saksgang/kernel';
import type { Moeteorgan } from './sakskjede';

/**
 * `nær`: not met, and soon too late, counted from the last meeting at which it can be met. `løpt ut`: a right that nobody
 * can use any more; nothing is broken by that.
 */
export type Fristtilstand = 'oppfylt' | 'i rute' | 'nær' | 'brutt' | 'løpt ut' | 'kan ikke avgjøres';

/** LOV binds; PRAKSIS is when it is done in practice, and nothing is unlawful by another day. */
export type Fristklasse = 'LOV' | 'PRAKSIS';

export interface Moetedag {
  readonly organ: string;
  readonly dato: Dato;
}

/** A clock of the law, or of the year wheel, and how it stands at the end of a day. */
export interface Lovfrist {
  /** Which clock of the budget year it is, in few letters; what is told of it is told by these. */
  readonly noekkel: string;
  readonly navn: string;
  /** The rule of infra/regler.md; null when it has none there. */
  readonly regel: string | null;
  readonly hjemmel: string;
  readonly klasse: Fristklasse;
  /** The last day on which it can be met. */
  readonly dato: Dato;
  readonly tilstand: Fristtilstand;
  /** The last meeting at which it can be met; null when the møteplan gives none, or no meeting is needed. */
  readonly sisteMoete: Moetedag | null;
  /** The fact that met it, and its day; null while it is not met. */
  readonly oppfylt: { readonly dato: Dato; readonly av: string } | null;
  readonly forklaring: string;
}

/** Red before it is broken: as long before as the first reminder of an oppdrag, in working days. */
export const VARSLES_ARBEIDSDAGER = 30;
/** Always holds so many working days; beyond it they need not be counted, which is slow. */
const VARSLES_INNEN_DAGER = 90;

/** Whether the last chance is passed, or less than the warning away; the day of the last chance is a chance. */
export const erNaer = (idag: Dato, sisteSjanse: Dato): boolean =>
  idag > sisteSjanse ||
  (dagerMellom(idag, sisteSjanse) <= VARSLES_INNEN_DAGER &&
    arbeidsdagerMellom(idag, sisteSjanse) <= VARSLES_ARBEIDSDAGER);

/** How a clock stands that has not been met. */
export const uoppfylt = (
  idag: Dato,
  frist: Dato,
  sisteMoete: Moetedag | null,
): 'i rute' | 'nær' | 'brutt' => {
  if (idag > frist) return 'brutt';
  return erNaer(idag, sisteMoete?.dato ?? frist) ? 'nær' : 'i rute';
};

/** What the clocks are read from: the sak of the HP, and the days on which the bodies are to meet. */
export interface Aarsgrunnlag {
  readonly hp: HpPeriode;
  readonly historie: Pick<Sakshistorie, 'vedtak' | 'offentliggjort' | 'behandling' | 'rapporter'>;
  readonly organer: readonly Moeteorgan[];
}

export const aaret = ({ hp }: Aarsgrunnlag): number => Number(budsjettaarI(hp));

/** The meetings of a body from one day to another, both counted, the earliest first. */
export const moetene = ({ organer }: Aarsgrunnlag, type: string, fra: Dato, til: Dato): readonly Moetedag[] =>
  organer
    .filter((o) => o.type === type)
    .flatMap((o) => o.moeter)
    .filter((m) => fra <= m.dato && m.dato <= til)
    .map((m) => ({ organ: type, dato: m.dato }))
    .sort((a, b) => (a.dato < b.dato ? -1 : 1));

export const omMoetet = (moete: Moetedag | null, organ: string): string =>
  moete === null
    ? `Møteplanen for ${organ} mangler eller har ikke noe møte før fristen.`
    : `Siste møte i ${organ} før fristen er ${skrivDato(moete.dato)}.`;

export const budsjettvedtaket = ({ historie }: Aarsgrunnlag) =>
  [...historie.vedtak.values()]
    .map(({ hode }) => hode)
    .find(({ organ, deler }) => organ === 'kommunestyret' && deler.includes('aarsbudsjett'));
