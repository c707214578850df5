import type { Lestcelle } from '@saksgang/dokumenter';
import { erTekst } from '@saksgang/http';
import { parseDato, type Dato } from '@saksgang/kernel';
import type { Dokumentasjon } from '@saksgang/oppfoelging';
import { FELTENE, KOLONNE, SLAGORD, STATUSORD, type Felt, type Nystatus } from './oppsett';

/** What somebody has filled in on a row. */
export interface Meldt {
  readonly status: {
    readonly ny: Nystatus;
    readonly kommentar: string;
    readonly dokumentasjon: readonly Dokumentasjon[];
  } | null;
  readonly frist: { readonly dato: Dato; readonly grunn: string } | null;
}

export type Radceller = Readonly<Partial<Record<Felt, Lestcelle>>>;

/** A value, nothing, or what is wrong with what is there. */
type Lest<T> = { readonly verdi: T } | { readonly feil: string } | null;

const TEKST = { kommentar: 5000, referanse: 500, grunn: 2000 } as const;

export const erTom = (celler: Radceller): boolean => FELTENE.every((felt) => celler[felt] === undefined);

/** What a row says, or everything that is wrong with it, each with the column it stands in. */
export const lesRad = (
  celler: Radceller,
): { readonly meldt: Meldt } | { readonly feil: readonly string[] } => {
  const status = iListen(celler.status, STATUSORD, 'en status');
  const kommentar = tekst(celler.kommentar, TEKST.kommentar);
  const slag = iListen(celler.slag, SLAGORD, 'et slag dokumentasjon');
  const referanse = tekst(celler.referanse, TEKST.referanse);
  const frist = dato(celler.frist);
  const grunn = tekst(celler.grunn, TEKST.grunn);
  const feil = [
    ...lesefeil({ status, kommentar, slag, referanse, frist, grunn }),
    ...(status === null && kommentar !== null
      ? [
          i(
            'status',
            `cellen er tom, men ${KOLONNE.kommentar} er fylt ut. Velg uendret om statusen er den samme.`,
          ),
        ]
      : []),
    ...(status !== null && kommentar === null
      ? [i('kommentar', `cellen er tom. Si kort hva som er gjort, eller hvorfor statusen er den samme.`)]
      : []),
    ...(harVerdi(status) && status.verdi !== 'utfoert' && (slag !== null || referanse !== null)
      ? [
          i(
            'slag',
            `kan bare oppgis sammen med statusen utført. Tøm ${KOLONNE.slag} og ${KOLONNE.referanse}.`,
          ),
        ]
      : []),
    ...(status === null && (slag !== null || referanse !== null)
      ? [i('slag', `er oppgitt uten ${KOLONNE.status}. Velg utført, eller tøm cellen.`)]
      : []),
    ...(slag !== null && referanse === null
      ? [i('referanse', `cellen er tom. Oppgi hva det vises til.`)]
      : []),
    ...(slag === null && referanse !== null
      ? [i('slag', `cellen er tom. Velg en av ${valgene(SLAGORD)} for referansen.`)]
      : []),
    ...(frist !== null && grunn === null
      ? [i('grunn', `cellen er tom. Si hvorfor fristen bør være en annen.`)]
      : []),
    ...(frist === null && grunn !== null
      ? [i('frist', `cellen er tom, men ${KOLONNE.grunn} er fylt ut. Oppgi datoen, eller tøm grunnen.`)]
      : []),
  ];
  if (feil.length > 0) return { feil };
  return {
    meldt: {
      status:
        harVerdi(status) && harVerdi(kommentar)
          ? {
              ny: status.verdi,
              kommentar: kommentar.verdi,
              dokumentasjon:
                harVerdi(slag) && harVerdi(referanse)
                  ? [{ slag: slag.verdi, referanse: referanse.verdi }]
                  : [],
            }
          : null,
      frist: harVerdi(frist) && harVerdi(grunn) ? { dato: frist.verdi, grunn: grunn.verdi } : null,
    },
  };
};

const harVerdi = <T>(lest: Lest<T>): lest is { readonly verdi: T } => lest !== null && 'verdi' in lest;

const i = (felt: Felt, hva: string): string => `kolonne ${KOLONNE[felt]}: ${hva}`;

const lesefeil = (felter: Readonly<Partial<Record<Felt, Lest<unknown>>>>): readonly string[] =>
  FELTENE.flatMap((felt) => {
    const lest = felter[felt];
    return lest && 'feil' in lest ? [i(felt, lest.feil)] : [];
  });

const FORMEL = 'cellen har en formel. Skriv verdien selv.';

const sitat = (tekst: string): string =>
  `«${tekst.length > 40 ? `${tekst.slice(0, 40)}…` : tekst}»`.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '�');

const tekst = (celle: Lestcelle | undefined, maks: number): Lest<string> => {
  if (celle === undefined) return null;
  switch (celle.slag) {
    case 'formel':
      return { feil: FORMEL };
    case 'tall':
      return {
        feil: `cellen er et tall eller en dato (${celle.tall}). Gjør den om til tekst, og skriv det på nytt.`,
      };
    case 'annet':
      return { feil: `${sitat(celle.tekst)} er ikke tekst. Skriv det på nytt.` };
    case 'tekst': {
      const verdi = celle.tekst.trim();
      return erTekst(verdi, maks)
        ? { verdi }
        : {
            feil: `teksten er lengre enn ${maks} tegn, eller har tegn som ikke kan vises. Skriv den på nytt.`,
          };
    }
  }
};

const valgene = (ordene: Readonly<Record<string, unknown>>): string => {
  const navn = Object.keys(ordene);
  return `${navn.slice(0, -1).join(', ')} og ${navn.at(-1)}`;
};

const iListen = <T>(
  celle: Lestcelle | undefined,
  ordene: Readonly<Record<string, T | undefined>>,
  hva: string,
): Lest<T> => {
  if (celle === undefined) return null;
  if (celle.slag === 'formel') return { feil: FORMEL };
  const skrevet = celle.slag === 'tall' ? String(celle.tall) : celle.tekst.trim();
  const ordet = skrevet.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/g, ' ');
  const verdi = Object.hasOwn(ordene, ordet) ? ordene[ordet] : undefined;
  return verdi === undefined
    ? { feil: `${sitat(skrevet)} er ikke ${hva}. Velg en av ${valgene(ordene)}.` }
    : { verdi };
};

/** No frist lies before it; a number this small was never meant for a day. */
const FOERSTE_DAG = '2000-01-01';

const dato = (celle: Lestcelle | undefined): Lest<Dato> => {
  if (celle === undefined) return null;
  if (celle.slag === 'formel') return { feil: FORMEL };
  const skrevet = celle.slag === 'tall' ? String(celle.tall) : celle.tekst.trim();
  const dag = celle.slag === 'tall' ? celle.dag : celle.slag === 'tekst' ? somDato(skrevet) : null;
  return dag !== null && dag >= FOERSTE_DAG
    ? { verdi: dag }
    : { feil: `${sitat(skrevet)} er ikke en dato. Skriv den som dd.mm.åååå, for eksempel 31.03.2026.` };
};

const somDato = (tekst: string): Dato | null => {
  const [, dag = '', maaned = '', aar = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(tekst) ?? [];
  if (aar !== '') return parseDato(`${aar}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`);
  return parseDato(tekst.replace(/T00:00(:00(\.0+)?)?Z?$/, ''));
};
