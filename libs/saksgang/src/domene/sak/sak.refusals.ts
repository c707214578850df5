import {
  ok,
  ord,
  refusal,
  refused,
  type HpPeriode,
  type Result,
  type Rolle,
  type UtvalgKode,
} from '@saksgang/kernel';
import type { Beloep } from '../ramme/beloep';
import type { Fase, Handlingsprogram, Sak } from './sak.state';

const FASENAVN: Readonly<Record<Fase, string>> = {
  startet: 'rulleringen er startet',
  beslutningsgrunnlag: 'beslutningsgrunnlaget er lagt fram',
  tilleggsinnstilling: 'tilleggsinnstillingen er lagt fram',
  vedtatt: 'budsjettet er vedtatt',
};

export const HandlingsprogrammetFinnesIkke = refusal(
  'HandlingsprogrammetFinnesIkke',
  'finnes-ikke',
  'Handlingsprogrammet finnes ikke. Kontroller perioden, eller start rulleringen først.',
);

export const SakenFinnesIkke = refusal(
  'SakenFinnesIkke',
  'finnes-ikke',
  'Saken finnes ikke. Kontroller saks-id-en, eller registrer saken først.',
);

export const FeilFase = refusal('FeilFase', 'i-konflikt', (naa: Fase, krever: string) => ({
  melding: `Dette kan ikke gjøres når ${FASENAVN[naa]}. ${krever}`,
  detaljer: { fase: naa },
}));

export const UkjentUtvalg = refusal(
  'UkjentUtvalg',
  'finnes-ikke',
  (kode: UtvalgKode, kjente: readonly string[]) =>
    `Utvalget «${kode}» er ikke med i dette handlingsprogrammet. Bruk ett av: ${kjente.join(', ')}.`,
);

export const AaretErUtenforPerioden = refusal(
  'AaretErUtenforPerioden',
  'ugyldig',
  (aar: string, hp: HpPeriode) =>
    `Året ${aar} er utenfor handlingsprogrammet ${hp}. Oppgi beløp bare for årene i perioden.`,
);

export const UkjentBeloepUtenGrunn = refusal(
  'UkjentBeloepUtenGrunn',
  'ugyldig',
  (tittel: string) => `Beløpet til «${tittel}» er ukjent. Oppgi beløpet, eller grunnen til at det er ukjent.`,
);

export const DagenMangler = refusal(
  'DagenMangler',
  'ugyldig',
  'Dagen mangler, og uten den kan fristen ikke regnes. Oppgi dagen det skjedde.',
);

export const FeilRolle = refusal(
  'FeilRolle',
  'ikke-tillatt',
  (rolle: Rolle, kreves: string) => `Rollen ${ord(rolle)} kan ikke gjøre dette; det må ${kreves} gjøre.`,
);

/** The state as a handlingsprogram, which most commands need. */
export const somHandlingsprogram = (
  sak: Sak,
): Result<Handlingsprogram, ReturnType<typeof HandlingsprogrammetFinnesIkke>> =>
  sak.slag === 'handlingsprogram' ? ok(sak) : refused(HandlingsprogrammetFinnesIkke());

/** Whether bodies may treat the HP: from the grunnlag is there until the budget is adopted, and once more after (R36). */
export const kanBehandles = ({ fase, behandling }: Handlingsprogram): boolean =>
  fase !== 'startet' && (fase !== 'vedtatt' || behandling.gjenopptatt !== null);

export const ukjentUtvalgI = (hp: Handlingsprogram, koder: readonly UtvalgKode[]) => {
  const ukjent = koder.find((kode) => !hp.utvalg.has(kode));
  return ukjent === undefined ? null : UkjentUtvalg(ukjent, [...hp.utvalg.keys()]);
};

/** Amounts must lie in the years of the HP, and an unknown one must say why. */
export const feilIBeloep = (
  hp: Handlingsprogram,
  aarene: readonly string[],
  {
    tittel,
    beloep,
    ukjent,
  }: { readonly tittel: string; readonly beloep: Beloep; readonly ukjent: string | null },
) => {
  const utenfor = Object.keys(beloep).find((aar) => !aarene.includes(aar));
  if (utenfor !== undefined) return AaretErUtenforPerioden(utenfor, hp.hp);
  const mangler = aarene.some((aar) => (beloep[aar] ?? null) === null);
  return mangler && ukjent === null ? UkjentBeloepUtenGrunn(tittel) : null;
};
