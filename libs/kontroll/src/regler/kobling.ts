import type { Punkt } from '@saksgang/kernel';
import { POLITISKE_VEDTAK, sammeNavn, type Rammelinje } from '@saksgang/saksgang';
import type { Dokument, Dokumentpunkt } from '../dokument.view';
import { funnUtenBeloep, type Kontrollfunn } from '../kontrollfunn';

const MED_ORD = /Verbalpunkt\s+(\d+\.\d+)/i;
const BARE_TALL = /(?<![\d.,])(\d{1,2}\.\d{1,2})(?![\d.,])/;
const OEKONOMISKE = 'med økonomiske konsekvenser';

/** Points and lines of the frame that belong together are tied, and the printed numbers say so. */
export const kobling = (dok: Dokument): readonly Kontrollfunn[] => [
  ...punkterUtenLinje(dok),
  ...linjerUtenNummer(dok),
  ...tvetydigeNumre(dok),
];

const trykteTall = (tittel: string): { nummer: Punkt | null; medOrd: boolean } => {
  const medOrd = MED_ORD.exec(tittel)?.[1];
  const nummer = medOrd ?? BARE_TALL.exec(tittel)?.[1];
  return { nummer: (nummer as Punkt | undefined) ?? null, medOrd: medOrd !== undefined };
};

const linjeneTil = (dok: Dokument, punkt: Dokumentpunkt): readonly Rammelinje[] => {
  const ider = new Set(punkt.delpunkter.flatMap((d) => d.rammelinjer));
  return [...dok.linjer.values()].filter(
    (l) => ider.has(l.id) || (l.punkt?.slag === 'vedtakspunkt' && l.punkt.punkt === punkt.punkt),
  );
};

/** A point that sets money off has a line in the frame, and the line bears the point's number. */
const punkterUtenLinje = (dok: Dokument): readonly Kontrollfunn[] =>
  [...dok.punkter.values()].flatMap((punkt): readonly Kontrollfunn[] => {
    const linjer = linjeneTil(dok, punkt);
    const navn = `Verbalvedtak ${punkt.punkt} «${punkt.tittel}»`;
    const sted = { utvalg: null, slag: 'kobling', linjer: [punkt.kildeLinje] } as const;
    if (linjer.length === 0)
      return punkt.gruppe !== null && sammeNavn(punkt.gruppe, OEKONOMISKE)
        ? [
            funnUtenBeloep({
              id: `punkt-uten-linje:${punkt.punkt}`,
              tekst: `${navn}: mangler rammelinje`,
              ...sted,
            }),
          ]
        : [];
    if (linjer.some((l) => trykteTall(l.tittel).nummer === punkt.punkt)) return [];
    const tekst = `${navn}: koblet til ${linjer.map(linjenavn).join(' og ')}, men nummeret er ikke trykt på linjen`;
    return [funnUtenBeloep({ id: `punkt-uten-trykt-nummer:${punkt.punkt}`, tekst, ...sted })];
  });

const linjenavn = ({ utvalg, nr, tittel }: Rammelinje): string =>
  `rammelinje ${utvalg} ${nr ?? ''} «${tittel}»`;

/** A line that a vedtak has made names its point, with the word before the number. */
const linjerUtenNummer = (dok: Dokument): readonly Kontrollfunn[] =>
  [...dok.linjer.values()].flatMap((linje): readonly Kontrollfunn[] => {
    const avVedtaket = linje.punkt?.slag === 'vedtakspunkt' || sammeNavn(linje.kategori, POLITISKE_VEDTAK);
    if (!avVedtaket) return [];
    const { nummer, medOrd } = trykteTall(linje.tittel);
    const sted = { utvalg: linje.utvalg, slag: 'kobling', linjer: [linje.kildeLinje] } as const;
    if (nummer === null || !dok.punkter.has(nummer))
      return [
        funnUtenBeloep({
          id: `linje-uten-punkt:${linje.id}`,
          tekst: `${storForbokstav(linjenavn(linje))} nevner ikke noe gyldig verbalpunkt`,
          ...sted,
        }),
      ];
    if (medOrd) return [];
    const tekst = `${storForbokstav(linjenavn(linje))}: verbalpunktet er trykt uten ordet «Verbalpunkt»`;
    return [funnUtenBeloep({ id: `linje-uten-ordet-verbalpunkt:${linje.id}`, tekst, ...sted })];
  });

const storForbokstav = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Numbers of older HP that are numbers of this one too: a number is unique only together with its year. */
const tvetydigeNumre = (dok: Dokument): readonly Kontrollfunn[] => {
  const eldre = [...dok.linjer.values()].filter(
    (l) => l.punkt?.slag === 'eldre-hp' && dok.punkter.has(l.punkt.punkt),
  );
  if (eldre.length === 0) return [];
  const numre = [...new Set(eldre.flatMap((l) => l.punkt?.punkt ?? []))].sort();
  return [
    funnUtenBeloep({
      id: 'tvetydige-punktnumre',
      slag: 'kobling',
      utvalg: null,
      tekst: `Verbalpunktnumrene ${numre.join(', ')} brukes både om vedtak i eldre HP og om vedtak i dette; nummeret er bare entydig sammen med HP-året`,
      linjer: eldre.map((l) => l.kildeLinje),
    }),
  ];
};
