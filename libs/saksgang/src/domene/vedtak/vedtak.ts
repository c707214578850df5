import type { PersistentMap, Dato, ForslagId, OppdragId, Punkt, Uuid, VedtakId } from '@saksgang/kernel';
import type { Balanse } from '../ramme/balanse';
import type { Setningsdekning } from '../fullstendighet/fullstendighet.events';
import type { Delpunkt } from './delpunkt';

/** The separate vedtak that one budget sak holds. */
export const VEDTAKSDELER = [
  'oekonomiplan',
  'aarsbudsjett',
  'skattevedtak',
  'laanevedtak',
  'gebyrvedtak',
  'finansielle-maaltall',
  'fullmakt',
  'verbalvedtak',
  'annet',
] as const;

export type Vedtaksdel = (typeof VEDTAKSDELER)[number];

export const ORGANER = ['kommunestyret', 'formannskapet', 'utvalg', 'raad', 'kontrollutvalget'] as const;
export type Organ = (typeof ORGANER)[number];

/** What a source leaves out; said in every view, never filled in. */
export const OPPLYSNINGER = [
  'saksnummer',
  'innstilling',
  'offentliggjoering',
  'votering',
  'balanse',
  'ekspedering',
] as const;
export type Opplysning = (typeof OPPLYSNINGER)[number];

/** A rule that was broken by what a body in fact did; what happened is still recorded. */
export interface RettsligMerknad {
  readonly regel: string;
  readonly hjemmel: string;
  readonly merknad: string;
}

/** What a point decides over oppdrag that were ordered before. */
export interface Oppdragsavgjoerelser {
  /** The oppdrag that it closes: as done, or because they lapse. */
  readonly avslutter: readonly { readonly oppdrag: OppdragId; readonly maate: 'utfoert' | 'utgaar' }[];
  /** The oppdrag whose frist it moves, to which day, and the frist in the words of the vedtak. */
  readonly flytter: readonly { readonly oppdrag: OppdragId; readonly dato: Dato; readonly tekst: string }[];
  /** The oppdrag that it gives back to be carried on with, and why. */
  readonly senderTilbake: readonly { readonly oppdrag: OppdragId; readonly grunn: string }[];
}

export interface Vedtakspunkt extends Oppdragsavgjoerelser {
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly tekst: string;
  /** Whether `tekst` is the adopted wording or our own short form of it. */
  readonly tekstform: 'full' | 'kortversjon';
  readonly gruppe: string | null;
  /** The parties as the source prints them; null is not given. */
  readonly forslagsstillere: string | null;
  readonly referanser: readonly string[];
  readonly delpunkter: readonly Delpunkt[];
  readonly kildeLinje: number | null;
  readonly kildeLinjeSlutt: number | null;
}

/** The balance of what has nothing to balance. */
export const GJELDER_IKKE_BUDSJETTET: Balanse = {
  svar: 'kan-ikke-kontrolleres',
  mangler: ['saken gjelder ikke budsjettet'],
};

/** A vedtak as the decisions need it. */
export interface Vedtak {
  readonly id: VedtakId;
  readonly organ: Organ;
  readonly dato: Dato;
  readonly saksnummer: string | null;
  readonly deler: readonly Vedtaksdel[];
  readonly etterregistrert: boolean;
  readonly forslag: ForslagId | null;
  readonly punkter: PersistentMap<Punkt, Vedtakspunkt>;
  readonly ekspedert: Dato | null;
  readonly krav: PersistentMap<Uuid, Lovlighetskrav>;
  /** The day that a minority lifted it to a body above; null when none has (R35). */
  readonly anket: Dato | null;
  /** What is said of the sentences of each point: which delpunkt carries them out. */
  readonly setninger: PersistentMap<Punkt, readonly Setningsdekning[]>;
  /** The points that are not to be carried out for now, and whether it is the whole vedtak. */
  readonly utsatt: ReadonlyMap<Punkt | 'hele', Utsettelse>;
}

/** Somebody has asked whether the vedtak is lawful. */
export interface Lovlighetskrav {
  readonly dato: Dato;
  readonly avgjort: boolean;
}

/** Why something is not to be carried out for now, and since when. */
export interface Utsettelse {
  readonly grunn: string;
  readonly dato: Dato;
}
