import type { Dato, Event, Punkt, VedtakId } from '@saksgang/kernel';

/** What a person says of a sentence: which delpunkt carries it out, or why it orders nothing. */
export interface Setningsdekning {
  /** The sentence, word for word; a number would point at another one when the text is corrected. */
  readonly setning: string;
  readonly delpunkt: string | null;
  readonly grunn: string | null;
}

/** The administration has read the sentences of a point against its delpunkter. */
export type SetningerKnyttet = Event<
  'SetningerKnyttet',
  { readonly vedtak: VedtakId; readonly punkt: Punkt; readonly setninger: readonly Setningsdekning[] }
>;

/** Every point is followed up, and the administration has no more to read out of the sak. */
export type SakAvsluttetForAdministrasjonen = Event<
  'SakAvsluttetForAdministrasjonen',
  {
    readonly dato: Dato;
    readonly punkter: number;
    /** The points of which only a short form is held, so that nobody can say whether every sentence is covered. */
    readonly kanIkkeKontrolleres: readonly { readonly vedtak: VedtakId; readonly punkt: Punkt }[];
  }
>;

export type FullstendighetEvent = SetningerKnyttet | SakAvsluttetForAdministrasjonen;
