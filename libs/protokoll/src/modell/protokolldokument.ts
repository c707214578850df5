import type { Dato, ForslagId, MoeteId, Punkt, SakId, VedtakId } from '@saksgang/kernel';
import type { Organ, RettsligMerknad } from '@saksgang/saksgang';
import type { Frammoete } from './frammoete';

/** Lines of the frame with their amounts; null is unknown, and said so. */
export interface Linjetabell {
  readonly tittel: string;
  readonly aar: readonly string[];
  readonly rader: readonly {
    readonly utvalg: string;
    readonly tittel: string;
    readonly beloep: readonly (number | null)[];
  }[];
}

export interface Forslagsinnfoersel {
  readonly id: ForslagId;
  readonly nr: number;
  readonly tittel: string;
  readonly stillere: readonly string[];
  /** When it was fremmet, by whom, and how it was revised. */
  readonly opphav: readonly string[];
  readonly tekst: string | null;
  readonly punkter: readonly { readonly punkt: Punkt; readonly tittel: string; readonly tekst: string }[];
  readonly tabeller: readonly Linjetabell[];
  readonly skjebne: string;
}

/** Something that happened in the treatment; `sitat` are somebody's own words. */
export interface Innfoersel {
  readonly slag: string;
  readonly tekst: string;
  readonly sitat: string | null;
  readonly liste: readonly string[];
}

export interface Vedtaksinnfoersel {
  readonly id: VedtakId;
  readonly tittel: string;
  readonly etterregistrert: boolean;
  readonly innledning: readonly string[];
  readonly punkter: readonly {
    readonly punkt: Punkt;
    readonly tittel: string;
    readonly tekst: string;
    readonly merknader: readonly string[];
  }[];
  readonly tabeller: readonly Linjetabell[];
}

/** The protokoll of one body's treatment of one sak: facts and sentences, before anyone has made a page of them. */
export interface Protokolldokument {
  readonly hode: {
    readonly kommune: string;
    readonly sak: SakId;
    readonly tittel: string;
    readonly organ: Organ;
    readonly organnavn: string;
    readonly moete: MoeteId | null;
    readonly dato: Dato | null;
    readonly saksnummer: string | null;
  };
  /** Null when the meeting is not on record, and then the protokoll says so. */
  readonly frammoete: Frammoete | null;
  readonly tidligere: readonly string[];
  readonly habilitet: readonly string[];
  readonly forslag: readonly Forslagsinnfoersel[];
  readonly behandling: readonly Innfoersel[];
  readonly vedtak: readonly Vedtaksinnfoersel[];
  readonly merknader: readonly RettsligMerknad[];
  readonly ikkeOppgitt: readonly string[];
}
