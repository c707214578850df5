import type { Rammelinje } from '@saksgang/saksgang';
import type { Dokument } from '../dokument.view';
import { funnUtenBeloep, tusener, type Kontrollfunn } from '../kontrollfunn';
import { stammene, tittelord } from '../tekst/ord';

const TERTIAL = /\b[123]\. tertial (\d{4})\b/i;
const HP_AAR = /^HP (\d{2})\b/;
/** Says when it was granted, and not what for. */
const UTEN_EMNE = 'tertial';

/**
 * An HP cuts what was granted first during its own year: the base of the cut was then not in the frame. `kutt` is the
 * line that takes, `bevilgning` the line that gives afterwards, to the same.
 */
export const kuttgrunnlag = (dok: Dokument): readonly Kontrollfunn[] => {
  const linjer = [...dok.linjer.values()];
  return linjer.filter(tar).flatMap((kutt) =>
    linjer
      .filter((l) => l.utvalg === kutt.utvalg && gir(l) && bevilgetAaret(l) === hpAaret(kutt))
      .filter((bevilgning) => omDetSamme(kutt, bevilgning))
      .map((bevilgning) => kuttUtenGrunnlag(dok, kutt, bevilgning)),
  );
};

export const kuttUtenGrunnlag = (dok: Dokument, kutt: Rammelinje, bevilgning: Rammelinje): Kontrollfunn =>
  funnUtenBeloep({
    id: `kutt-uten-grunnlag:${kutt.id}:${bevilgning.id}`,
    slag: 'kobling',
    utvalg: kutt.utvalg,
    tekst:
      `${navnet(kutt)} kutter ${sumI(dok, kutt)}, men pengene til det samme kom først i ` +
      `${navnet(bevilgning)}, ${sumI(dok, bevilgning)}: kuttet ser ut til å forutsette penger som ikke lå inne`,
    linjer: [kutt.kildeLinje, bevilgning.kildeLinje],
  });

export const navnet = ({ utvalg, nr, tittel }: Rammelinje): string => `${utvalg} ${nr ?? ''} «${tittel}»`;

/** The amount of the first year that has one. */
export const sumI = (dok: Dokument, { beloep }: Rammelinje): string => {
  const aar = dok.aarene.find((a) => beloep[a] != null && beloep[a] !== 0);
  const n = aar === undefined ? null : beloep[aar];
  return aar === undefined || n == null ? 'et ukjent beløp' : `${tusener(Math.abs(n))} i ${aar}`;
};

const beloepene = ({ beloep }: Rammelinje): readonly number[] =>
  Object.values(beloep).flatMap((n) => (n === null || n === 0 ? [] : [n]));

const tar = (l: Rammelinje): boolean => beloepene(l).length > 0 && beloepene(l).every((n) => n < 0);
const gir = (l: Rammelinje): boolean => beloepene(l).length > 0 && beloepene(l).every((n) => n > 0);

/** The first year of the HP that a line is of; null where it says none. */
const hpAaret = ({ tittel, punkt }: Rammelinje): string | null => {
  if (punkt?.slag === 'eldre-hp') return punkt.hpAar;
  const toSiffer = HP_AAR.exec(tittel)?.[1];
  return toSiffer === undefined ? null : `20${toSiffer}`;
};

/** The year in which a line was granted in a report on a tertial; undefined where it was not. */
const bevilgetAaret = ({ tittel }: Rammelinje): string | undefined => TERTIAL.exec(tittel)?.[1];

/** What the cut is first of all about is named by the line that gives. */
const omDetSamme = (kutt: Rammelinje, bevilgning: Rammelinje): boolean => {
  const [emne] = stammene(emneord(kutt));
  return emne !== undefined && stammene(emneord(bevilgning)).has(emne);
};

const emneord = ({ tittel }: Rammelinje): ReadonlySet<string> =>
  new Set([...tittelord(tittel)].filter((o) => o !== UTEN_EMNE));
