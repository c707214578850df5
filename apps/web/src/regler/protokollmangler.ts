import type { Vedtaksliste } from '@saksgang/historikk';
import { ord } from '@saksgang/kernel';
import type { Moetesvar } from '@saksgang/moeter';
import { M } from '../tekster/moete';
import { moetesak } from './moetesak';

interface Grunnlag {
  readonly organ: string;
  readonly moete: Moetesvar | null;
  readonly liste: Vedtaksliste;
}

/** A thing that is missing, and whether the protokoll cannot be approved before it is there. */
export interface Mangel {
  readonly tekst: string;
  readonly hindrer: boolean;
}

/** What the protokoll of a body's treatment lacks, as far as the facts say; the server decides whether it can be approved. */
export const protokollmangler = ({ organ, moete, liste }: Grunnlag): readonly Mangel[] => {
  const saken = moete === null ? null : moetesak(liste, organ, moete.id);
  const ider = saken?.forslag ?? [];
  const ikkeStemt =
    organ === 'kommunestyret'
      ? liste.forslag.filter((f) => ider.includes(f.id) && f.skjebne === 'fremmet')
      : [];
  const utenNavn = liste.voteringer.filter((v) => v.organ === organ && v.manglerNavn.length > 0);
  const uleste = liste.vedtak
    .filter((v) => v.organ === organ)
    .flatMap((v) => v.punkter.filter((p) => p.delpunkter.length === 0));
  const kan = (tekst: string): Mangel => ({ tekst, hindrer: false });
  const maa = (tekst: string): Mangel => ({ tekst, hindrer: true });
  return [
    ...ikkeStemt.map((f) => maa(M.protokoll.ikkeStemt(f.tittel))),
    ...utenNavn.map((v) => maa(M.protokoll.utenNavn(ord(v.form), v.manglerNavn))),
    ...(moete === null ? [kan(M.protokoll.utenMoete)] : []),
    ...(moete !== null && moete.tilstand === 'satt' ? [kan(M.protokoll.ikkeHevet)] : []),
    ...(moete !== null && moete.tilStede !== null && moete.moeteleder === null
      ? [kan(M.protokoll.utenLeder)]
      : []),
    ...uleste.map((p) => kan(M.protokoll.uklassifisert(p.punkt))),
  ];
};
