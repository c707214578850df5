import { fieldSaltOf } from '@saksgang/commands';
import type { StoredEvent } from '@saksgang/event-store';
import {
  canonicalJson,
  ord,
  skrivDato,
  typeOf,
  type Dato,
  type Json,
  type JsonObject,
} from '@saksgang/kernel';
import { bladAv, delerAv, hodeAv, type Hode } from '../blad/blad';
import { feilIFeltene } from '../blad/felter';
import type { Bevislogg } from '../logg/bevislogg';
import { skrivVerifikator, type Signaturnoekkel } from '../sjekkpunkt/noekkel';
import { FORMAT, type AapnetFelt, type Bevisfil, type Bevishendelse, type Omfang } from './eksportfil';
import { numbered, type Kilde } from './velg';

export interface Eksportgrunnlag {
  readonly store: Kilde;
  readonly logg: Bevislogg;
  readonly noekkel: Signaturnoekkel;
  /** The checkpoint that the file is held against, and its size. */
  readonly sjekkpunkt: string;
  readonly stoerrelse: number;
  readonly tidligere: readonly string[];
  readonly noekkelbytter: readonly string[];
  /** Fields that are not to be told, by name. */
  readonly skjerm: ReadonlySet<string>;
}

/** A fact that is not as it was when it came into the tree. */
export interface Bruddsted {
  readonly nr: number;
  readonly id: string;
  readonly stroem: string;
  readonly hva: string;
}

/** The file, or the first fact that does not hold: what does not hold is not exported. */
export const lagEksport = async (
  omfang: Omfang,
  grunnlag: Eksportgrunnlag,
): Promise<Bevisfil | { readonly brudd: Bruddsted }> => {
  const { store, logg, noekkel, stoerrelse, skjerm } = grunnlag;
  const tas = medI(omfang);
  const hendelser: Bevishendelse[] = [];
  for await (const [nr, event] of numbered(store, stoerrelse)) {
    if (!tas(nr, event.stream)) continue;
    const hode = hodeAv(event);
    const blad = bladAv(delerAv(hode));
    const hva = blad.equals(logg.blad(nr)) ? feilIFeltene(event) : 'hendelsen er ikke den som ble ført';
    if (hva !== null) return { brudd: { nr, id: event.id, stroem: event.stream, hva } };
    hendelser.push({ nr, blad: blad.toString('base64'), hode, felter: aapnet(event, skjerm) });
  }
  const uten = {
    format: FORMAT,
    omfang,
    sjekkpunkt: grunnlag.sjekkpunkt,
    tidligere: grunnlag.tidligere,
    noekkel: skrivVerifikator(noekkel.verifikator),
    noekkelbytter: grunnlag.noekkelbytter,
    typer: Object.fromEntries(hendelser.map(({ hode }) => [hode.type, ord(typeOf(hode.type))])),
    fortelling: hendelser.map(fortalt),
    hendelser,
    andre: deAndre(logg, stoerrelse, tas),
  } as const;
  return { ...uten, segl: seglFor(uten, noekkel) };
};

/** The seal vouches for all but itself: also for what the tree does not hold, such as which streams make up a case. */
export const seglFor = (uten: Omit<Bevisfil, 'segl'>, noekkel: Signaturnoekkel): string =>
  noekkel.signer(canonicalJson(uten as unknown as JsonObject)).toString('base64');

type Tas = (nr: number, stroem: string) => boolean;

const medI = (omfang: Omfang): Tas => {
  if (omfang.slag === 'periode') return (nr) => nr >= omfang.fra && nr < omfang.til;
  const stroemmer = new Set(omfang.stroemmer);
  return (_, stroem) => stroemmer.has(stroem);
};

const aapnet = ({ data, metadata }: StoredEvent, skjerm: ReadonlySet<string>): Record<string, AapnetFelt> => {
  const { salt } = metadata as { readonly salt: string };
  return Object.fromEntries(
    Object.entries(data as JsonObject)
      .filter(([felt]) => !skjerm.has(felt))
      .map(([felt, verdi]) => [felt, { salt: fieldSaltOf(salt, felt), verdi: verdi as Json }]),
  );
};

const deAndre = (logg: Bevislogg, stoerrelse: number, tas: Tas): Bevisfil['andre'] => {
  const nummer = new Map<string, number>();
  const blad: (readonly [number, string])[] = [];
  for (const { nr, navn, stroem, hode } of logg.deler(0, stoerrelse)) {
    if (tas(nr, navn)) continue;
    const kjent = nummer.get(stroem) ?? nummer.size;
    nummer.set(stroem, kjent);
    blad.push([kjent, hode]);
  }
  return { stroemmer: [...nummer.keys()], blad };
};

/** Dated, who in which role, and what: from the header alone, so that nothing screened is told. */
const fortalt = ({ nr, hode }: Bevishendelse): string => {
  const { skjedde, registrert, rolle } = (hode.metadata ?? {}) as Hode;
  const dag =
    typeof skjedde === 'string' ? skjedde : typeof registrert === 'string' ? registrert.slice(0, 10) : null;
  const naar = dag === null ? 'uten dato' : skrivDato(dag as Dato);
  const hvem = typeof rolle === 'string' ? ` (${ord(rolle)})` : '';
  return `Nr. ${nr}, ${naar}: ${ord(typeOf(hode.type))}${hvem}, ${hode.stroem} nr. ${hode.revisjon}.`;
};
