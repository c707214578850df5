import type { BesvartFunn, Funnslag, Funntilstand, Kontrollsvar } from '@saksgang/kontroll';
import type { Rolle } from '@saksgang/kernel';
import type { Meg } from '../../api/meg';

/** The gravest first and rounding last. */
export const SLAG = [
  'kryssjekk',
  'tekst mot tabell',
  'kobling',
  'aritmetikk',
  'kan ikke kontrolleres',
  'merking',
  'avrunding',
] as const satisfies readonly Funnslag[];

/** What is to be done comes first. */
export const TILSTANDER = [
  'ubesvart',
  'endret',
  'rettes-ved-vedtak',
  'godtatt',
  'feil-funn',
] as const satisfies readonly Funntilstand[];

export const SVAR = ['rettes-ved-vedtak', 'godtatt', 'feil-funn'] as const;

/** What is shown of the findings, as it stands in the address. */
export interface Funnfilter {
  readonly slag: string;
  readonly tilstand: string;
  readonly utvalg: string;
  readonly tekst: string;
}
const FELT = ['slag', 'tilstand', 'utvalg', 'tekst'] as const;

export const lesFunnfilter = (fra: URLSearchParams): Funnfilter => {
  const les = (navn: string): string => fra.get(navn)?.slice(0, 200) ?? '';
  return { slag: les('slag'), tilstand: les('tilstand'), utvalg: les('utvalg'), tekst: les('tekst') };
};

export const skrivFunnfilter = (filter: Funnfilter): URLSearchParams =>
  new URLSearchParams(FELT.flatMap((felt) => (filter[felt] === '' ? [] : [[felt, filter[felt]]])));

export const filtrerFunn = (
  { funn }: Pick<Kontrollsvar, 'funn'>,
  { slag, tilstand, utvalg, tekst }: Funnfilter,
): readonly BesvartFunn[] => {
  const ordene = tekst.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  return funn.filter((f) => {
    const soekbar = `${f.tekst} ${f.linjer.join(' ')}`.toLocaleLowerCase('nb');
    return (
      (slag === '' || f.slag === slag) &&
      (tilstand === '' || f.tilstand === tilstand) &&
      (utvalg === '' || f.utvalg === utvalg) &&
      ordene.every((ordet) => soekbar.includes(ordet))
    );
  });
};

/** The point of the vedtak that a finding speaks of, to follow its trace; null when it names none. */
export const punktI = ({ tekst }: Pick<BesvartFunn, 'tekst'>): string | null =>
  /\b(?:verbalvedtak|verbalpunkt|punkt) (\d+(?:\.\d+)+)/i.exec(tekst)?.[1] ?? null;

/** The roles that answer findings, as the route says; the server decides. */
const BESVARER: ReadonlySet<Rolle> = new Set<Rolle>([
  'kommunedirektoer',
  'budsjettsjef',
  'saksbehandler',
  'moetesekretaer',
]);
/** The roles that may take the file of proof and sign checkpoints. */
const REVISORER: ReadonlySet<Rolle> = new Set<Rolle>([
  'administrator',
  'kontrollutvalgssekretariat',
  'regnskapsrevisor',
  'forvaltningsrevisor',
]);

const har = (meg: Meg | null, kommune: string, roller: ReadonlySet<Rolle>): boolean =>
  meg?.kommuner.some((k) => k.kommune === kommune && k.roller.some((rolle) => roller.has(rolle))) === true;

export const kanBesvare = (meg: Meg | null, kommune: string): boolean => har(meg, kommune, BESVARER);
export const kanHaBevis = (meg: Meg | null, kommune: string): boolean => har(meg, kommune, REVISORER);
