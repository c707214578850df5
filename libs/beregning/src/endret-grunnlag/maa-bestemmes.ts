import { ord } from '@saksgang/kernel';
import { trekkFra, type Balanse, type Beloep, type Forslag } from '@saksgang/saksgang';
import type { Sammenheng } from '../konflikter/konflikt';
import { uttakene } from '../konflikter/samme-inndekning';
import { beloepstekst, oppramsing, stor } from '../konflikter/setninger';
import type { EndretUnder, Endringsbilde } from './endringer-under';

export const BESTEMMELSER = [
  'beholde-beloepet',
  'finne-ny-inndekning',
  'bygge-paa-noe-annet',
  'vurdere-nye-linjer',
  'rette-balansen',
] as const;

/** Something that the party behind a forslag must decide, since the base is another than the one it was made on. */
export interface MaaBestemmes {
  readonly slag: (typeof BESTEMMELSER)[number];
  /** The line, post or investment it is about; null for the whole. */
  readonly gjelder: string | null;
  readonly setning: string;
}

/** What must be decided, the gravest first. */
export const maaBestemmes = (
  forslag: Forslag,
  { endret, nye }: Endringsbilde,
  balanse: Balanse,
  sammenheng: Sammenheng,
): readonly MaaBestemmes[] => {
  const { aarene } = sammenheng.grunnlag;
  const uttak = uttakene(forslag, sammenheng);
  return [
    ...endret.flatMap((e): MaaBestemmes[] => {
      const navn = navnet(e);
      const gjelder = noekkelen(e);
      if (e.naa === null)
        return [
          {
            slag: 'bygge-paa-noe-annet',
            gjelder,
            setning: `${stor(navn)} er ikke lenger i grunnlaget. Finn noe annet å bygge på, eller ta den ut av forslaget.`,
          },
        ];
      return [
        ...(e.bruk.includes('endring') ? [beholde(e, e.naa, aarene, navn, gjelder)] : []),
        ...(e.bruk.includes('inndekning')
          ? forLite(e.naa, uttak.get(gjelder)?.beloep ?? null, aarene, navn, gjelder)
          : []),
      ];
    }),
    ...(nye.length === 0
      ? []
      : [
          {
            slag: 'vurdere-nye-linjer' as const,
            gjelder: null,
            setning: `Det er kommet ${nye.length === 1 ? 'en ny linje' : `${nye.length} nye linjer`} der forslaget har sine: ${oppramsing(nye, (l) => `«${l.tittel}»`)}. Vurder om forslaget skal ta hensyn til dem.`,
          },
        ]),
    ...(balanse.svar === 'ikke-i-balanse'
      ? [
          {
            slag: 'rette-balansen' as const,
            gjelder: null,
            setning: `Forslaget er ikke i balanse på det nye grunnlaget: ${ubalansen(balanse.differanse, aarene)}. Rett beløpene så det går opp.`,
          },
        ]
      : []),
  ];
};

const navnet = (e: EndretUnder): string => {
  if (e.slag === 'linje') return `linjen «${e.tittel}» (${e.utvalg})`;
  return e.slag === 'post' ? `posten ${ord(e.post)}` : `investeringen «${e.prosjekt}»`;
};

const noekkelen = (e: EndretUnder): string => {
  if (e.slag === 'linje') return e.linje;
  return e.slag === 'post' ? `${e.tabell}:${e.post}` : e.investering;
};

const beholde = (
  e: EndretUnder,
  naa: Beloep,
  aarene: readonly string[],
  navn: string,
  gjelder: string,
): MaaBestemmes => {
  const aar = aarene.filter((a) => (e.foer[a] ?? null) !== (naa[a] ?? null));
  const fra = `${stor(navn)} er endret fra ${beloepstekst(e.foer, aar)} til ${beloepstekst(naa, aar)}.`;
  const velg =
    e.slag === 'post'
      ? 'Forslagets endring kommer nå på toppen av det nye beløpet. Bestem om den skal være den samme.'
      : 'Bestem om forslagets beløp skal stå, eller endres tilsvarende.';
  return { slag: 'beholde-beloepet', gjelder, setning: `${fra} ${velg}` };
};

/** The source has less than the forslag takes. A source that still has enough needs no decision. */
const forLite = (
  naa: Beloep,
  tar: Beloep | null,
  aarene: readonly string[],
  navn: string,
  gjelder: string,
): readonly MaaBestemmes[] => {
  if (tar === null) return [];
  const rest = trekkFra(naa, tar, aarene);
  const aar = aarene.filter((a) => (rest[a] === null && tar[a] !== 0) || (rest[a] ?? 0) < 0);
  if (aar.length === 0) return [];
  return [
    {
      slag: 'finne-ny-inndekning',
      gjelder,
      setning: `${stor(navn)} har nå ${beloepstekst(naa, aar)}, men forslaget tar ${beloepstekst(tar, aar)} derfra. Finn annen inndekning for resten.`,
    },
  ];
};

const ubalansen = (
  differanse: Extract<Balanse, { readonly svar: 'ikke-i-balanse' }>['differanse'],
  aarene: readonly string[],
): string =>
  Object.entries(differanse)
    .map(
      ([tabell, b]) =>
        `${ord(tabell)} ${beloepstekst(
          b,
          aarene.filter((a) => b[a] !== 0),
        )}`,
    )
    .join('; ');
