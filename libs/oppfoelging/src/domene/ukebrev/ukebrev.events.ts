import type { Dato, Event, OppdragId, Uke } from '@saksgang/kernel';
import type { Kanal } from '../varsel/varsel.events';

/** Who gets a letter: a person in all the roles he gets it for, or a role of which no person is known. */
export interface Brevmottaker {
  readonly roller: readonly string[];
  readonly person: string | null;
}

/** What a letter may tell of. Those that begin with `hele` are of the whole kommune, for kommunedirektøren. */
export type Brevdel =
  | 'forsinket'
  | 'frist-snart'
  | 'saksgang-snart'
  | 'uten-frist'
  | 'uten-melding'
  | 'hele-til-fordeling'
  | 'hele-forsinket'
  | 'hele-uten-frist';

export interface Brevlinje {
  readonly oppdrag: OppdragId;
  /** The day that the part is about; null where there is none, as when nobody has ever reported. */
  readonly dato: Dato | null;
}

export interface Brevpost {
  readonly del: Brevdel;
  readonly antall: number;
  /** The most pressing of them. */
  readonly oppdrag: readonly Brevlinje[];
}

export interface Ukebrevutkast {
  readonly mottaker: Brevmottaker;
  /** Without the parts that are empty. */
  readonly innhold: readonly Brevpost[];
}

/** A letter is claimed, with what it says, before it is sent; whoever finds it unsent after a stop sends that same letter. */
export type UkebrevPaabegynt = Event<'UkebrevPaabegynt', { readonly uke: Uke } & Ukebrevutkast>;

export type UkebrevSendt = Event<
  'UkebrevSendt',
  {
    readonly uke: Uke;
    readonly mottaker: Brevmottaker;
    /** The Message-ID of the e-mail (RFC 5322, 3.6.4); the same however often it was sent. */
    readonly meldingsId: string;
    readonly kanaler: readonly Kanal[];
  }
>;

/** Nobody had anything to be told when the letters of the week were due, and the week has none. */
export type UkebrevFrafalt = Event<'UkebrevFrafalt', { readonly uke: Uke }>;

export type UkebrevEvent = UkebrevPaabegynt | UkebrevSendt | UkebrevFrafalt;
