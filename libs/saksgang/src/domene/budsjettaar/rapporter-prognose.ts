import {
  aarAv,
  budsjettaarI,
  ok,
  plussDager,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type Kroner,
  type RefusalOf,
  type UtvalgKode,
} from '@saksgang/kernel';
import {
  FeilFase,
  HandlingsprogrammetFinnesIkke,
  somHandlingsprogram,
  UkjentUtvalg,
  ukjentUtvalgI,
} from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { PrognoseRapportert } from './budsjettaar.events';

/** Says what an utvalg has used of its frame by the end of a month, and what the whole year is expected to come to. */
export type RapporterPrognose = Command<
  'RapporterPrognose',
  {
    readonly utvalg: UtvalgKode;
    /** The last day of the month that the figures are of. */
    readonly per: Dato;
    /** Kroner from 1 January; null is not given. */
    readonly regnskap: Kroner | null;
    /** Kroner for the whole year; null is unknown, and the merknad says why. */
    readonly prognose: Kroner | null;
    readonly merknad: string | null;
  }
>;

export const PrognosenErIkkePerMaanedsslutt = refusal(
  'PrognosenErIkkePerMaanedsslutt',
  'ugyldig',
  (per: Dato, slutt: Dato) =>
    `Prognosen er per ${skrivDato(per)}, og tallene gjelder utgangen av en måned. Oppgi ${skrivDato(slutt)}, eller den siste dagen i en annen måned.`,
);

export const MaanedenErIkkeOmme = refusal(
  'MaanedenErIkkeOmme',
  'ugyldig',
  (per: Dato, gitt: Dato) =>
    `Prognosen er per ${skrivDato(per)}, men er gitt ${skrivDato(gitt)}. Oppgi en måned som er omme da.`,
);

export const PrognosenGjelderEtAnnetBudsjettaar = refusal(
  'PrognosenGjelderEtAnnetBudsjettaar',
  'strider-mot-regel',
  (per: Dato, aar: string) =>
    `Prognosen er per ${skrivDato(per)}, men budsjettåret i handlingsprogrammet er ${aar}. Før den på handlingsprogrammet som har året som sitt første.`,
  { regel: 'R12', hjemmel: 'kommuneloven § 14-5' },
);

export const UkjentPrognoseUtenGrunn = refusal(
  'UkjentPrognoseUtenGrunn',
  'ugyldig',
  'Prognosen er ukjent. Oppgi den i kroner, eller grunnen til at den er ukjent, som merknad.',
);

export const rapporterPrognoseRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  UkjentUtvalg,
  PrognosenErIkkePerMaanedsslutt,
  PrognosenGjelderEtAnnetBudsjettaar,
  MaanedenErIkkeOmme,
  UkjentPrognoseUtenGrunn,
] as const;

export const rapporterPrognose: Decide<
  RapporterPrognose,
  Sak,
  PrognoseRapportert,
  RefusalOf<typeof rapporterPrognoseRefusals>
> = ({ data, meta: { skjedde, idag } }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (hp.fase !== 'vedtatt') return refused(FeilFase(hp.fase, 'En prognose måles mot et vedtatt budsjett.'));
  const ukjent = ukjentUtvalgI(hp, [data.utvalg]);
  if (ukjent) return refused(ukjent);
  const { per, prognose, merknad } = data;
  const slutt = maanedsslutt(per);
  if (per !== slutt) return refused(PrognosenErIkkePerMaanedsslutt(per, slutt));
  const aar = budsjettaarI(hp.hp);
  if (String(aarAv(per)) !== aar) return refused(PrognosenGjelderEtAnnetBudsjettaar(per, aar));
  const gitt = skjedde ?? idag;
  if (per > gitt) return refused(MaanedenErIkkeOmme(per, gitt));
  if (prognose === null && merknad === null) return refused(UkjentPrognoseUtenGrunn());
  return ok([{ type: 'PrognoseRapportert', data }]);
};

const maanedsslutt = (dag: Dato): Dato => {
  // 28 days and then four more is in the next month, whatever month it is.
  const iNeste = plussDager(`${dag.slice(0, 8)}28` as Dato, 4);
  return plussDager(iNeste, -Number(iNeste.slice(8)));
};
