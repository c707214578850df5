import {
  aareneI,
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type Json,
  type RefusalOf,
  type Result,
  type UtvalgKode,
} from '@saksgang/kernel';
import {
  bareNye,
  flett,
  LinjenFinnesAlt,
  NummeretErBruktToGanger,
  NummeretTilhoererEnAnnenLinje,
} from '../ramme/fletting';
import { kontrollerTabell, type KontrollertTabell, type Tabellrad } from '../ramme/tabell';
import type { Sumfunn } from '../ramme/sumkontroll';
import {
  AaretErUtenforPerioden,
  FeilFase,
  feilIBeloep,
  HandlingsprogrammetFinnesIkke,
  somHandlingsprogram,
  UkjentBeloepUtenGrunn,
  UkjentUtvalg,
  ukjentUtvalgI,
} from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import type { RulleringEvent } from './rullering.events';

export type Forslagsfase = 'beslutningsgrunnlag' | 'tilleggsinnstilling';

/**
 * Puts an utvalg's frame table on record, whole or not at all: lines, and the sums that control them. A table laid in
 * a phase that has not begun begins it. In the tilleggsinnstilling a row that is already in the table changes it.
 */
export type ForeslaaRammeendringer = Command<
  'ForeslaaRammeendringer',
  {
    readonly fase: Forslagsfase;
    readonly utvalg: UtvalgKode;
    readonly rader: readonly Tabellrad[];
    /** Why findings of the sum control are taken in as they are; null takes in no table with findings. */
    readonly godtaKontrollfunn: string | null;
  }
>;

export const TabellenHarKontrollfunn = refusal(
  'TabellenHarKontrollfunn',
  'strider-mot-regel',
  (funn: readonly Sumfunn[]) => ({
    melding: `Kontrollen av tabellen ga ${funn.length} funn, og ingenting er ført. Rett tabellen, eller godta funnene med en begrunnelse.`,
    detaljer: { kontrollfunn: funn as unknown as Json },
  }),
);

export const TabellenErTom = refusal(
  'TabellenErTom',
  'ugyldig',
  'Tabellen har ingen linjer. Oppgi minst én linje.',
);

export const LinjenHoererTilEtAnnetUtvalg = refusal(
  'LinjenHoererTilEtAnnetUtvalg',
  'ugyldig',
  (tittel: string, utvalg: UtvalgKode) =>
    `Linjen «${tittel}» hører ikke til ${utvalg}. Før den i tabellen til sitt eget utvalg.`,
);

export const foreslaaRammeendringerRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  UkjentUtvalg,
  AaretErUtenforPerioden,
  UkjentBeloepUtenGrunn,
  TabellenErTom,
  LinjenHoererTilEtAnnetUtvalg,
  TabellenHarKontrollfunn,
  NummeretErBruktToGanger,
  LinjenFinnesAlt,
  NummeretTilhoererEnAnnenLinje,
] as const;
type Avslag = RefusalOf<typeof foreslaaRammeendringerRefusals>;

export const foreslaaRammeendringer: Decide<ForeslaaRammeendringer, Sak, RulleringEvent, Avslag> = (
  { data },
  sak,
) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  const lagtFram = begynnFase(hp, data.fase);
  if (!lagtFram.ok) return lagtFram;
  const tabell = kontrollertTabell(hp, data);
  if (!tabell.ok) return tabell;
  const linjer = linjehendelser(hp, data, tabell.value);
  if (!linjer.ok) return linjer;
  return ok([...lagtFram.value, ...linjer.value, ...kontrollhendelser(data, tabell.value)]);
};

const begynnFase = (
  { fase, hp }: Handlingsprogram,
  oensket: Forslagsfase,
): Result<RulleringEvent[], Avslag> => {
  if (fase === oensket) return ok([]);
  if (oensket === 'beslutningsgrunnlag' && fase === 'startet')
    return ok([{ type: 'BeslutningsgrunnlagLagtFram', data: { hp } }]);
  if (oensket === 'tilleggsinnstilling' && fase === 'beslutningsgrunnlag')
    return ok([{ type: 'TilleggsinnstillingLagtFram', data: { hp } }]);
  return refused(FeilFase(fase, `Rammetabellen hører til ${oensket}.`));
};

const kontrollertTabell = (
  hp: Handlingsprogram,
  { utvalg, rader, godtaKontrollfunn }: ForeslaaRammeendringer['data'],
): Result<KontrollertTabell, Avslag> => {
  const ukjent = ukjentUtvalgI(hp, [utvalg]);
  if (ukjent) return refused(ukjent);
  const aarene = aareneI(hp.hp);
  const tabell = kontrollerTabell(utvalg, hp.kategorier, rader, aarene);
  const feil = feilIRader(hp, utvalg, tabell);
  if (feil) return refused(feil);
  return tabell.funn.length > 0 && godtaKontrollfunn === null
    ? refused(TabellenHarKontrollfunn(tabell.funn))
    : ok(tabell);
};

/** A table has lines, all of its own utvalg, and amounts only for the years of the HP. */
export const feilIRader = (hp: Handlingsprogram, utvalg: UtvalgKode, tabell: KontrollertTabell) => {
  const annens = tabell.linjer.find((l) => l.utvalg !== utvalg);
  if (annens) return LinjenHoererTilEtAnnetUtvalg(annens.tittel, utvalg);
  if (tabell.linjer.length === 0) return TabellenErTom();
  const aarene = aareneI(hp.hp);
  for (const linje of tabell.linjer) {
    const feil = feilIBeloep(hp, aarene, linje);
    if (feil) return feil;
  }
  const utenfor = tabell.summer.flatMap((s) => Object.keys(s.beloep)).find((aar) => !aarene.includes(aar));
  return utenfor === undefined ? null : AaretErUtenforPerioden(utenfor, hp.hp);
};

const linjehendelser = (
  hp: Handlingsprogram,
  { fase, utvalg }: ForeslaaRammeendringer['data'],
  { linjer }: KontrollertTabell,
): Result<RulleringEvent[], Avslag> => {
  const finnes = [...hp.linjer.values()];
  if (fase === 'beslutningsgrunnlag') {
    const feil = bareNye(finnes, linjer);
    return feil ? refused(feil) : ok([{ type: 'RammeendringerForeslaatt', data: { utvalg, linjer } }]);
  }
  const flettet = flett(finnes, linjer, aareneI(hp.hp));
  if (!flettet.ok) return flettet;
  const { nye, endringer } = flettet.value;
  const hendelser: RulleringEvent[] = [];
  if (nye.length > 0) hendelser.push({ type: 'RammeendringerForeslaatt', data: { utvalg, linjer: nye } });
  if (endringer.length > 0) hendelser.push({ type: 'RammeendringerEndret', data: { utvalg, endringer } });
  return ok(hendelser);
};

const kontrollhendelser = (
  { utvalg, godtaKontrollfunn }: ForeslaaRammeendringer['data'],
  { summer, funn }: KontrollertTabell,
): RulleringEvent[] => {
  const hendelser: RulleringEvent[] = [];
  if (summer.length > 0) hendelser.push({ type: 'TrykteSummerFoert', data: { summer } });
  if (funn.length > 0 && godtaKontrollfunn !== null)
    hendelser.push({ type: 'KontrollfunnGodtatt', data: { utvalg, grunn: godtaKontrollfunn, funn } });
  return hendelser;
};
