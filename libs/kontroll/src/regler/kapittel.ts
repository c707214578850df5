import { gruppeAv, kategorierI } from '@saksgang/saksgang';
import type { Dokument } from '../dokument.view';
import { funnUtenBeloep, type Kontrollfunn } from '../kontrollfunn';
import { harOverskrift, type Kapittel } from '../tekst/kapitler';

/** The chapters of the text are laid out as one another, and as their tables say. */
export const kapittelregler = (dok: Dokument, kapitler: readonly Kapittel[]): readonly Kontrollfunn[] => [
  ...kapitler.flatMap((k) => overskrifter(dok, k)),
  ...merknader(kapitler),
  ...kapitler.flatMap((k) => antallNoter(dok, k)),
];

const linjeneTil = (dok: Dokument, { utvalg }: Kapittel) =>
  [...dok.linjer.values()].filter((l) => l.utvalg === utvalg);

/** The kategori of some lines is printed before them. */
const overskrifter = (dok: Dokument, kapittel: Kapittel): readonly Kontrollfunn[] => {
  const linjer = linjeneTil(dok, kapittel);
  return kategorierI(linjer).flatMap((kategori): readonly Kontrollfunn[] => {
    if (gruppeAv(dok.kategorier, kategori) === 'utgangspunkt' || harOverskrift(kapittel, kategori)) return [];
    const [foerste] = linjer.filter((l) => l.kategori === kategori);
    return [
      funnUtenBeloep({
        id: `overskrift:${kapittel.utvalg}:${kategori}`,
        slag: 'merking',
        utvalg: kapittel.utvalg,
        tekst: `${kapittel.utvalg}: overskriften «${kategori}» er ikke trykt foran linjene`,
        linjer: [foerste?.kildeLinje ?? kapittel.linje],
      }),
    ];
  });
};

/** What most chapters say right before their table, the others should say too. */
const merknader = (kapitler: readonly Kapittel[]): readonly Kontrollfunn[] => {
  const [merknad] = [...new Set(kapitler.map((k) => k.foer))].filter(
    (foer) => foer !== '' && kapitler.filter((k) => k.foer === foer).length > kapitler.length / 2,
  );
  return merknad === undefined
    ? []
    : kapitler
        .filter((k) => k.foer !== merknad)
        .map((k) =>
          funnUtenBeloep({
            id: `merknad-foran-rammen:${k.utvalg}`,
            slag: 'merking',
            utvalg: k.utvalg,
            tekst: `${k.utvalg}: merknaden «${merknad}» mangler foran rammetabellen`,
            linjer: [k.linje],
          }),
        );
};

/** There is a note for each numbered line. Of a chapter that breaks off, only notes that are too many are known. */
const antallNoter = (dok: Dokument, kapittel: Kapittel): readonly Kontrollfunn[] => {
  const { utvalg, noter, helt } = kapittel;
  const flest = Math.max(0, ...linjeneTil(dok, kapittel).map((l) => l.nr ?? 0));
  const siste = noter.at(-1);
  if (!siste || noter.length === flest || (!helt && noter.length < flest)) return [];
  return [
    funnUtenBeloep({
      id: `antall-noter:${utvalg}`,
      slag: 'merking',
      utvalg,
      tekst: `${utvalg}: ${flest} nummererte rammelinjer, men ${noter.length} nummererte noter`,
      linjer: [siste.linje],
    }),
  ];
};
