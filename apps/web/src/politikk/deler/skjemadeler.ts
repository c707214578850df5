import type { Rammesvar } from '@saksgang/rammer';
import type { Feil, Form } from '../regler/form';

/** What every part of the form of a forslag needs. */
export interface Skjemadeler {
  readonly form: Form;
  readonly feil: Feil;
  readonly skriv: (mer: Partial<Form>) => void;
  /** The frame as it stands, in whole kroner. */
  readonly ramme: Rammesvar;
  readonly aarene: readonly string[];
}
