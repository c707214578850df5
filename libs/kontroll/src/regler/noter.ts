import type { Punkt } from '@saksgang/kernel';
import { kategorierI, type Rammelinje } from '@saksgang/saksgang';
import type { Dokument } from '../dokument.view';
import { funnUtenBeloep, type Kontrollfunn } from '../kontrollfunn';
import { henvisteTall, type Kapittel, type Note } from '../tekst/kapitler';
import { andelI, felles, likhet, ordene, stammene, tittelord } from '../tekst/ord';

/** A note is about the line of its number; a line of the vedtak is explained by the text of its own point. */
export const noteregler = (
  dok: Dokument,
  kapitler: readonly Kapittel[],
  verbal: ReadonlyMap<Punkt, string>,
): readonly Kontrollfunn[] => {
  const fellesrader = fellesradene(dok);
  return kapitler.flatMap((kapittel) => {
    const linjer = new Map(
      [...dok.linjer.values()].flatMap((l) =>
        l.utvalg === kapittel.utvalg && l.nr !== null ? [[l.nr, l]] : [],
      ),
    );
    return kapittel.noter.flatMap((note) => {
      const linje = linjer.get(note.nr);
      if (!linje) return [];
      const forskjoevet = annenLinjesNote(kapittel, note, linje);
      const funn = forskjoevet ?? annetPunktsTekst(note, linje, verbal);
      return [...(funn ? [funn] : []), ...kryssreferanser(kapittel, note, linje, linjer, fellesrader)];
    });
  });
};

const MED_NUMMER = /^.*?Verbalpunkt\s+[\d.]+/s;
/** So little of a title in its own note, and so much in another, that the notes have been shifted. */
const NESTEN_INGENTING = 0.2;
const DET_MESTE = 0.7;
/** Fewer words than this are a heading and no text. */
const FAERREST_ORD = 5;

const annenLinjesNote = ({ utvalg, noter }: Kapittel, note: Note, linje: Rammelinje): Kontrollfunn | null => {
  const ord = tittelord(linje.tittel);
  const andel = (n: Note): number => andelI(ord, ordene(n.tekst));
  const best = noter.reduce((foer, n) => (andel(n) > andel(foer) ? n : foer), note);
  if (ord.size < 2 || andel(note) >= NESTEN_INGENTING || andel(best) < DET_MESTE) return null;
  return funnUtenBeloep({
    id: `note-til-annen-linje:${utvalg}:${note.nr}`,
    slag: 'tekst mot tabell',
    utvalg,
    tekst: `${utvalg}: note ${note.nr} svarer ikke til rammelinje ${note.nr} «${linje.tittel}»; teksten står i note ${best.nr}`,
    linjer: [note.linje, best.linje],
  });
};

const annetPunktsTekst = (
  note: Note,
  { utvalg, tittel, punkt }: Rammelinje,
  verbal: ReadonlyMap<Punkt, string>,
): Kontrollfunn | null => {
  if (punkt?.slag !== 'vedtakspunkt' || !verbal.has(punkt.punkt)) return null;
  const ord = ordene(note.tekst.replace(MED_NUMMER, ''));
  const sted = { slag: 'tekst mot tabell', utvalg, linjer: [note.linje] } as const;
  if (ord.size < FAERREST_ORD)
    return funnUtenBeloep({
      ...sted,
      id: `note-uten-tekst:${utvalg}:${note.nr}`,
      tekst: `${utvalg} note ${note.nr} («${tittel}») har bare overskrift; vedtaksteksten mangler, eller er nummerert som egen note`,
    });
  const likheten = (p: Punkt): number => likhet(ord, ordene(verbal.get(p) ?? ''));
  const best = [...verbal.keys()].reduce((foer, p) => (likheten(p) > likheten(foer) ? p : foer), punkt.punkt);
  if (best === punkt.punkt) return null;
  return funnUtenBeloep({
    ...sted,
    id: `note-med-annet-punkts-tekst:${utvalg}:${note.nr}`,
    tekst: `${utvalg} note ${note.nr} («${tittel}») gjengir teksten til verbalvedtak ${best}, ikke ${punkt.punkt}`,
  });
};

const kryssreferanser = (
  { utvalg, noter }: Kapittel,
  note: Note,
  linje: Rammelinje,
  linjer: ReadonlyMap<number, Rammelinje>,
  fellesrader: ReadonlySet<string>,
): readonly Kontrollfunn[] =>
  [...henvisteTall(note.tekst)].flatMap(([nr, ordrett]): readonly Kontrollfunn[] => {
    const maal = linjer.get(nr);
    const maalnote = noter.find((n) => n.nr === nr);
    if (maal && hoererSammen(linje, maal, maalnote, fellesrader.has(maal.kategori))) return [];
    return [
      funnUtenBeloep({
        id: `henvisning:${utvalg}:${note.nr}:${nr}`,
        slag: 'tekst mot tabell',
        utvalg,
        tekst: `${utvalg} note ${note.nr} viser til «${ordrett}», men linje ${nr} ${maal ? `er «${maal.tittel}»` : 'finnes ikke'}`,
        linjer: [note.linje],
      }),
    ];
  });

/**
 * Whether two lines are about the same: their titles share a word, or what the one is first of all about is in the note
 * on the other. A row that every utvalg has says nothing in its title of what it is about here.
 */
const hoererSammen = (
  fra: Rammelinje,
  til: Rammelinje,
  note: Note | undefined,
  erFellesrad: boolean,
): boolean => {
  const stammer = stammene(tittelord(fra.tittel));
  const [emne] = stammer;
  if (!erFellesrad && felles(stammer, stammene(tittelord(til.tittel))) > 0) return true;
  return emne !== undefined && note !== undefined && stammene(ordene(note.tekst)).has(emne);
};

/** The kategorier that have one line in every utvalg. */
const fellesradene = (dok: Dokument): ReadonlySet<string> => {
  const linjer = [...dok.linjer.values()];
  const iHvert = (kategori: string): boolean =>
    dok.utvalg.every(
      (u) => linjer.filter((l) => l.utvalg === u.kode && l.kategori === kategori).length === 1,
    );
  return new Set(dok.utvalg.length > 1 ? kategorierI(linjer).filter(iHvert) : []);
};
