import type { KontrollfunnBesvart } from '@saksgang/saksgang';
import type { Kontrollfunn } from './kontrollfunn';

/** Where a finding stands: what is to be done comes first. */
export const FUNNTILSTANDER = ['ubesvart', 'endret', 'rettes-ved-vedtak', 'godtatt', 'feil-funn'] as const;
export type Funntilstand = (typeof FUNNTILSTANDER)[number];

type Svar = KontrollfunnBesvart['data'];

/** A finding with what a person has said of it. */
export interface BesvartFunn extends Kontrollfunn {
  /** `endret` when the figures are others than those that were answered. */
  readonly tilstand: Funntilstand;
  /** The answer that was given last; null when there is none. */
  readonly svar: Svar | null;
  /** The answers before it, the oldest first. */
  readonly tidligere: readonly Svar[];
}

/** A finding as it stands after its answers, the oldest first. */
export const medSvar = (funn: Kontrollfunn, svarene: readonly Svar[]): BesvartFunn => {
  const svar = svarene.at(-1) ?? null;
  const tilstand = svar === null ? 'ubesvart' : sammeFunn(funn, svar) ? svar.svar : 'endret';
  return { ...funn, tilstand, svar, tidligere: svarene.slice(0, -1) };
};

/** Where a finding has amounts, they are what was answered; else its words. */
const sammeFunn = ({ tekst, trykt, ventet, differanse }: Kontrollfunn, { sett }: Svar): boolean =>
  trykt === null && ventet === null && differanse === null
    ? tekst === sett.tekst
    : trykt === sett.trykt && ventet === sett.ventet && (trykt !== null || tekst === sett.tekst);
