export const INNLOGGINGSOPPSETT = Symbol('Innloggingsoppsett');

/** How people sign in to this installation. */
export interface Innloggingsoppsett {
  /** Whether made-up persons may be chosen: where Saksgang is tried, never where it is used. */
  readonly eksempelpersoner: boolean;
  /** Where people find Saksgang; null when it is by the name of the machine. */
  readonly adresse: string | null;
}
