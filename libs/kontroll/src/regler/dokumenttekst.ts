import type { Dokument } from '../dokument.view';
import type { Kontrollfunn } from '../kontrollfunn';
import { kapitlene, tekstlinjer } from '../tekst/kapitler';
import { verbaltekster } from '../tekst/verbalpunkter';
import { eldreEnnVedtaket } from './alder';
import { ikkeInnarbeidet } from './ikke-innarbeidet';
import { kapittelregler } from './kapittel';
import { noteregler } from './noter';

/** What only the full text of the document shows; nothing where it has not been taken in. */
export const dokumenttekst = (dok: Dokument): readonly Kontrollfunn[] => {
  if (dok.tekst === null) return [];
  const linjer = tekstlinjer(dok.tekst.linjer);
  const kapitler = kapitlene(linjer, [...dok.linjer.values()]);
  const verbal = verbaltekster(linjer, [...dok.punkter.values()]);
  return [
    ...kapittelregler(dok, kapitler),
    ...noteregler(dok, kapitler, verbal),
    ...ikkeInnarbeidet(dok, kapitler),
    ...eldreEnnVedtaket(dok, linjer),
  ];
};

/** What of the text could not be controlled, in sentences. */
export const ukontrollert = (dok: Dokument): readonly string[] => {
  if (dok.tekst === null)
    return ['Teksten i dokumentet er ikke hentet inn; noter og overskrifter er ikke kontrollert.'];
  const kapitler = kapitlene(tekstlinjer(dok.tekst.linjer), [...dok.linjer.values()]);
  const utenKapittel = dok.utvalg.filter((u) => !kapitler.some((k) => k.utvalg === u.kode));
  return [
    ...utenKapittel.map((u) => `${u.kode}: kapitlet er ikke funnet i teksten og er ikke kontrollert.`),
    ...kapitler
      .filter((k) => !k.helt)
      .map(
        (k) =>
          `${k.utvalg}: teksten slutter midt i kapitlet, etter note ${k.noter.at(-1)?.nr ?? 0}; resten er ikke kontrollert.`,
      ),
  ];
};
