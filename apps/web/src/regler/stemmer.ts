import type { Deltaker, Voteringsform } from '@saksgang/saksgang';

/** How many of a party may vote, with the names and seats that are known. */
export interface Partigruppe {
  readonly parti: string;
  readonly antall: number;
  readonly hvem: readonly string[];
}

/** What is written of a vote, before it is sent. */
export interface Stemmekladd {
  /** What each party voted as one: a choice, `delt`, or empty when it did not vote. */
  readonly partier: Readonly<Record<string, string>>;
  /** The votes of a party that split, by party and choice: how many, and who. */
  readonly delt: Readonly<Record<string, { readonly antall: string; readonly navn: string }>>;
  readonly bareTall: boolean;
  readonly tall: Readonly<Record<string, string>>;
}

export const TOMME_STEMMER: Stemmekladd = { partier: {}, delt: {}, bareTall: false, tall: {} };
export const DELT = 'delt';

export interface Stemmegruppe {
  readonly valg: string;
  readonly antall: number;
  readonly partier: { readonly parti: string; readonly antall: number; readonly navn: string[] }[];
}

const hvem = ({ navn, plass, vara }: Deltaker): string =>
  `${navn ?? `plass ${plass}`}${vara ? ' (vara)' : ''}`;

/** Those present who may vote, by party, the largest first. A seat that is inhabil counts where somebody takes it. */
export const partigrupper = (
  tilStede: readonly Deltaker[],
  inhabile: ReadonlyMap<number, Deltaker | null>,
): readonly Partigruppe[] => {
  const grupper = new Map<string, Deltaker[]>();
  for (const deltaker of tilStede) {
    const stemmer = inhabile.has(deltaker.plass) ? (inhabile.get(deltaker.plass) ?? null) : deltaker;
    if (stemmer !== null) grupper.set(stemmer.parti, [...(grupper.get(stemmer.parti) ?? []), stemmer]);
  }
  return [...grupper]
    .map(([parti, deltakere]) => ({ parti, antall: deltakere.length, hvem: deltakere.map(hvem) }))
    .sort((a, b) => b.antall - a.antall || a.parti.localeCompare(b.parti, 'nb'));
};

/** What a vote of a form can be given to. */
export const valgeneI = (form: Voteringsform, forslag: readonly string[]): readonly string[] =>
  form === 'for-mot' || form === 'enstemmig' || forslag.length === 1 ? ['for', 'mot'] : forslag;

export const deltNoekkel = (parti: string, valg: string): string => `${parti}|${valg}`;

const tallet = (tekst: string | undefined): number => {
  const tall = Number((tekst ?? '').trim() || '0');
  return Number.isInteger(tall) && tall >= 0 && tall <= 500 ? tall : 0;
};

const navnene = (tekst: string | undefined): string[] =>
  (tekst ?? '')
    .split(/[,;\n]/)
    .map((navn) => navn.trim())
    .filter(Boolean);

/** What a party gave to a choice. */
const fraPartiet = (
  { parti, antall }: Partigruppe,
  valg: string,
  kladd: Stemmekladd,
): { readonly antall: number; readonly navn: string[] } => {
  const hele = kladd.partier[parti] ?? '';
  if (hele !== DELT) return { antall: hele === valg ? antall : 0, navn: [] };
  const del = kladd.delt[deltNoekkel(parti, valg)];
  const navn = navnene(del?.navn);
  return { antall: del?.antall ? tallet(del.antall) : navn.length, navn };
};

/** The votes as they are sent: each choice with its sum and its parties. Choices that nobody voted for have none. */
export const stemmene = (
  valgene: readonly string[],
  grupper: readonly Partigruppe[],
  kladd: Stemmekladd,
): readonly Stemmegruppe[] =>
  valgene.map((valg) => {
    if (kladd.bareTall) return { valg, antall: tallet(kladd.tall[valg]), partier: [] };
    const partier = grupper
      .map((gruppe) => ({ parti: gruppe.parti, ...fraPartiet(gruppe, valg, kladd) }))
      .filter((p) => p.antall > 0);
    return { valg, antall: partier.reduce((sum, p) => sum + p.antall, 0), partier };
  });

export const sum = (stemmer: readonly Stemmegruppe[]): number =>
  stemmer.reduce((alle, g) => alle + g.antall, 0);

/** What the møteleder voted as far as it is written: what the party voted as one; null when that is not known. */
export const lederensStemme = (moeteleder: Deltaker | null, kladd: Stemmekladd): string | null => {
  if (moeteleder === null || kladd.bareTall) return null;
  const valg = kladd.partier[moeteleder.parti] ?? '';
  return valg === '' || valg === DELT ? null : valg;
};
